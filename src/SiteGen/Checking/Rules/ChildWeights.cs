using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2001: the weights of an indicator's parts add to its own, those of level 1 to the full mark. Weights are assigned, so exact.</summary>
internal sealed class ChildWeights : IAuditRule
{
    private const decimal Allowed = 0.005m;

    public string Code => "SG2001";

    public string Name => "child-weights-sum";

    public IEnumerable<Finding> Check(AuditedFramework framework)
    {
        var tree = framework.Tree;
        foreach (var parent in tree.InOrder.Where(i => !tree.IsLeaf(i.Id.Value) && i.Weight is not null))
        {
            if (Sum(parent.Weight!.Value.Value, tree.Children(parent.Id.Value)) is { } sum)
                yield return Finding(framework, $"{parent.Id.Value}/weight", parent.Weight.Value.Place, parent.Name.Value, parent.Weight.Value.Value, sum);
        }

        if (tree.Framework.FullMark is { } mark && Sum(mark.Value, tree.Roots) is { } top)
            yield return Finding(framework, "full-mark", mark.Place, tree.Framework.Name.Value, mark.Value, top);
    }

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        // Only where the report prints weights of its own: the framework's are checked once, with the framework.
        if (report.Tree is not { } tree || !report.Scores.Values.Any(s => s.Weight is { } own && own.Value.Value != tree.Find(s.Id.Value)?.Weight?.Value.Value)) yield break;
        foreach (var parent in tree.InOrder.Where(i => !tree.IsLeaf(i.Id.Value)))
        {
            var children = tree.Children(parent.Id.Value);
            if (report.Weight(parent) is not { } weight || !children.Append(parent).Any(i => report.Scores.GetValueOrDefault(i.Id.Value)?.Weight is not null)) continue;
            var parts = children.Select(report.Weight).ToList();
            if (parts.Any(p => p is null) || SumCheck.Of(weight.Value, [.. parts.Select(p => p!.Value.Value)]) is not { } sum || Math.Abs(sum.Difference) <= Allowed) continue;
            var severity = Severity(sum, report.IsChecked);
            yield return report.Differs(this, severity, severity == FindingSeverity.Gap ? Addressee.Transcription : report.Author, $"scores/{parent.Id.Value}/weight", weight.Place, Figures(report.Scores.GetValueOrDefault(parent.Id.Value)?.At?.Value, parent.Name.Value, weight.Value, sum));
        }
    }

    // A bonus may stand beside the full mark: parts that add up without it do add up.
    private static SumCheck? Sum(Number whole, IReadOnlyList<IndicatorDefinition> parts)
    {
        var usual = parts.Where(p => p.Adjustment?.Value != true).ToList();
        return usual.Count > 0 && usual.Count < parts.Count && SumOf(whole, usual) is null ? null : SumOf(whole, parts);
    }

    // Null where the parts add up, or where one has no weight and it cannot be said.
    private static SumCheck? SumOf(Number whole, IReadOnlyList<IndicatorDefinition> parts)
    {
        var weights = parts.Where(p => p.AsPrinted is null || p.Weight is not null).Select(p => p.Weight).ToList();
        if (weights.Count == 0 || SumCheck.Of(whole, [.. weights.OfType<SiteGen.Diagnostics.Located<Number>>().Select(w => w.Value)]) is not { } sum) return null;
        var isOpen = weights.Any(w => w is null) && sum.Difference >= -Allowed;
        return isOpen || Math.Abs(sum.Difference) <= Allowed ? null : sum;
    }

    private Finding Finding(AuditedFramework framework, string target, SiteGen.Diagnostics.Place place, string name, Number whole, SumCheck sum) =>
        framework.Differs(this, Severity(sum, framework.IsChecked), framework.IsChecked ? Addressee.FrameworkAuthor : Addressee.Transcription, target, place, Figures(null, name, whole, sum));

    private static FindingSeverity Severity(SumCheck sum, bool isChecked) => sum.Difference > 0m && !isChecked ? FindingSeverity.Gap : FindingSeverity.Error;

    private static Disagreement Figures(string? at, string name, Number whole, SumCheck sum) =>
        new(at, name, whole.ToString(), FigureText.Plain(sum.Sum.Value), FigureText.Plain(sum.Difference), FigureText.Plain(Allowed), sum.Formula)
        {
            Wording = "finding.weights",
        };
}
