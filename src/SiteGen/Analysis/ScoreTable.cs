using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>
/// The scored units of all reports as columns over dense numbers: what totals, rates, changes and losses are computed from.
/// A unit of a report is a leaf; or an inner node with a weight where the report says nothing below it that a rate could be
/// computed from: no weight, or no score.
/// </summary>
public sealed class ScoreTable
{
    private const int NoDimension = -1;

    private readonly List<int> starts = [];
    private readonly List<int> reports = [];
    private readonly List<int> indicators = [];
    private readonly List<int> dimensions = [];
    private readonly List<decimal> weights = [];
    private readonly List<decimal> scores = [];
    private readonly List<bool> inferred = [];
    private readonly List<(int Report, int Dimension, Absence Absence)> absent = [];

    private ScoreTable(IndicatorColumn names) => Indicators = names;

    /// <summary>How many units count.</summary>
    public int Count => reports.Count;

    /// <summary>The indicators behind the numbers.</summary>
    public IndicatorColumn Indicators { get; }

    /// <summary>
    /// The units of a book that have a score and a weight. What is not applicable leaves; what was not scored, or has no row
    /// at all, stays with 0 only where the framework says so and the report scores anything. A bonus or penalty needs no
    /// weight and belongs to no dimension: it moves the total, and no rate.
    /// </summary>
    public static ScoreTable Of(EvaluationBook book)
    {
        var columns = book.Dimensions.Select((d, i) => (d, i)).Where(p => p.d.Aggregated).ToDictionary(p => p.d.Id.Value, p => p.i, StringComparer.Ordinal);
        var table = new ScoreTable(IndicatorColumn.Of(book));
        for (var number = 0; number < book.Reports.Count; number++)
        {
            table.starts.Add(table.Count);
            if (book.Tree(book.Reports[number]) is { } tree) table.Add(book, number, tree, columns);
        }

        table.starts.Add(table.Count);
        return table;
    }

    /// <summary>The units of a report, in the order of its tree: the number of the indicator, its weight and its score.</summary>
    /// <param name="report">The number of the report in the book.</param>
    public IEnumerable<ScoredUnit> Units(int report)
    {
        for (var i = starts[report]; i < starts[report + 1]; i++) yield return new ScoredUnit(indicators[i], weights[i], scores[i]);
    }

    /// <summary>The units of a report on which points can be lost: bonuses and penalties have no weight to lose.</summary>
    /// <param name="report">The number of the report in the book.</param>
    public IEnumerable<ScoredUnit> LosableUnits(int report) => Units(report).Where(u => Indicators[u.Indicator].Definition.Adjustment?.Value != true);

    /// <summary>
    /// Sums of score and weight by report and dimension, dense: at <c>report * dimensionCount + dimension</c>; whether a
    /// weight among them is inferred; and why there is none, the gravest reason. Exact.
    /// </summary>
    public (decimal[] Scores, decimal[] Weights, bool[] Inferred, Absence[] Absences) Sums(int reportCount, int dimensionCount)
    {
        var size = reportCount * dimensionCount;
        var (scoreSums, weightSums, inferences, absences) = (new decimal[size], new decimal[size], new bool[size], new Absence[size]);
        for (var i = 0; i < reports.Count; i++)
        {
            if (dimensions[i] == NoDimension) continue;
            var cell = (reports[i] * dimensionCount) + dimensions[i];
            scoreSums[cell] += scores[i];
            weightSums[cell] += weights[i];
            inferences[cell] |= inferred[i];
        }

        foreach (var (report, dimension, absence) in absent)
        {
            var cell = (report * dimensionCount) + dimension;
            if (absence > absences[cell]) absences[cell] = absence;
        }

        return (scoreSums, weightSums, inferences, absences);
    }

    /// <summary>The weight of an indicator in a report: the report's own, else the framework's; null where it is not known.</summary>
    public static decimal? Weight(IndicatorDefinition indicator, Score? score) => (score?.Weight ?? indicator.Weight)?.Value.Value;

    // A node that is not asked in the year of the report counts only where the report has a row of it all the same.
    private static List<IndicatorDefinition> Units(IndicatorTree tree, IndicatorDefinition node, int year, IReadOnlyDictionary<string, Score> rows)
    {
        var row = rows.GetValueOrDefault(node.Id.Value);
        if (row is null && node.Years.Count > 0 && node.Years.All(y => y.Value != year)) return [.. Below().Where(unit => rows.ContainsKey(unit.Id.Value))];
        if (tree.IsLeaf(node.Id.Value)) return [node];
        var below = Below().ToList();
        if (Weight(node, row) is null || (below.Count == 0 && row is null)) return below;
        var isWeighedBelow = below.Any(unit => Weight(unit, rows.GetValueOrDefault(unit.Id.Value)) is not null);
        var isScoredBelow = below.Any(unit => rows.GetValueOrDefault(unit.Id.Value)?.EffectiveStatus is not null);
        return !isWeighedBelow || (row?.Value is not null && !isScoredBelow) ? [node] : below;

        IEnumerable<IndicatorDefinition> Below() => tree.Children(node.Id.Value).SelectMany(child => Units(tree, child, year, rows));
    }

    private void Add(EvaluationBook book, int number, IndicatorTree tree, Dictionary<string, int> columns)
    {
        var report = book.Reports[number];
        var rows = report.FirstScores();
        var losesMissing = tree.Framework.Missing == MissingPolicy.CountAsLost && rows.Values.Any(row => row.Value is not null);
        foreach (var unit in tree.Roots.SelectMany(root => Units(tree, root, report.Year.Value, rows)))
        {
            var isAdjustment = unit.Adjustment?.Value == true;
            var column = !isAdjustment && tree.Dimension(unit) is { } dimension && columns.TryGetValue(dimension, out var found) && HoldsBelow(book, tree, unit, dimension) ? found : NoDimension;
            var row = rows.GetValueOrDefault(unit.Id.Value);
            var weight = Weight(unit, row);
            if (AbsenceOf(row, weight, isAdjustment, losesMissing) is { } absence)
            {
                if (column != NoDimension) absent.Add((number, column, absence));
                continue;
            }

            reports.Add(number);
            indicators.Add(Indicators.Number(tree.Framework.Id.Value, unit.Id.Value));
            dimensions.Add(column);
            weights.Add(weight ?? 0m);
            scores.Add(row?.Value?.Value.Value ?? 0m);
            inferred.Add(row?.Weight is null && tree.WeightSource(unit) == WeightSource.Inferred);
        }
    }

    // An inner node belongs to a dimension only if all below it does: its score cannot be split.
    private static bool HoldsBelow(EvaluationBook book, IndicatorTree tree, IndicatorDefinition node, string dimension) =>
        tree.Children(node.Id.Value).All(child => IsWithin(book, tree.Dimension(child), dimension) && HoldsBelow(book, tree, child, dimension));

    private static bool IsWithin(EvaluationBook book, string? dimension, string whole)
    {
        for (var at = dimension; at is not null; at = book.Dimensions.First(d => d.Id.Value == at).Parent?.Value)
        {
            if (at == whole) return true;
        }

        return false;
    }

    // Null where the unit counts.
    private static Absence? AbsenceOf(Score? row, decimal? weight, bool isAdjustment, bool losesMissing)
    {
        if (row?.EffectiveStatus is ScoreStatus.NotApplicable) return Absence.NotApplicable;
        if (isAdjustment) return row?.Value is null ? Absence.NotScored : null;
        if (weight is null or <= 0) return Absence.WeightUnknown;
        return row?.Value is not null || losesMissing ? null : Absence.NotScored;
    }
}
