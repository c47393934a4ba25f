using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>One table of the open data; its name and columns are a public contract. A new one is one file and one line in <see cref="DataTables"/>.</summary>
internal interface IDataTable
{
    /// <summary>Its name, also of its files.</summary>
    string Name { get; }

    /// <summary>Its columns in order.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Its rows, each with as many cells as there are columns.</summary>
    IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site);
}

/// <summary>A cell of open data: text, number, truth value or nothing.</summary>
/// <param name="Text">As written; empty for nothing.</param>
/// <param name="IsBare">Whether it is a number or a truth value, which JSON writes without quotes.</param>
internal readonly record struct DataCell(string Text, bool IsBare = false)
{
    /// <summary>Nothing.</summary>
    public static DataCell Empty => new("");

    /// <summary>A text, or nothing.</summary>
    public static DataCell Of(string? text) => new(text ?? "");

    /// <summary>A whole number, or nothing.</summary>
    public static DataCell Of(int? value) => value is { } number ? new(number.ToString(CultureInfo.InvariantCulture), IsBare: true) : Empty;

    /// <summary>A number as printed; a percentage stays a text with its sign.</summary>
    public static DataCell Of(Number? value) => value is { } number ? new(number.ToString(), !number.IsPercent) : Empty;

    /// <summary>A computed number.</summary>
    public static DataCell Of(decimal? value) => value is { } number ? new(Format.Plain(number), IsBare: true) : Empty;

    /// <summary>A rate or coverage as a fraction with six decimals.</summary>
    public static DataCell Fraction(decimal? rate) => rate is { } value ? new(Format.Fraction(value), IsBare: true) : Empty;

    /// <summary>A difference or share of points, at most six decimals, half away from zero.</summary>
    public static DataCell Points(decimal? points) => points is { } value ? Of(decimal.Round(value, 6, MidpointRounding.AwayFromZero)) : Empty;

    /// <summary>true or false.</summary>
    public static DataCell Of(bool value) => new(value ? "true" : "false", IsBare: true);
}
