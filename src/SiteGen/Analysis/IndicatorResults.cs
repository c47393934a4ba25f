using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>What one report scored on one indicator.</summary>
/// <param name="Report">The report.</param>
/// <param name="Score">The row in force; null where the report prints none.</param>
/// <param name="Weight">The weight in force; null where it is not printed.</param>
public sealed record IndicatorResult(Report Report, Score? Score, decimal? Weight)
{
    /// <summary>Score over weight, unrounded; null without either, and for what is not applicable.</summary>
    public decimal? Rate => Score?.Value is { } score && Weight is { } weight && weight > 0 ? score.Value.Value / weight : null;
}

/// <summary>An indicator with its results over departments and years: the drill-down.</summary>
/// <param name="Tree">Its tree.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Results">One for each report on the framework, in the order of the book.</param>
public sealed record IndicatorResults(IndicatorTree Tree, IndicatorDefinition Indicator, IReadOnlyList<IndicatorResult> Results)
{
    /// <summary>The results of all indicators of a framework in printed order.</summary>
    public static IReadOnlyList<IndicatorResults> Of(EvaluationBook book, Framework framework)
    {
        var tree = book.Tree(framework.Id.Value);
        var reports = book.Reports.Where(r => r.Framework?.Value == framework.Id.Value).Select(r => (Report: r, Rows: r.FirstScores())).ToList();
        return [.. tree.InOrder.Select(indicator => new IndicatorResults(
            tree,
            indicator,
            [.. reports.Select(r => Result(r.Report, indicator, r.Rows.GetValueOrDefault(indicator.Id.Value)))]))];
    }

    private static IndicatorResult Result(Report report, IndicatorDefinition indicator, Score? row) => new(report, row, ScoreTable.Weight(indicator, row));
}
