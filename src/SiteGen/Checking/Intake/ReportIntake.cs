using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Checking.Intake;

/// <summary>Holds each report against roster and framework, and its claims against its own rows.</summary>
internal static class ReportIntake
{
    public static void Check(SiteSources sources, ICollection<Diagnostic> problems)
    {
        CheckGivenOnce(sources, problems);
        var departments = sources.Roster.Departments.Select(d => d.Code.Value).ToHashSet(StringComparer.Ordinal);
        var frameworks = new Dictionary<string, Framework>(StringComparer.Ordinal);
        foreach (var framework in sources.Frameworks) frameworks.TryAdd(framework.Id.Value, framework);
        foreach (var report in sources.Reports)
        {
            if (!sources.Unparsed.Contains("departments")) Ids.CheckKnown(Codes.UnknownDepartment, report.Department, departments, problems);
            var framework = FrameworkOf(report.Framework, frameworks, sources.Unparsed, problems);
            CheckScores(report.Scores, framework, report, problems);
            CheckRows(report, problems);
            CheckClaims(report, null, report.Claims, problems);
            foreach (var project in report.Projects)
            {
                CheckScores(project.Scores, FrameworkOf(project.Framework, frameworks, sources.Unparsed, problems), report, problems);
                CheckDistinctRows(project.Money, m => MoneyKey(report, m), m => m.At, m => m.Place, problems);
                CheckDistinctRows(project.Targets, TargetKey, t => t.At, t => t.Place, problems);
                CheckMoney(project.Money, problems);
                CheckClaims(report, project, project.Claims, problems);
            }
        }
    }

    private static void CheckGivenOnce(SiteSources sources, ICollection<Diagnostic> problems)
    {
        var seen = new Dictionary<ReportKey, Report>();
        foreach (var report in sources.Reports)
        {
            if (report.Department.Value.Length == 0 || seen.TryAdd(report.Key, report)) continue;
            var first = seen[report.Key];
            var problem = Diagnostic.At(
                Codes.GivenTwice,
                report.Department.Place,
                report.Department.Value.Length,
                new("what", report.Key.ToString()),
                new("first", sources.Files.Table.Of(first.Place)!.Path),
                new("second", sources.Files.Table.Of(report.Place)!.Path));
            problems.Add(problem with { Also = first.Department.Place });
        }
    }

    private static Framework? FrameworkOf(
        Located<string>? name,
        Dictionary<string, Framework> frameworks,
        IReadOnlySet<string> unparsed,
        ICollection<Diagnostic> problems)
    {
        if (name is not { } id || unparsed.Contains(id.Value)) return null;
        return Ids.CheckKnown(Codes.UnknownFramework, id, frameworks.Keys, problems) ? frameworks.GetValueOrDefault(id.Value) : null;
    }

    private static void CheckScores(IReadOnlyList<Score> scores, Framework? framework, Report report, ICollection<Diagnostic> problems)
    {
        var indicators = framework?.Indicators.Select(i => i.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var score in scores)
        {
            if (indicators is not null && framework is not null)
            {
                Ids.CheckKnown(
                    Codes.UnknownIndicator,
                    score.Id,
                    indicators,
                    problems,
                    new("framework", framework.Id.Value),
                    new("file", $"frameworks/{framework.Id.Value}.yaml"));
            }

            CheckStatus(score, problems);
        }

        if (framework is null && report.Framework is null && scores.Count > 0)
            problems.Add(Diagnostic.At(Codes.KeysDisagree, scores[0].Place, 1, Argument.Text("problem", "scores.framework"), Argument.Text("mend", "scores.framework.mend")));
        CheckDistinctRows(scores, s => s.Id.Value, s => s.At, s => s.Place, problems);
    }

    private static void CheckStatus(Score score, ICollection<Diagnostic> problems)
    {
        if (score.Status is not { } status) return;
        var needsScore = status.Value is ScoreStatus.Scored or ScoreStatus.FullThoughNotApplicable;
        if (needsScore == score.Value is not null) return;
        var what = needsScore ? "status.needs-score" : "status.excludes-score";
        problems.Add(Diagnostic.At(Codes.StatusDisagrees, status.Place, Token.Of(status.Value).Length, Argument.Text("problem", what), Argument.Text("mend", what + ".mend")));
    }

