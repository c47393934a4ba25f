using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>Short ways to make records that no file holds yet: their values stand nowhere.</summary>
internal static class Made
{
    public static Located<T> At<T>(T value) => new(value, Place.None);

    public static IReadOnlyList<Located<string>> Texts(params IEnumerable<string> texts) => [.. texts.Select(At)];

    public static Located<Number> Number(decimal value) => At(new Number(value));

    /// <summary>Points are printed with one digit, as scoring tables do.</summary>
    public static Located<Number> Points(decimal value) => At(new Number(value + 0.0m));

    /// <summary>A weight without needless zeros.</summary>
    public static Located<Number> Weight(decimal value) => At(new Number(value / 1.0000m));

    public static Located<Actual> Actual(Number value) => At(new Actual(value.ToString(), value));

    public static Located<Actual> Actual(decimal value) => Actual(new Number(value));

    public static Located<PartialDate> Date(int year, int month, int? day = null) => At(new PartialDate(year, month, day));

    /// <summary>A quotient as a printed percentage.</summary>
    public static Number Rate(decimal of, decimal over, int digits = 2)
    {
        var rate = decimal.Round(100m * of / over, digits, MidpointRounding.AwayFromZero);
        return new Number(rate + new decimal(0, 0, 0, false, (byte)digits), IsPercent: true);
    }

    /// <summary>An amount in 万元 with two digits.</summary>
    public static decimal Amount(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero) + 0.00m;

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static Located<IReadOnlyList<Operand>> Operands(string text) =>
        Operand.TryParse(text, 0, out var operands) ? At(operands) : throw new InvalidOperationException($"{text} names no figure.");
}
