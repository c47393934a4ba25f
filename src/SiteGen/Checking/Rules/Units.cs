using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2105: an amount without a unit, and 元 beside 万元 in one section.</summary>
internal sealed class Units : IAuditRule
{
    public string Code => "SG2105";

    public string Name => "unit";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var (prefix, rows) in report.Money)
        {
            foreach (var row in rows.Where(r => r.Unit?.Value == MoneyUnit.Unstated && r.Amount is { Value.Value: not 0m }))
            {
                yield return report.Find(
                    this,
                    FindingSeverity.Note,
                    report.Author,
                    AuditedReport.Target($"{prefix}/{row.Path.Value}/{Token.Of(row.Stage.Value)}{AuditedReport.Year(row)}/unit", row.At),
                    row.Amount!.Value.Place,
                    "finding.no-unit",
                    Disagreement.Passage(row.At?.Value),
                    new("field", row.Name?.Value ?? row.Path.Value),
                    new("stated", row.Amount.Value.Value.ToString())) with
                {
                    Stated = row.Amount.Value.Value.ToString(),
                };
            }

            foreach (var section in rows.Where(r => r.At is not null && r.Amount is { Value.Value: not 0m }).GroupBy(r => Section(r.At!.Value.Value), StringComparer.Ordinal))
            {
                var yuan = section.FirstOrDefault(r => r.Unit?.Value == MoneyUnit.Yuan);
                var more = section.FirstOrDefault(r => r.Unit?.Value is MoneyUnit.TenThousandYuan or MoneyUnit.HundredMillionYuan);
                if (yuan is null || more is null) continue;
                yield return report.Find(
                    this,
                    FindingSeverity.Note,
                    report.Author,
                    $"{prefix}/units@{section.Key}",
                    more.Amount!.Value.Place,
                    "finding.mixed-units",
                    new("at", section.Key),
                    new("first", $"{yuan.Name?.Value} {Figures.FigureText.Of(yuan.Amount!.Value.Value, yuan.Unit?.Value)}"),
                    new("second", $"{more.Name?.Value} {Figures.FigureText.Of(more.Amount.Value.Value, more.Unit?.Value)}")) with
                {
                    Also = yuan.Amount!.Value.Place,
                };
            }
        }
    }

    // 二（一）第3段 is a paragraph of 二（一）.
    private static string Section(string passage)
    {
        var paragraph = passage.IndexOf('第', StringComparison.Ordinal);
        return paragraph > 0 && passage.AsSpan(paragraph).Contains('段') ? passage[..paragraph].Trim() : passage;
    }
}
