using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>
/// The scored units of all reports as columns over dense numbers: what totals, rates and rankings are computed from. A
/// unit is a leaf; or an inner node with a weight of its own where no leaf below it has one.
/// </summary>
public sealed class ScoreTable
{
    private readonly int[] reports;
    private readonly int[] dimensions;
    private readonly decimal[] weights;
    private readonly decimal[] scores;

    private ScoreTable(List<int> reports, List<int> dimensions, List<decimal> weights, List<decimal> scores)
    {
        this.reports = [.. reports];
        this.dimensions = [.. dimensions];
        this.weights = [.. weights];
        this.scores = [.. scores];
    }

    /// <summary>How many units count.</summary>
    public int Count => reports.Length;

    /// <summary>
    /// The units of a book that enter rates: with weight and score, of an aggregated dimension. What is not applicable
    /// leaves; what was not scored stays with 0 only where the framework says so.
    /// </summary>
    public static ScoreTable Of(EvaluationBook book)
    {
        var numbers = book.Dimensions.Select((d, i) => (d, i)).Where(p => p.d.Aggregated).ToDictionary(p => p.d.Id.Value, p => p.i, StringComparer.Ordinal);
        var (reports, dimensions, weights, scores) = (new List<int>(), new List<int>(), new List<decimal>(), new List<decimal>());
        for (var number = 0; number < book.Reports.Count; number++)
        {
            var report = book.Reports[number];
            if (book.Tree(report) is not { } tree) continue;
            var rows = report.FirstScores();
            foreach (var unit in Units(tree))
            {
                if (Counted(tree, unit, rows.GetValueOrDefault(unit.Id.Value)) is not var (weight, score)) continue;
                if (tree.Dimension(unit) is not { } dimension || !numbers.TryGetValue(dimension, out var column)) continue;
                reports.Add(number);
                dimensions.Add(column);
                weights.Add(weight);
                scores.Add(score);
            }
        }

        return new ScoreTable(reports, dimensions, weights, scores);
    }

    /// <summary>Sums of score and weight by report and dimension, dense: at <c>report * dimensionCount + dimension</c>. Exact.</summary>
    public (decimal[] Scores, decimal[] Weights) Sums(int reportCount, int dimensionCount)
    {
        var (scoreSums, weightSums) = (new decimal[reportCount * dimensionCount], new decimal[reportCount * dimensionCount]);
        for (var i = 0; i < reports.Length; i++)
        {
            var cell = (reports[i] * dimensionCount) + dimensions[i];
            scoreSums[cell] += scores[i];
            weightSums[cell] += weights[i];
        }

        return (scoreSums, weightSums);
    }

    /// <summary>The units of a tree in printed order.</summary>
    public static IEnumerable<IndicatorDefinition> Units(IndicatorTree tree) => tree.Roots.SelectMany(root => Units(tree, root));

    /// <summary>The weight of an indicator in a report: the report's own, else the framework's; null where it is not known.</summary>
    public static decimal? Weight(IndicatorDefinition indicator, Score? score) => (score?.Weight ?? indicator.Weight)?.Value.Value;

    private static List<IndicatorDefinition> Units(IndicatorTree tree, IndicatorDefinition node)
    {
        if (tree.IsLeaf(node.Id.Value)) return [node];
        var below = tree.Children(node.Id.Value).SelectMany(child => Units(tree, child)).ToList();
        return node.Weight is not null && below.All(unit => unit.Weight is null) ? [node] : below;
    }

    private static (decimal Weight, decimal Score)? Counted(IndicatorTree tree, IndicatorDefinition unit, Score? row)
    {
        if (Weight(unit, row) is not { } weight || weight <= 0) return null;
        if (row?.EffectiveStatus is ScoreStatus.NotApplicable) return null;
        if (row?.Value is { } score) return (weight, score.Value.Value);
        var isMissing = row?.EffectiveStatus is ScoreStatus.NotScored or ScoreStatus.Gap or ScoreStatus.Blank;
        return isMissing && tree.Framework.Missing == MissingPolicy.CountAsLost ? (weight, 0m) : null;
    }
}
