using System.Globalization;
using System.Text;

namespace SiteGen.Model;

/// <summary>How numbers are written for readers: invariant, as printed, rates rounded half away from zero.</summary>
public static class Format
{
    /// <summary>A number as printed, with thousands separators in its whole part.</summary>
    public static string Printed(Number number)
    {
        var text = number.ToString();
        var start = text.StartsWith('-') ? 1 : 0;
        var point = text.IndexOfAny(['.', '%']);
        var end = point < 0 ? text.Length : point;
        var result = new StringBuilder(text);
        for (var at = end - 3; at > start; at -= 3) result.Insert(at, ',');
        return result.ToString();
    }

    /// <summary>A computed number, with thousands separators.</summary>
    public static string Computed(decimal value) => Printed(new Number(decimal.Parse(Plain(value), CultureInfo.InvariantCulture)));

    /// <summary>A computed number without trailing zeros: how many its operands were printed with says nothing about the result.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>A rate as a percentage with two decimals, half away from zero.</summary>
    public static string Percent(decimal rate) =>
        decimal.Round(rate * 100m, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture) + "%";

    /// <summary>A difference of rates in percentage points with sign and two decimals, half away from zero; 0.00 has none.</summary>
    public static string SignedPoints(decimal difference) => Signed(difference * 100m);

    /// <summary>The difference of two rates in percentage points with sign, taken between the percentages as they are shown: a reader who subtracts them gets this.</summary>
    public static string PointsBetween(decimal rate, decimal before) => SignedPoints(Shown(rate) - Shown(before));

    /// <summary>Points with sign and two decimals, half away from zero; 0.00 has none.</summary>
    public static string Signed(decimal points)
    {
        var rounded = Points(points);
        return rounded is "0.00" or "-0.00" ? "0.00" : points > 0m ? "+" + rounded : rounded;
    }

    /// <summary>Points with two decimals, half away from zero.</summary>
    public static string Points(decimal points) => decimal.Round(points, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>An amount in 元 as 万元 with two decimals, half away from zero, and thousands separators.</summary>
    public static string TenThousandYuan(decimal yuan) => Printed(new Number(decimal.Parse(Points(yuan / 10_000m), CultureInfo.InvariantCulture)));

    private static decimal Shown(decimal rate) => decimal.Round(rate, 4, MidpointRounding.AwayFromZero);

    /// <summary>A rate as a fraction with six decimals, for open data.</summary>
    public static string Fraction(decimal rate) => decimal.Round(rate, 6, MidpointRounding.AwayFromZero).ToString("0.000000", CultureInfo.InvariantCulture);

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
