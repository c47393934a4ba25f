using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2107: the adjusted budget is the initial one plus the adjustments, where all three are printed.</summary>
internal sealed class Stages : IAuditRule
{
    public string Code => "SG2107";

    public string Name => "stages";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var (prefix, rows) in report.Money)
        {
            foreach (var group in rows.Where(r => r.Yuan is not null).GroupBy(r => (r.Path.Value, r.Year?.Value ?? report.Report.Year.Value)))
            {
                var initial = group.FirstOrDefault(r => r.Stage.Value == MoneyStage.Initial);
                var adjusted = group.FirstOrDefault(r => r.Stage.Value == MoneyStage.Adjusted && r.IsOfWholeYear(group.Key.Item2));
                if (initial is null || adjusted is null) continue;

                // One passage lists the adjustments; another may say them again.
                var passages = group
                    .Where(r => r.Stage.Value == MoneyStage.Adjustment && r.IsOfWholeYear(group.Key.Item2) && (r.Relation?.Value ?? MoneyRelation.Additive) == MoneyRelation.Additive)
                    .GroupBy(r => PassageName.Normal(r.At?.Value), StringComparer.Ordinal)
                    .Select(passage => passage.ToList())
                    .ToList();
                if (passages.Count == 0) continue;
                var total = Yuan(adjusted);
                var sums = passages.Append([.. passages.SelectMany(p => p)]).Select(p => (Rows: p, Sum: p.Aggregate(Yuan(initial), (whole, row) => whole + Yuan(row)))).ToList();
                if (sums.Exists(s => Math.Abs(total.Value - s.Sum.Value) <= total.Tolerance + s.Sum.Tolerance)) continue;
                var (adjustments, sum) = sums[0];
                var difference = total.Value - sum.Value;
                var scale = UnitScale.Of(adjusted.Unit?.Value) ?? 1m;
                var unit = adjusted.Unit is { } printed ? PrintedWord.Of(printed.Value) : "";
                yield return report.Differs(
                    this,
                    FindingSeverity.Error,
                    report.Author,
                    AuditedReport.Target($"{prefix}/{adjusted.Path.Value}/adjusted", adjusted.At),
                    adjusted.Amount!.Value.Place,
                    new Disagreement(
                        adjusted.At?.Value,
                        adjusted.Name?.Value ?? adjusted.Path.Value,
                        FigureText.Of(adjusted.Amount.Value.Value, adjusted.Unit?.Value),
                        FigureText.Plain(sum.Value / scale) + unit,
                        FigureText.Plain(difference / scale) + unit,
                        FigureText.Plain((total.Tolerance + sum.Tolerance) / scale) + unit,
                        string.Join(" + ", adjustments.Prepend(initial).Select(r => FigureText.Of(r.Amount!.Value.Value, r.Unit?.Value)))));
            }
        }
    }

    private static Measured Yuan(Money row) => Measured.Of(row) ?? throw new InvalidOperationException("Only amounts with a unit are compared.");
}
