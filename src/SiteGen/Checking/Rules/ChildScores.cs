using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// SG2002: the scores of an indicator's parts add to its own, and the declared total to the printed scores of level 1, else
/// of the leaves. All scores of a report share the precision of the finest one.
/// </summary>
internal sealed class ChildScores : IAuditRule
{
    private const decimal Noticeable = 0.005m;

    public string Code => "SG2002";

    public string Name => "child-scores-sum";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        if (report.Tree is not { } tree) yield break;
        foreach (var parent in tree.InOrder.Where(i => !tree.IsLeaf(i.Id.Value)))
        {
            if (report.Scores.GetValueOrDefault(parent.Id.Value)?.Value is not { } score) continue;
            var children = tree.Children(parent.Id.Value);
            if (Finding(report, $"scores/{parent.Id.Value}/score", score, parent.Name.Value, report.Scores[parent.Id.Value].At, children) is { } finding) yield return finding;
        }

        if (report.Report.Declared is not { Total: { } total } declared) yield break;
        List<IndicatorDefinition> top = [.. tree.Roots.SelectMany(root => Score(report, root) is not null || !Counts(report, root) ? [root] : Leaves(tree, root))];
        if (Finding(report, "declared/total", total, null, declared.At, top) is { } whole) yield return whole;
    }

    private static IEnumerable<IndicatorDefinition> Leaves(IndicatorTree tree, IndicatorDefinition node) =>
        tree.IsLeaf(node.Id.Value) ? [node] : tree.Children(node.Id.Value).SelectMany(child => Leaves(tree, child));

    private static Located<Number>? Score(AuditedReport report, IndicatorDefinition indicator) => report.Scores.GetValueOrDefault(indicator.Id.Value)?.Value;

    // What does not apply, or is a marker in the framework, has no score to add.
    private static bool Counts(AuditedReport report, IndicatorDefinition indicator) =>
        report.Scores.GetValueOrDefault(indicator.Id.Value)?.Status?.Value != ScoreStatus.NotApplicable && (indicator.AsPrinted is null || indicator.Weight is not null);

    private Finding? Finding(AuditedReport report, string target, Located<Number> whole, string? name, Located<string>? at, IReadOnlyList<IndicatorDefinition> parts)
    {
        var counted = parts.Where(p => Counts(report, p)).ToList();
        var scores = counted.Select(p => Score(report, p)).OfType<Located<Number>>().Select(s => s.Value).ToList();
        if (scores.Count == 0 || SumCheck.Of(whole.Value, scores, Math.Min(report.ScoreHalf, whole.Value.HalfUnit)) is not { } sum) return null;
        if (Math.Abs(sum.Difference) <= Noticeable) return null;
        var isOpen = scores.Count < counted.Count;
        if (isOpen && sum.Difference >= 0m && (sum.Difference <= sum.Tolerance || (report.IsChecked && sum.Difference <= sum.Tolerance + Room(report, counted)))) return null;
        var figures = new Disagreement(at?.Value, name ?? "", whole.Value.ToString(), FigureText.Plain(sum.Sum.Value), FigureText.Plain(sum.Difference), FigureText.Plain(sum.Tolerance), Formula(sum))
        {
            Wording = (name, sum.Holds) switch
            {
                (_, true) => name is null ? "finding.total-rounding" : "finding.rounding",
                (null, _) => "finding.total",
                _ => "finding.differs",
            },
        };
        var isGap = sum.Difference > 0m && !report.IsChecked;
        return report.Differs(
            this,
            sum.Holds ? FindingSeverity.Note : isGap ? FindingSeverity.Gap : FindingSeverity.Error,
            isGap && !sum.Holds ? Addressee.Transcription : report.Author,
            target,
            whole.Place,
            figures);
    }

    // What the original leaves open may be any score up to its weight.
    private static decimal Room(AuditedReport report, IEnumerable<IndicatorDefinition> parts) => parts
        .Where(p => Score(report, p) is null)
        .Sum(p => Math.Max(0m, report.Weight(p)?.Value.Value ?? 1_000_000m));

    // A sum over a whole table says no more to a reader than how many figures it adds.
    private static string Formula(SumCheck sum) => sum.Count > 12 ? $"Σ{FigureText.Plain(sum.Count)}" : sum.Formula;
}
