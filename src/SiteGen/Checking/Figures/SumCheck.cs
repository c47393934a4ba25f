using SiteGen.Model;

namespace SiteGen.Checking.Figures;

/// <summary>A printed total beside the sum of its printed parts (methods, section 4.1).</summary>
/// <param name="Total">The total.</param>
/// <param name="Sum">The sum of the parts.</param>
/// <param name="Formula">The parts as printed, joined by +.</param>
/// <param name="Count">How many parts there are.</param>
internal sealed record SumCheck(Measured Total, Measured Sum, string Formula, int Count)
{
    /// <summary>Total less sum: positive where parts are short of it.</summary>
    public decimal Difference => Total.Value - Sum.Value;

    /// <summary>The difference that rounding allows: half a unit of the total and of each part.</summary>
    public decimal Tolerance => Total.Tolerance + Sum.Tolerance;

    /// <summary>Whether the difference is inside what rounding allows.</summary>
    public bool Holds => Math.Abs(Difference) <= Tolerance;

    /// <summary>A total and parts of one unit; null where one is too large to compute with.</summary>
    /// <param name="total">The total.</param>
    /// <param name="parts">The parts.</param>
    /// <param name="half">Half a unit of their common precision; null for each one's own.</param>
    public static SumCheck? Of(Number total, IReadOnlyList<Number> parts, decimal? half = null)
    {
        if (Measured.Of(total, half ?? total.HalfUnit) is not { } whole) return null;
        var sum = Measured.Exact(0m);
        foreach (var part in parts)
        {
            if (Measured.Of(part, half ?? part.HalfUnit) is not { } figure) return null;
            sum += figure;
        }

        return new SumCheck(whole, sum, string.Join(" + ", parts), parts.Count);
    }
}
