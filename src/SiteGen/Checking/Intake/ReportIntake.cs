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
            CheckScores(report.Scores, report.Framework, framework, problems);
            CheckRows(report, problems);
            ClaimIntake.Check(report, null, problems);
            foreach (var project in report.Projects)
            {
                CheckScores(project.Scores, project.Framework, FrameworkOf(project.Framework, frameworks, sources.Unparsed, problems), problems);
                CheckDistinctRows(project.Money, m => MoneyKey(report, m), m => m.At, m => m.Place, problems);
                CheckDistinctRows(project.Targets, TargetKey, t => t.At, t => t.Place, problems);
                CheckDistinctRows(project.Claims, ClaimKey, c => c.At, c => c.Place, problems);
                MoneyIntake.CheckRows(project.Money, problems);
                ClaimIntake.Check(report, project, problems);
            }

            ReferenceIntake.Check(report, Indicators(report, frameworks), problems);
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

    // Null where one of its frameworks is not known: what it holds is not known then.
    private static List<string>? Indicators(Report report, Dictionary<string, Framework> frameworks)
    {
        var known = new List<string>();
        foreach (var name in report.Projects.Select(p => p.Framework).Append(report.Framework).OfType<Located<string>>())
        {
            if (!frameworks.TryGetValue(name.Value, out var framework)) return null;
            known.AddRange(framework.Indicators.Select(i => i.Id.Value));
        }

        return known;
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

    private static void CheckScores(IReadOnlyList<Score> scores, Located<string>? name, Framework? framework, ICollection<Diagnostic> problems)
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

        if (name is null && scores.Count > 0)
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
        CheckDistinctRows(report.Claims, ClaimKey, c => c.At, c => c.Place, problems);
        CheckDistinctRows(report.Projects, p => p.Id.Value, p => p.At, p => p.Place, problems);
        CheckDistinctRows(report.Observations, o => $"{o.Id?.Value ?? o.Measure.Value} {o.Population?.Value} {o.AsOf?.Value} {o.Year?.Value} {o.Project?.Value}", o => o.At, o => o.Place, problems);
        CheckDistinctRows(report.Staff, s => $"{s.Path.Value} {s.Category?.Value}", s => s.At, s => s.Place, problems);
        CheckDistinctRows(report.Assets, a => a.Path.Value, a => a.At, a => a.Place, problems);
        MoneyIntake.CheckRows(report.Money, problems);
        foreach (var grid in report.Grids)
        {
            foreach (var row in grid.Rows)
            {
                if (row.Cells.Count != grid.Columns.Count)
                    problems.Add(Diagnostic.At(Codes.KeysDisagree, row.Cells.Count > 0 ? row.Cells[0].Place : grid.Place, 1, Argument.Text("problem", "grid.columns"), Argument.Text("mend", "grid.columns.mend")));
            }
        }
    }

    // One row of a key may leave its passage open; a second one must say where it stands.
    private static void CheckDistinctRows<T>(IReadOnlyList<T> rows, Func<T, string> key, Func<T, Located<string>?> at, Func<T, Place> place, ICollection<Diagnostic> problems)
    {
        var seen = new Dictionary<(string Name, string Passage), Place>();
        foreach (var row in rows)
        {
            var mention = (Name: key(row), Passage: PassageName.Normal(at(row)?.Value) ?? "");
            if (seen.TryAdd(mention, place(row))) continue;
            problems.Add(Diagnostic.At(Codes.SameRowTwice, place(row), 1, new Argument("found", mention.Name.Trim())) with { Also = seen[mention] });
        }
    }

    private static string MoneyKey(Report report, Money money) => string.Create(
        CultureInfo.InvariantCulture,
        $"{money.Path.Value}/{Token.Of(money.Stage.Value)}/{money.Year?.Value ?? report.Year.Value} {money.AsOf?.Value}");

    // A growth and an increase of one name are two claims; two ratios of one name in one passage are one said twice.
    private static string ClaimKey(Claim claim) => $"{claim.Name.Value} {claim.Kind.Value switch
    {
        ClaimKind.Sum or ClaimKind.Difference => "sum",
        ClaimKind.Change => "change",
        ClaimKind.Ratio or ClaimKind.Share or ClaimKind.Saving or ClaimKind.Mean => "ratio",
        _ => "text",
    }}";

    private static string TargetKey(Target target) => $"{target.Level1?.Value} {target.Level2?.Value} {target.Name.Value}";
}
