using SiteGen.Model;

namespace SiteGen.Analysis.Years;

/// <summary>Why two successive years of a department are not one line.</summary>
public enum SeriesEnd
{
    /// <summary>Another framework.</summary>
    Framework,

    /// <summary>Another scope: the report says so, or a department was merged into this one.</summary>
    Scope,

    /// <summary>No report of the year before, or none with a total.</summary>
    Gap,
}

/// <summary>
/// What changed between two successive years, in points of a full mark of 100, split exactly (Bennet, The theory of
/// measurement of changes in cost of living, 1920; methods, section 2): the performance of the indicators that both years
/// score, their re-weighting, and those that entered and left. The four parts add to the change to the last digit.
/// </summary>
/// <param name="Before">The report of the year before.</param>
/// <param name="Now">The report.</param>
/// <param name="Performance">Σ (w0+w1)/2 · (r1−r0): the change like for like (同口径变化).</param>
/// <param name="Reweighting">Σ (r0+r1)/2 · (w1−w0).</param>
/// <param name="Entering">Σ s1 of indicators that only the later year scores.</param>
/// <param name="Leaving">−Σ s0 of those that only the earlier one scores; zero or below.</param>
/// <param name="Break">Why the years are not one line; null where they are, and the performance may be held against others'.</param>
public sealed record ScoreChange(ReportKey Before, ReportKey Now, decimal Performance, decimal Reweighting, decimal Entering, decimal Leaving, SeriesEnd? Break)
{
    // Quotients are cut here, so that sums of them stay exact in decimal.
    private const int Digits = 12;

    /// <summary>The whole change of the summed scores.</summary>
    public decimal Change => Performance + Reweighting + Entering + Leaving;

    /// <summary>
    /// Splits the change between two reports; null where one has no scores, no full mark or scores without weights, and for
    /// points so far apart that no decimal holds their product. A bonus or penalty has no rate: its points count as performance.
    /// </summary>
    public static ScoreChange? Of(ScoreTable table, (int Number, ReportResult Result) before, (int Number, ReportResult Result) now, SeriesEnd? end)
    {
        try
        {
            if (Points(table, before) is not { Count: > 0 } old || Points(table, now) is not { Count: > 0 } latest) return null;
            var (performance, reweighting, entering) = (0m, 0m, 0m);
            foreach (var (series, unit) in latest)
            {
                if (!old.Remove(series, out var earlier))
                {
                    entering += unit.Score;
                    continue;
                }

                var part = PerformanceOf(earlier, unit);
                performance += part;
                reweighting += unit.Score - earlier.Score - part;
            }

            return new ScoreChange(before.Result.Report.Key, now.Result.Report.Key, performance, reweighting, entering, -old.Values.Sum(u => u.Score), end);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal PerformanceOf(SeriesPoints before, SeriesPoints now) => before.Rate is { } earlier && now.Rate is { } later
        ? decimal.Round((before.Weight + now.Weight) / 2m * (later - earlier), Digits, MidpointRounding.AwayFromZero)
        : now.Score - before.Score;

    private static Dictionary<int, SeriesPoints>? Points(ScoreTable table, (int Number, ReportResult Result) report)
    {
        if (report.Result.HasUnknownWeights || report.Result.FullMark is not { } mark || mark <= 0m) return null;
        return table.Units(report.Number)
            .GroupBy(u => table.Indicators.Series(u.Indicator))
            .ToDictionary(g => g.Key, g => SeriesPoints.Of(table, [.. g], mark));
    }

    // The points of one series in one year, in a full mark of 100; without a rate for bonuses and penalties.
    private readonly record struct SeriesPoints(decimal Weight, decimal Score, decimal? Rate)
    {
        public static SeriesPoints Of(ScoreTable table, List<ScoredUnit> units, decimal mark)
        {
            var (weight, score) = (units.Sum(u => u.Weight), units.Sum(u => u.Score));
            var isAdjustment = units.Exists(u => table.Indicators[u.Indicator].Definition.Adjustment?.Value == true);
            return new SeriesPoints(Scaled(weight, mark), Scaled(score, mark), isAdjustment || weight == 0m ? null : score / weight);
        }

        private static decimal Scaled(decimal points, decimal mark) => mark == 100m ? points : decimal.Round(points * 100m / mark, Digits, MidpointRounding.AwayFromZero);
    }
}
