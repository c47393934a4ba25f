using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2403: the actual value repeats the target's own words, its comparator included (≥95 % where 96.3 % would be a figure). One finding a list.</summary>
internal sealed class ActualIsTarget : IAuditRule
{
    public string Code => "SG2403";

    public string Name => "actual-is-target";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var (prefix, rows) in report.Targets)
        {
            var copied = rows.Where(IsCopied).ToList();
            if (copied.Count == 0) continue;
            var stated = rows.Count(r => r.Value is not null || r.Text is not null);
            yield return report.Find(
                this,
                FindingSeverity.Warning,
                report.Author,
                AuditedReport.Target(prefix, copied[0].At),
                copied[0].ActualValue!.Value.Place,
                "finding.actual-is-target",
                Disagreement.Passage(copied[0].At?.Value),
                new("count", FigureText.Plain(copied.Count)),
                new("total", FigureText.Plain(stated)),
                new("field", copied[0].Name.Value),
                new("stated", copied[0].ActualValue!.Value.Value.Text)) with
            {
                Stated = copied[0].ActualValue!.Value.Value.Text,
                Computed = $"{FigureText.Plain(copied.Count)}/{FigureText.Plain(stated)}",
            };
        }
    }

    // A bare number that equals the target may be the truth; a comparator or the words of the target are not a figure.
    private static bool IsCopied(Target target)
    {
        if (target.ActualValue is not { Value: { Number: null } actual }) return false;
        var text = PassageName.Normal(actual.Text);
        if (target.Text is { } words && PassageName.Normal(words.Value) == text) return true;
        if (target is not { Value: { } value, Comparator: { } comparator }) return false;
        return text == PassageName.Normal($"{PrintedWord.Of(comparator.Value)}{value.Value}{target.Unit?.Value}");
    }
}
