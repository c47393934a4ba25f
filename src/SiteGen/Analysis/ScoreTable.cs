using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>
/// The scored units of all reports as columns over dense numbers: what totals, rates and rankings are computed from. A
/// unit is a leaf; or an inner node with a weight of its own where no leaf below it has one.
/// </summary>
public sealed class ScoreTable
{
    private readonly List<int> reports = [];
    private readonly List<int> dimensions = [];
    private readonly List<decimal> weights = [];
    private readonly List<decimal> scores = [];
    private readonly List<(int Report, int Dimension, Absence Absence)> absent = [];

    private ScoreTable()
    {
    }

    /// <summary>How many units count.</summary>
    public int Count => reports.Count;

    /// <summary>
    /// The units of a book that enter rates: with weight and score, of an aggregated dimension. What is not applicable
    /// leaves; what was not scored stays with 0 only where the framework says so.
    /// </summary>
    public static ScoreTable Of(EvaluationBook book)
    {
        var columns = book.Dimensions.Select((d, i) => (d, i)).Where(p => p.d.Aggregated).ToDictionary(p => p.d.Id.Value, p => p.i, StringComparer.Ordinal);
        var units = book.Frameworks.ToDictionary(f => f.Id.Value, f => Units(book.Tree(f.Id.Value)).ToList(), StringComparer.Ordinal);
        var table = new ScoreTable();
        for (var number = 0; number < book.Reports.Count; number++)
        {
            if (book.Tree(book.Reports[number]) is { } tree) table.Add(number, tree, units[tree.Framework.Id.Value], book.Reports[number].FirstScores(), columns);
        }

        return table;
    }

    /// <summary>
    /// Sums of score and weight by report and dimension, dense: at <c>report * dimensionCount + dimension</c>; and why
    /// there is none, the gravest reason. Exact.
    /// </summary>
    public (decimal[] Scores, decimal[] Weights, Absence[] Absences) Sums(int reportCount, int dimensionCount)
    {
        var size = reportCount * dimensionCount;
        var (scoreSums, weightSums, absences) = (new decimal[size], new decimal[size], new Absence[size]);
        for (var i = 0; i < reports.Count; i++)
        {
            var cell = (reports[i] * dimensionCount) + dimensions[i];
            scoreSums[cell] += scores[i];
            weightSums[cell] += weights[i];
        }

        foreach (var (report, dimension, absence) in absent)
        {
            var cell = (report * dimensionCount) + dimension;
            if (absence > absences[cell]) absences[cell] = absence;
        }

        return (scoreSums, weightSums, absences);
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

    private void Add(int report, IndicatorTree tree, List<IndicatorDefinition> units, IReadOnlyDictionary<string, Score> rows, Dictionary<string, int> columns)
    {
        foreach (var unit in units)
        {
            if (tree.Dimension(unit) is not { } dimension || !columns.TryGetValue(dimension, out var column)) continue;
            var row = rows.GetValueOrDefault(unit.Id.Value);
            var weight = Weight(unit, row);
            if (AbsenceOf(tree.Framework, row, weight) is { } absence)
            {
                absent.Add((report, column, absence));
                continue;
            }

            reports.Add(report);
            dimensions.Add(column);
            weights.Add(weight!.Value);
            scores.Add(row?.Value?.Value.Value ?? 0m);
        }
    }

    // Null where the unit counts.
    private static Absence? AbsenceOf(Framework framework, Score? row, decimal? weight)
    {
        if (row?.EffectiveStatus is ScoreStatus.NotApplicable) return Absence.NotApplicable;
        if (weight is null or <= 0) return Absence.WeightUnknown;
        if (row?.Value is not null) return null;
        var isMissing = row?.EffectiveStatus is ScoreStatus.NotScored or ScoreStatus.Gap or ScoreStatus.Blank;
        return isMissing && framework.Missing == MissingPolicy.CountAsLost ? null : Absence.NotScored;
    }
}
