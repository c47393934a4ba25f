using SiteGen.Analysis;
using SiteGen.Charting.Types;

namespace SiteGen.Charting;

/// <summary>The door of Charting, and its shelf.</summary>
public static class Charts
{
    private static readonly IReadOnlyList<IChartType> All =
    [
        new ScoreTrendChart(),
        new PositionStripChart(),
        new DimensionRangeChart(),
        new LossLollipopChart(),
        new SparklineChart(),
        new MoneyByYearChart(),
        new ExecutionProgressChart(),
        new PrintedFigureChart(),
    ];

    /// <summary>The charts of a site.</summary>
    public static ChartBook Draw(Analytics analytics) => new(analytics, All);
}
