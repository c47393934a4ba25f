using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2003: a score lies between 0 and its weight, and a weight is more than 0; bonuses and penalties may leave the range.</summary>
internal sealed class ScoreBounds : IAuditRule
{
    public string Code => "SG2003";

    public string Name => "score-bounds";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        if (report.Tree is not { } tree) yield break;
        foreach (var indicator in tree.InOrder.Where(i => i.Adjustment?.Value != true))
        {
            if (report.Scores.GetValueOrDefault(indicator.Id.Value) is not { Value: { } value } score) continue;
            var weight = report.Weight(indicator)?.Value.Value;
            var isInside = value.Value.Value >= 0m && (weight is not { } most || value.Value.Value <= most);
            if (isInside) continue;
            yield return report.Find(
                this,
                FindingSeverity.Error,
                report.Author,
                $"scores/{indicator.Id.Value}/score",
                value.Place,
                "finding.bounds",
                Disagreement.Passage(score.At?.Value),
                new("field", indicator.Name.Value),
                new("stated", value.Value.ToString()),
                new("weight", weight is { } w ? Figures.FigureText.Plain(w) : "—")) with
            {
                Stated = value.Value.ToString(),
                Computed = weight is { } bound ? $"0—{Figures.FigureText.Plain(bound)}" : null,
            };
        }
    }

    public IEnumerable<Finding> Check(AuditedFramework framework) =>
        framework.Tree.InOrder
            .Where(i => i.Weight is { } weight && weight.Value.Value <= 0m && i.Adjustment?.Value != true)
            .Select(i => framework.Find(
                this,
                FindingSeverity.Error,
                Addressee.FrameworkAuthor,
                $"{i.Id.Value}/weight",
                i.Weight!.Value.Place,
                "finding.weight-not-positive",
                new Argument("field", i.Name.Value),
                new Argument("stated", i.Weight.Value.Value.ToString())) with
            {
                Stated = i.Weight.Value.Value.ToString(),
            });
}
