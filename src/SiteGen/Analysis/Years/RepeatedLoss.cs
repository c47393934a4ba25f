using SiteGen.Model;

namespace SiteGen.Analysis.Years;

/// <summary>连续扣分: an indicator that lost points in two successive years although the first announced a measure. Nothing is said about the measure itself.</summary>
/// <param name="Before">The report of the year before.</param>
/// <param name="Now">The report.</param>
/// <param name="Indicator">The indicator, in the later year.</param>
/// <param name="LossBefore">Points lost in the year before.</param>
/// <param name="Loss">Points lost now.</param>
/// <param name="RowBefore">The row of the year before, with its measure.</param>
/// <param name="Row">The row of the year; null where it has none and the framework counts that as lost.</param>
public sealed record RepeatedLoss(ReportKey Before, ReportKey Now, FrameworkIndicator Indicator, decimal LossBefore, decimal Loss, Score RowBefore, Score? Row)
{
    /// <summary>The repeated losses of a report against the one of the year before, greatest first.</summary>
    public static IReadOnlyList<RepeatedLoss> Of(ScoreTable table, (int Number, Report Report) before, (int Number, Report Report) now)
    {
        var (rowsBefore, rows) = (before.Report.FirstScores(), now.Report.FirstScores());
        var lost = Lost(table, before.Number)
            .Where(u => rowsBefore.TryGetValue(Id(u), out var row) && HasMeasure(before.Report, row))
            .GroupBy(u => table.Indicators.Series(u.Indicator))
            .ToDictionary(g => g.Key, g => g.First());
        return
        [
            .. Lost(table, now.Number)
                .Where(u => lost.ContainsKey(table.Indicators.Series(u.Indicator)))
                .OrderByDescending(u => u.Loss)
                .Select(u => (Unit: u, Earlier: lost[table.Indicators.Series(u.Indicator)]))
                .Select(p => new RepeatedLoss(before.Report.Key, now.Report.Key, table.Indicators[p.Unit.Indicator], p.Earlier.Loss, p.Unit.Loss, rowsBefore[Id(p.Earlier)], rows.GetValueOrDefault(Id(p.Unit)))),
        ];

        string Id(ScoredUnit unit) => table.Indicators[unit.Indicator].Definition.Id.Value;
    }

    /// <summary>The measure that the year before announced: beside the score, else with the problem that names the indicator.</summary>
    public static string? Measure(Report report, Score row)
    {
        if (!NothingSaid.In(row.Measure)) return row.Measure!.Value.Value;
        return report.Problems.FirstOrDefault(p => !NothingSaid.In(p.Measure) && p.Indicators.Any(i => i.Value == row.Id.Value))?.Measure?.Value;
    }

    private static bool HasMeasure(Report report, Score row) => Measure(report, row) is not null;

    private static IEnumerable<ScoredUnit> Lost(ScoreTable table, int report) => table.LosableUnits(report).Where(u => u.Loss > 0m);
}
