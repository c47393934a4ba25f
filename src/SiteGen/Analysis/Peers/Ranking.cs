namespace SiteGen.Analysis.Peers;

/// <summary>
/// Competition ranks (1, 2, 2, 4): one more than the number of values that are certainly greater. A printed value stands
/// for all that would round to it, so one is certainly greater only where the two ranges do not overlap.
/// </summary>
internal static class Ranking
{
    // Trial means are compared at 1e-9 (methods, section 1).
    private const int Digits = 9;

    /// <summary>The rank of each value, given as the range of all that would be printed alike.</summary>
    /// <param name="lows">The lower end of each range, itself within it.</param>
    /// <param name="highs">The upper end, itself beyond it, so that ranges that touch are apart. Quotients of equal fractions are equal decimals.</param>
    public static int[] Of(IReadOnlyList<decimal> lows, IReadOnlyList<decimal> highs)
    {
        decimal[] sorted = [.. lows];
        Array.Sort(sorted);
        var ranks = new int[sorted.Length];
        for (var i = 0; i < ranks.Length; i++) ranks[i] = 1 + AtLeast(sorted, highs[i]);
        return ranks;
    }

    /// <summary>The rank of each value where all differences count that are not below 1e-9.</summary>
    public static int[] Of(ReadOnlySpan<decimal> values)
    {
        var sorted = new decimal[values.Length];
        for (var i = 0; i < sorted.Length; i++) sorted[i] = Round(values[i]);
        var rounded = (decimal[])sorted.Clone();
        Array.Sort(sorted);
        var ranks = new int[sorted.Length];
        for (var i = 0; i < ranks.Length; i++) ranks[i] = 1 + Above(sorted, rounded[i]);
        return ranks;
    }

    private static decimal Round(decimal value) => decimal.Round(value, Digits, MidpointRounding.AwayFromZero);

    private static int AtLeast(decimal[] sorted, decimal bound)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] < bound) low = middle + 1;
            else high = middle;
        }

        return sorted.Length - low;
    }

    private static int Above(decimal[] sorted, decimal value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle] <= value) low = middle + 1;
            else high = middle;
        }

        return sorted.Length - low;
    }
}