    private static void CheckRows(Report report, ICollection<Diagnostic> problems)
    {
        CheckDistinctRows(report.Money, m => MoneyKey(report, m), m => m.At, m => m.Place, problems);
        CheckDistinctRows(report.Targets, TargetKey, t => t.At, t => t.Place, problems);
        CheckDistinctRows(report.Projects, p => p.Id.Value, p => p.At, p => p.Place, problems);
        CheckDistinctRows(report.Observations, o => $"{o.Id?.Value ?? o.Measure.Value} {o.Population?.Value} {o.AsOf?.Value} {o.Year?.Value} {o.Project?.Value}", o => o.At, o => o.Place, problems);
        CheckDistinctRows(report.Staff, s => $"{s.Path.Value} {s.Category?.Value}", s => s.At, s => s.Place, problems);
        CheckDistinctRows(report.Assets, a => a.Path.Value, a => a.At, a => a.Place, problems);
        CheckMoney(report.Money, problems);
        foreach (var grid in report.Grids)
        {
            foreach (var row in grid.Rows)
            {
                if (row.Cells.Count != grid.Columns.Count)
                    problems.Add(Diagnostic.At(Codes.KeysDisagree, row.Cells.Count > 0 ? row.Cells[0].Place : grid.Place, 1, Argument.Text("problem", "grid.columns"), Argument.Text("mend", "grid.columns.mend")));
            }
        }
    }

    private static void CheckMoney(IReadOnlyList<Money> money, ICollection<Diagnostic> problems)
    {
        foreach (var row in money)
        {
            var what = (row.Amount, row.Status, row.Unit) switch
            {
                (null, null, _) => "money.nothing",
                (not null, not null, _) => "money.both",
                (not null, null, null) => "money.unit",
                _ => null,
            };
            if (what is null) continue;
            problems.Add(Diagnostic.At(Codes.StatusDisagrees, row.Place, 1, Argument.Text("problem", what), Argument.Text("mend", what + ".mend")));
        }
    }

    // One row of a key may leave its passage open; a second one must say where it stands.
    private static void CheckDistinctRows<T>(IReadOnlyList<T> rows, Func<T, string> key, Func<T, Located<string>?> at, Func<T, Place> place, ICollection<Diagnostic> problems)
    {
        var seen = new Dictionary<(string, string), Place>();
        foreach (var row in rows)
        {
            var name = key(row);
            if (seen.TryAdd((name, at(row)?.Value ?? ""), place(row))) continue;
            problems.Add(Diagnostic.At(Codes.SameRowTwice, place(row), 1, new Argument("found", name.Trim())) with { Also = seen[(name, at(row)?.Value ?? "")] });
        }
    }

    private static string MoneyKey(Report report, Money money) => string.Create(
        CultureInfo.InvariantCulture,
        $"{money.Path.Value}/{Token.Of(money.Stage.Value)}/{money.Year?.Value ?? report.Year.Value} {money.Fund?.Value} {money.Tier?.Value} {money.Holder?.Value} {money.Cut?.Value}");

    private static string TargetKey(Target target) => $"{target.Level1?.Value} {target.Level2?.Value} {target.Name.Value}";

    private static void CheckClaims(Report report, Project? project, IReadOnlyList<Claim> claims, ICollection<Diagnostic> problems)
    {
        foreach (var claim in claims)
        {
            foreach (var operands in new[] { claim.Of, claim.Over })
            {
                if (operands is not { } list) continue;
                foreach (var operand in list.Value) CheckOperand(report, project, claim, operand, list.Place, problems);
            }
        }
    }

    private static void CheckOperand(Report report, Project? project, Claim claim, Operand operand, Place place, ICollection<Diagnostic> problems)
    {
        var rows = OperandRows.Find(report, project, claim, operand);
        if (rows.Count == 0)
        {
            problems.Add(Diagnostic.At(
                Codes.MissingOperand,
                place,
                operand.Text.Length,
                new("found", operand.Text),
                Argument.Nearest(operand.Text.Split('@')[0], OperandRows.Names(report, project, operand.List)),
                Argument.Text("mend", "operand.missing")));
        }
        else if (rows.Count > 1)
        {
            problems.Add(Diagnostic.At(
                Codes.AmbiguousOperand,
                place,
                operand.Text.Length,
                new("found", operand.Text),
                new("count", rows.Count.ToString(CultureInfo.InvariantCulture)),
                Argument.List("mend", rows.Select(r => $"{operand.Text.Split('@')[0]}@{r.At}"))));
        }
    }
}
