using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Charting;

/// <summary>A finished chart: drawing, title and the numbers in words for those who do not see it.</summary>
/// <param name="Key">By which a page finds it.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Svg">The drawing, to stand inline so that style sheets reach it.</param>
public sealed record Chart(string Key, string Title, Markup Svg)
{
    /// <summary>The key of a redrawn figure: the report and the figure's index in it.</summary>
    public static string FigureKey(ReportKey report, int index) => string.Create(CultureInfo.InvariantCulture, $"figure/{report}/{index}");
}
