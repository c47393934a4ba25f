using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Checking.Figures;

/// <summary>How figures stand in formulas: as printed, computed ones rounded to the digits of what they are held against.</summary>
internal static class FigureText
{
    /// <summary>An amount with its unit as printed.</summary>
    public static string Of(Number number, MoneyUnit? unit) => $"{number}{(unit is null or MoneyUnit.Unstated ? "" : PrintedWord.Of(unit.Value))}";

    /// <summary>A computed quantity in the terms of a printed number: as a percentage where that is one, with as many digits, half away from zero.</summary>
    public static string Like(decimal quantity, Number printed)
    {
        var value = decimal.Round(printed.IsPercent ? quantity * 100m : quantity, printed.Value.Scale, MidpointRounding.AwayFromZero);
        return Plain(value, printed.Value.Scale) + (printed.IsPercent ? "%" : "");
    }

    /// <summary>A tolerance in the terms of a printed number, to four digits behind the point at most.</summary>
    public static string Tolerance(decimal quantity, Number printed) =>
        Plain(decimal.Round(printed.IsPercent ? quantity * 100m : quantity, 4, MidpointRounding.AwayFromZero)) + (printed.IsPercent ? "%" : "");

    /// <summary>A number without trailing zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Plain(decimal value, int digits) => value.ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
