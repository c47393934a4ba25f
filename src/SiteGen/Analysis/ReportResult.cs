using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>What one report comes to: as declared, and as recomputed from its own rows.</summary>
/// <param name="Report">The report.</param>
/// <param name="FullMark">The declared full mark, else the framework's.</param>
/// <param name="ComputedTotal">Sum of the level-1 scores where all are printed, else of the scored leaves; null without scores.</param>
/// <param name="ComputedGrade">The band of the declared total; null without bands or total.</param>
/// <param name="Grade">The declared grade in the words of the bands, else the computed one: what grades are counted and filtered by.</param>
/// <param name="Coverage">Weight of its scored units that belong to a dimension, over the full mark; null without a full mark.</param>
/// <param name="HasUnknownWeights">Whether it has scores whose weights are not printed.</param>
/// <param name="HasScores">Whether it has any indicator score.</param>
/// <param name="Half">Half a unit of its finest printed score: the scores of one report share a precision (methods, section 4).</param>
/// <param name="Dimensions">Its rates by dimension, in the order of the book.</param>
public sealed record ReportResult(
    Report Report,
    decimal? FullMark,
    decimal? ComputedTotal,
    string? ComputedGrade,
    string? Grade,
    decimal? Coverage,
    bool HasUnknownWeights,
    bool HasScores,
    decimal Half,
    IReadOnlyList<DimensionRate> Dimensions)
{
    /// <summary>总分 as declared.</summary>
    public decimal? DeclaredTotal => Report.Declared?.Total?.Value.Value;

    /// <summary>Declared total over full mark, unrounded.</summary>
    public decimal? ScoreRate => DeclaredTotal is { } total && FullMark is { } mark && mark > 0 ? total / mark : null;

    /// <summary>The result of a report.</summary>
    public static ReportResult Of(EvaluationBook book, Report report, IReadOnlyList<DimensionRate> dimensions)
    {
        var tree = book.Tree(report);
        var rows = report.FirstScores();
        var fullMark = (report.Declared?.FullMark ?? tree?.Framework.FullMark)?.Value.Value;
        var top = book.TopDimensions.Select(d => d.Id.Value).ToHashSet(StringComparer.Ordinal);
        var mapped = dimensions.Where(d => top.Contains(d.Dimension)).Sum(d => d.Weight ?? 0);
        var grade = report.Declared?.Total is { } total && tree is not null ? tree.Framework.GradeOf(total.Value.Value) : null;
        return new ReportResult(
            report,
            fullMark,
            tree is null ? null : Total(tree, rows),
            grade,
            report.Declared?.Grade is { } declared ? tree?.Framework.Grade(declared.Value) ?? declared.Value : grade,
            fullMark is { } mark && mark > 0 ? mapped / mark : null,
            tree is not null && tree.InOrder.Any(i => i.Adjustment?.Value != true && rows.GetValueOrDefault(i.Id.Value) is { Value: not null } row && ScoreTable.Weight(i, row) is null),
            rows.Values.Any(row => row.Value is not null),
            HalfOf(report, tree),
            dimensions);
    }

    private static decimal HalfOf(Report report, IndicatorTree? tree)
    {
        if ((report.Precision ?? tree?.Framework.Precision) is { } digits) return new Number(new decimal(0, 0, 0, isNegative: false, (byte)Math.Min(digits.Value, 8))).HalfUnit;
        return report.Scores.Select(s => s.Value).Append(report.Declared?.Total).OfType<Located<Number>>().Select(v => v.Value.HalfUnit).DefaultIfEmpty(0.5m).Min();
    }

    private static decimal? Total(IndicatorTree tree, IReadOnlyDictionary<string, Score> rows)
    {
        var roots = tree.Roots.Select(root => rows.GetValueOrDefault(root.Id.Value)).ToList();
        if (roots.Count > 0 && roots.All(row => row?.Value is not null)) return roots.Sum(row => row!.Value!.Value.Value.Value);
        var leaves = tree.InOrder.Where(i => tree.IsLeaf(i.Id.Value)).Select(i => rows.GetValueOrDefault(i.Id.Value)?.Value).Where(v => v is not null).ToList();
        return leaves.Count == 0 ? null : leaves.Sum(v => v!.Value.Value.Value);
    }
}
