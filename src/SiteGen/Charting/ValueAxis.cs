namespace SiteGen.Charting;

/// <summary>A scale from values to percent of a width or pixels of a height.</summary>
/// <param name="Low">The value at its beginning.</param>
/// <param name="High">The value at its end, above <paramref name="Low"/>.</param>
/// <param name="Start">Where it begins on the drawing.</param>
/// <param name="End">Where it ends.</param>
internal sealed record ValueAxis(decimal Low, decimal High, decimal Start, decimal End)
{
    /// <summary>Where a value lies; values outside stick to the ends.</summary>
    public decimal At(decimal value) => Start + ((Math.Clamp(value, Low, High) - Low) / (High - Low) * (End - Start));

    /// <summary>An axis over values whose ends are whole multiples of a step, one step wide at least.</summary>
    public static ValueAxis Over(IEnumerable<decimal> values, decimal step, decimal start, decimal end)
    {
        var all = values.ToList();
        var low = decimal.Floor(all.Min() / step) * step;
        var high = Math.Max(decimal.Ceiling(all.Max() / step) * step, low + step);
        return new ValueAxis(low, high, start, end);
    }
}
