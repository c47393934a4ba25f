using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// SG2106: the department's expenditure moves so much that a reader would ask for the reason: by more than 50 % between
/// years or between stages, execution over 100 % or under 80 %. Silent where the text gives a reason.
/// </summary>
internal sealed class Outlier : IAuditRule
{
    private const decimal MostChange = 0.5m;
    private const decimal LeastExecution = 0.8m;

    private static readonly string[] Paths = ["expenditure", "expenditure/basic", "expenditure/project"];

    public string Code => "SG2106";

    public string Name => "outlier";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        var noticed = new HashSet<(string What, int Year)>();
        foreach (var path in Paths)
        {
            var years = report.Report.Money.Select(m => m.Year?.Value ?? report.Report.Year.Value).Distinct().Order().ToList();
            foreach (var year in years)
            {
                var (initial, adjusted) = (Row(report, path, MoneyStage.Initial, year), Row(report, path, MoneyStage.Adjusted, year));
                var spent = Row(report, path, MoneyStage.Final, year) ?? Row(report, path, MoneyStage.Executed, year);
                var before = Row(report, path, MoneyStage.Final, year - 1) ?? Row(report, path, MoneyStage.Executed, year - 1);
                foreach (var (what, finding) in new[]
                {
                    ("execution", Finding(report, spent, adjusted ?? initial, "execution", r => r < LeastExecution || r > 1m, "finding.execution")),
                    ("adjusted", Finding(report, adjusted, initial, "adjusted", IsFar, "finding.moved")),
                    ("growth", Finding(report, spent, before, "growth", IsFar, "finding.moved")),
                    ("budget-growth", Finding(report, initial, Row(report, path, MoneyStage.Initial, year - 1), "budget-growth", IsFar, "finding.moved")),
                })
                {
                    // What holds for the whole expenditure is not said again of its parts.
                    if (finding is null || (path != Paths[0] && noticed.Contains((what, year)))) continue;
                    if (path == Paths[0]) noticed.Add((what, year));
                    yield return finding;
                }
            }
        }
    }

    private static bool IsFar(decimal ratio) => Math.Abs(ratio - 1m) > MostChange;

    private Finding? Finding(AuditedReport report, Money? row, Money? beside, string what, Func<decimal, bool> isOdd, string wording)
    {
        if (row is not { Yuan: { } now, Amount: { } amount } || beside is not { Yuan: { } then, Amount: { } other } || then <= 0m || row.Reason is not null || Measured.Exact(now).Over(Measured.Exact(then)) is not { Value: var quotient } || !isOdd(quotient)) return null;
        var ratio = wording == "finding.execution" ? quotient : quotient - 1m;
        var percent = FigureText.Like(ratio, new Number(0.00m, IsPercent: true));
        return report.Find(
            this,
            FindingSeverity.Note,
            report.Author,
            AuditedReport.Target($"money/{row.Path.Value}/{Token.Of(row.Stage.Value)}/{what}{(row.Year is { } year ? $"/{FigureText.Plain(year.Value)}" : "")}", row.At),
            amount.Place,
            wording == "finding.execution" ? quotient > 1m ? "finding.execution-over" : "finding.execution-under" : wording,
            Disagreement.Passage(row.At?.Value),
            new("field", row.Name?.Value ?? row.Path.Value),
            new("stated", FigureText.Of(amount.Value, row.Unit?.Value)),
            new("beside", $"{beside.Name?.Value} {FigureText.Of(other.Value, beside.Unit?.Value)}"),
            new("computed", percent)) with
        {
            Also = other.Place,
            Stated = FigureText.Of(amount.Value, row.Unit?.Value),
            Computed = percent,
            Formula = $"{FigureText.Of(amount.Value, row.Unit?.Value)} / {FigureText.Of(other.Value, beside.Unit?.Value)}",
        };
    }

    private static Money? Row(AuditedReport report, string path, MoneyStage stage, int year) =>
        report.Report.Money.FirstOrDefault(m => m.Path.Value == path && m.Stage.Value == stage && (m.Year?.Value ?? report.Report.Year.Value) == year && m.Yuan is not null && m.IsOfWholeYear(year));
}
