using SiteGen.Model;

namespace SiteGen.Checking.Figures;

/// <summary>
/// A printed figure as the interval in which the figure behind it lies: half a unit of the last printed digit to either
/// side (methods, section 4).
/// </summary>
/// <param name="Value">The figure as printed or computed.</param>
/// <param name="Low">The least value behind it.</param>
/// <param name="High">The greatest value behind it.</param>
internal readonly record struct Measured(decimal Value, decimal Low, decimal High)
{
    // Far above any amount; sums and products with a unit of what lies below cannot overflow, and quotients are held below it.
    private const decimal Limit = 1_000_000_000_000_000m;

    /// <summary>Half the width of the interval: the tolerance.</summary>
    public decimal Tolerance => (High - Low) / 2m;

    /// <summary>Whether the figure as printed is zero.</summary>
    public bool IsZero => Value == 0m;

    /// <summary>A printed number, its percentages as fractions; null where it is too large to compute with.</summary>
    public static Measured? Of(Number number) => Of(number, number.HalfUnit);

    /// <summary>A printed number known to a given half unit.</summary>
    public static Measured? Of(Number number, decimal half) =>
        Math.Abs(number.Value) < Limit ? new Measured(number.Quantity, number.Quantity - half, number.Quantity + half) : null;

    /// <summary>An amount in yuan; null where it has none, or no unit.</summary>
    public static Measured? Of(Money row) => row.Amount is { } amount && UnitScale.Of(row.Unit?.Value) is { } scale ? Of(amount.Value)?.Times(scale) : null;

    /// <summary>An exact number.</summary>
    public static Measured Exact(decimal value) => new(value, value, value);

    /// <summary>The same figure in a smaller unit.</summary>
    public Measured Times(decimal factor) => new(Value * factor, Low * factor, High * factor);

    /// <summary>Whether the two intervals meet, so that both may be printed forms of one figure.</summary>
    public bool Meets(Measured other) => Low <= other.High && other.Low <= High;

    /// <summary>A quotient; null where the divisor may be zero, or is so small that nothing can be said.</summary>
    public Measured? Over(Measured divisor)
    {
        if (divisor.IsZero || (divisor.Low <= 0m && divisor.High >= 0m)) return null;
        var least = Math.Min(Math.Abs(divisor.Low), Math.Abs(divisor.High));
        if (least < 1m && Math.Max(Math.Abs(Low), Math.Abs(High)) >= Limit * least) return null;
        decimal[] corners = [Low / divisor.Low, Low / divisor.High, High / divisor.Low, High / divisor.High];
        return new Measured(Value / divisor.Value, corners.Min(), corners.Max());
    }

    /// <summary>The figure without its sign.</summary>
    public Measured Magnitude => Value < 0m ? new Measured(-Value, -High, -Low) : this;

    public static Measured operator -(Measured a) => new(-a.Value, -a.High, -a.Low);

    public static Measured operator +(Measured a, Measured b) => new(a.Value + b.Value, a.Low + b.Low, a.High + b.High);

    public static Measured operator -(Measured a, Measured b) => new(a.Value - b.Value, a.Low - b.High, a.High - b.Low);
}
