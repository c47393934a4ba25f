using System.Globalization;

namespace SiteGen.Model;

/// <summary>
/// A number as it is printed: 90 is not 90.00, and 81.85% is not 0.8185. The digits live in the scale of the decimal.
/// </summary>
/// <param name="Value">The digits, without the percent sign: 81.85 for 81.85%.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
public readonly record struct Number(decimal Value, bool IsPercent = false)
{
    /// <summary>The value to compute with: 0.8185 for 81.85%.</summary>
    public decimal Quantity => IsPercent ? Value / 100m : Value;

    /// <summary>Half a unit of the last printed digit: what a printed number leaves open (methods, notation).</summary>
    public decimal HalfUnit => (IsPercent ? 0.005m : 0.5m) / Power(Value.Scale);

    /// <summary>As printed, invariant culture, without thousands separators.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture) + (IsPercent ? "%" : "");

    private static decimal Power(int digits)
    {
        var power = 1m;
        for (var i = 0; i < digits; i++) power *= 10m;
        return power;
    }
}
