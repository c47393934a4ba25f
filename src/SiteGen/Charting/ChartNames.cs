namespace SiteGen.Charting;

/// <summary>The kinds of charts.</summary>
public static class ChartNames
{
    /// <summary>Total rate over the years.</summary>
    public const string ScoreTrend = "score-trend";

    /// <summary>A total among those of its peers.</summary>
    public const string PositionStrip = "position-strip";

    /// <summary>Rates by dimension, this year and last, beside the peers' median.</summary>
    public const string DimensionRange = "dimension-range";

    /// <summary>Points lost by indicator.</summary>
    public const string LossLollipop = "loss-lollipop";

    /// <summary>Total rates of the last years, small enough for a cell.</summary>
    public const string Sparkline = "sparkline";

    /// <summary>Budget and outturn by year.</summary>
    public const string MoneyByYear = "money-by-year";

    /// <summary>Execution against the share of the year gone.</summary>
    public const string ExecutionProgress = "execution-progress";

    /// <summary>A chart of the original, redrawn.</summary>
    public const string PrintedFigure = "printed-figure";
}
