using SiteGen.Analysis;
using SiteGen.Charting.Types;

namespace SiteGen.Charting;

/// <summary>The door of Charting, and its shelf.</summary>
public static class Charts
{
    private static readonly IReadOnlyList<IChartType> All = [new PrintedFigureChart()];

    /// <summary>Draws all charts.</summary>
    public static ChartBook Draw(Analytics analytics) => new(All.SelectMany(type => type.Draw(analytics)));
}
