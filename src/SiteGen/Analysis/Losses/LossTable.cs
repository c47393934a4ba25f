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
            .Where(r => !r.Item.HasUnknownWeights && book.Department(r.Item.Report.Department.Value).Aggregate?.Value != true && table.Units(r.Index).Any())
            .GroupBy(r => (Year: r.Item.Report.Year.Value, Kind: r.Item.Report.Kind.Value, book.Jurisdiction(book.Department(r.Item.Report.Department.Value)).Level.Value))
            .OrderByDescending(g => g.Key.Year)
            .ThenBy(g => g.Key.Kind)
            .ThenBy(g => g.Key.Value)
            .Select(g => Of(book, table, (g.Key.Year, g.Key.Kind, g.Key.Value), [.. g], scope)),
    ];

    private static YearLosses Of(
        EvaluationBook book,
        ScoreTable table,
        (int Year, ReportKind Kind, GovernmentLevel Level) view,
        IReadOnlyList<(int Index, ReportResult Item)> reports,
        AnalysisScope scope)
    {
        var units = reports
            .SelectMany(r => table.Units(r.Index).Select(u => (r.Index, Report: r.Item, Unit: u)))
            .Where(u => table.Indicators[u.Unit.Indicator].Definition.Adjustment?.Value != true)
            .ToList();
        var indicators = units
            .GroupBy(u => u.Unit.Indicator)
            .Select(g => new IndicatorLoss(
                table.Indicators[g.Key],
                g.Sum(u => u.Unit.Loss),
                g.Sum(u => u.Unit.Weight),
                g.Count(),
                Losing(g)))
            .OrderByDescending(i => i.Points)
            .ThenByDescending(i => i.Losing.Count)
            .ThenBy(i => table.Indicators.Number(i.Indicator.Framework.Id.Value, i.Indicator.Definition.Id.Value))
            .ToList();
        return new YearLosses(
            view.Year,
            view.Kind,
            view.Level,
            reports.Count,
            units.Sum(u => u.Unit.Weight),
            units.Sum(u => u.Unit.Loss),
            indicators,
            [.. units.GroupBy(u => u.Index).Select(g => new ReportLoss(g.First().Report, g.Sum(u => u.Unit.Loss))).OrderByDescending(r => r.Points)],
            Dimensions(book, table, units),
            scope.Gaps ? CeilingOf(reports, indicators) : null);
    }

    private static List<ReportLoss> Losing(IEnumerable<(int Index, ReportResult Report, ScoredUnit Unit)> units) =>
        [.. units.Where(u => u.Unit.Loss > 0m).OrderByDescending(u => u.Unit.Loss).Select(u => new ReportLoss(u.Report, u.Unit.Loss))];

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
