using System.Globalization;
using System.Text;
using SiteGen.Model;

namespace SiteGen.Charting;

/// <summary>
/// Writes SVG as charts of this site need it: widths in percent without a view box, so that text keeps its size on every
/// screen; classes instead of colours, so that dark mode, print and forced colours hold; no style attribute.
/// </summary>
internal sealed class SvgCanvas(int height)
{
    private readonly StringBuilder body = new();

    /// <summary>A rectangle; x and width in percent, y and height in pixels.</summary>
    public void Bar(decimal x, int y, decimal width, int barHeight, string cssClass, string tip) => body.Append(
        CultureInfo.InvariantCulture,
        $"<rect class=\"{cssClass}\" x=\"{Percent(x)}\" y=\"{y}\" width=\"{Percent(width)}\" height=\"{barHeight}\"><title>{Escape(tip)}</title></rect>");

    /// <summary>A vertical line; x in percent.</summary>
    public void Upright(decimal x, int fromY, int toY, string cssClass) => body.Append(
        CultureInfo.InvariantCulture,
        $"<line class=\"{cssClass}\" x1=\"{Percent(x)}\" y1=\"{fromY}\" x2=\"{Percent(x)}\" y2=\"{toY}\"/>");

    /// <summary>A line; x in percent, y in pixels.</summary>
    public void Line(decimal x1, decimal y1, decimal x2, decimal y2, string cssClass) => body.Append(
        CultureInfo.InvariantCulture,
        $"<line class=\"{cssClass}\" x1=\"{Percent(x1)}\" y1=\"{Pixels(y1)}\" x2=\"{Percent(x2)}\" y2=\"{Pixels(y2)}\"/>");

    /// <summary>A dot; x in percent, y and radius in pixels. Its tip repeats what the table says.</summary>
    public void Dot(decimal x, decimal y, int radius, string cssClass, string? tip = null) => body.Append(
        CultureInfo.InvariantCulture,
        $"<circle class=\"{cssClass}\" cx=\"{Percent(x)}\" cy=\"{Pixels(y)}\" r=\"{radius}\">{(tip is null ? "" : $"<title>{Escape(tip)}</title>")}</circle>");

    /// <summary>A text; x in percent, y its baseline; anchor start, middle or end.</summary>
    public void Text(decimal x, int y, string text, string anchor, string cssClass) => body.Append(
        CultureInfo.InvariantCulture,
        $"<text class=\"{cssClass}\" x=\"{Percent(x)}\" y=\"{y}\" text-anchor=\"{anchor}\">{Escape(text)}</text>");

    /// <summary>The drawing with its title and description; the id must be unique on its page.</summary>
    public Markup Finish(string id, string title, string description) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"<svg class=\"chart\" width=\"100%\" height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{Escape(title)}</title><desc id=\"{id}-d\">{Escape(description)}</desc>{body}</svg>"));

    /// <summary>The drawing without words, for the cell of a row whose numbers stand beside it.</summary>
    public Markup Mark() => new(string.Create(
        CultureInfo.InvariantCulture,
        $"<svg class=\"mark-drawing\" width=\"100%\" height=\"{height}\" aria-hidden=\"true\" focusable=\"false\">{body}</svg>"));

    private static string Pixels(decimal value) =>
        decimal.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);

    private static string Percent(decimal value) =>
        decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}
