using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2402: points are lost without a reason, or a reason is given without a measure; 无 counts as blank. Inner indicators are explained by their parts.</summary>
internal sealed class LossUnexplained : IAuditRule
{
    public string Code => "SG2402";

    public string Name => "loss-unexplained";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        if (report.Tree is not { } tree) yield break;
        foreach (var leaf in tree.InOrder.Where(i => tree.IsLeaf(i.Id.Value) && i.Adjustment?.Value != true))
        {
            if (report.Scores.GetValueOrDefault(leaf.Id.Value) is not { Value: { } score } row || report.Weight(leaf) is not { } weight || score.Value.Value >= weight.Value.Value) continue;
            var wording = (NothingSaid.In(row.Reason), NothingSaid.In(row.Measure)) switch
            {
                (true, _) => "finding.no-reason",
                (false, true) => "finding.no-measure",
                _ => null,
            };
            if (wording is null) continue;
            yield return report.Find(
                this,
                FindingSeverity.Warning,
                report.Author,
                $"scores/{leaf.Id.Value}/{(wording == "finding.no-reason" ? "reason" : "measure")}",
                score.Place,
                wording,
                Disagreement.Passage(row.At?.Value),
                new("field", leaf.Name.Value),
                new("stated", score.Value.ToString()),
                new("weight", weight.Value.ToString()),
                new("difference", FigureText.Plain(weight.Value.Value - score.Value.Value))) with
            {
                Stated = score.Value.ToString(),
                Computed = weight.Value.ToString(),
                Difference = FigureText.Plain(score.Value.Value - weight.Value.Value),
            };
        }
    }
}
