using SiteGen.Analysis.Peers;
using SiteGen.Model;

namespace SiteGen.Analysis.Losses;

/// <summary>Sums the losses of a book by view, over the columns of its scores.</summary>
internal static class LossTable
{
    /// <summary>The losses by year, latest first, then by kind and level.</summary>
    public static IReadOnlyList<YearLosses> Of(EvaluationBook book, ScoreTable table, IReadOnlyList<ReportResult> results, AnalysisScope scope) =>
    [
        .. results.Index()
            .Where(r => !r.Item.HasUnknownWeights && !book.IsAggregate(r.Item.Report) && table.LosableUnits(r.Index).Any())
            .GroupBy(r => book.View(r.Item.Report))
            .OrderByDescending(g => g.Key.Year)
            .ThenBy(g => g.Key.Kind)
            .ThenBy(g => g.Key.Level)
            .Select(g => Of(book, table, g.Key, [.. g], scope)),
    ];

    private static YearLosses Of(
        EvaluationBook book,
        ScoreTable table,
        ViewKey view,
        IReadOnlyList<(int Index, ReportResult Item)> reports,
        AnalysisScope scope)
    {
        var units = reports
            .SelectMany(r => table.LosableUnits(r.Index).Select(u => (r.Index, Report: r.Item, Unit: u)))
            .ToList();
        var indicators = units
            .GroupBy(u => u.Unit.Indicator)
            .Select(g => new IndicatorLoss(
                table.Indicators[g.Key],
                g.Sum(u => u.Unit.Loss),
                g.Sum(u => u.Unit.Weight),
                g.Count(),
                Losing(g, scope.Ranks)))
            .OrderByDescending(i => i.Points)
            .ThenByDescending(i => i.Losing.Count)
            .ThenBy(i => table.Indicators.Number(i.Indicator.Framework.Id.Value, i.Indicator.Definition.Id.Value))
            .ToList();
        return new YearLosses(
            view,
            reports.Count,
            units.Sum(u => u.Unit.Weight),
            units.Sum(u => u.Unit.Loss),
            indicators,
            Sorted(units.GroupBy(u => u.Index).Select(g => new ReportLoss(g.First().Report, g.Sum(u => u.Unit.Loss))), scope.Ranks),
            Dimensions(book, table, units),
            scope.Gaps ? CeilingOf(reports, indicators) : null);
    }

    private static List<ReportLoss> Losing(IEnumerable<(int Index, ReportResult Report, ScoredUnit Unit)> units, bool hasRanks) =>
        Sorted(units.Where(u => u.Unit.Loss > 0m).Select(u => new ReportLoss(u.Report, u.Unit.Loss)), hasRanks);

    // A list by points lost is a list of ranks: without ranks it keeps the order of the book.
    private static List<ReportLoss> Sorted(IEnumerable<ReportLoss> losses, bool hasRanks) => hasRanks ? [.. losses.OrderByDescending(l => l.Points)] : [.. losses];

    private static List<DimensionLoss> Dimensions(EvaluationBook book, ScoreTable table, List<(int Index, ReportResult Report, ScoredUnit Unit)> units)
    {
        var parents = book.Dimensions.ToDictionary(d => d.Id.Value, d => d.Parent?.Value, StringComparer.Ordinal);
        var order = book.Dimensions.Index().ToDictionary(d => d.Item.Id.Value, d => d.Index, StringComparer.Ordinal);
        var tops = units.Select(u => u.Unit.Indicator).Distinct().ToDictionary(i => i, i => Top(book.Tree(table.Indicators[i].Framework.Id.Value).Dimension(table.Indicators[i].Definition)));
        return
        [
            .. units.GroupBy(u => tops[u.Unit.Indicator])
                .Select(g => new DimensionLoss(g.Key, g.Sum(u => u.Unit.Loss), g.Sum(u => u.Unit.Weight)))
                .OrderByDescending(d => d.Points)
                .ThenBy(d => d.Dimension is null ? int.MaxValue : order[d.Dimension]),
        ];

        string? Top(string? dimension)
        {
            var at = dimension;
            while (at is not null && parents[at] is { } parent) at = parent;
            return at;
        }
    }

    private static Ceiling CeilingOf(IReadOnlyList<(int Index, ReportResult Item)> reports, List<IndicatorLoss> indicators)
    {
        var telling = indicators.Where(i => i.Applies > 1).ToList();
        var rates = reports.Select(r => r.Item.ScoreRate).OfType<decimal>().Order().ToList();
        return new Ceiling(
            [.. telling.Where(i => i.Losing.Count == 0).Select(i => i.Indicator)],
            telling.Count,
            rates.Count(r => r >= 1m),
            rates.Count >= PeerGroup.LeastForQuartiles ? Quantile.Of(rates, 0.75m) - Quantile.Of(rates, 0.25m) : null);
    }
}
