namespace SiteGen.Analysis.Peers;

/// <summary>Median and quartiles by linear interpolation between order statistics (R-7 of Hyndman and Fan, Sample quantiles in statistical packages, 1996).</summary>
internal static class Quantile
{
    /// <summary>The median; null for none.</summary>
    public static decimal? Median(IReadOnlyList<decimal> sorted) => Of(sorted, 0.5m);

    /// <summary>The quantile of a share of sorted values, unrounded; null for none.</summary>
    /// <param name="sorted">The values, ascending.</param>
    /// <param name="share">From 0 to 1.</param>
    public static decimal? Of(IReadOnlyList<decimal> sorted, decimal share)
    {
        if (sorted.Count == 0) return null;
        var at = (sorted.Count - 1) * share;
        var below = (int)decimal.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
