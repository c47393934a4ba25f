using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace SiteGen.Tests.Rendering;

/// <summary>The words of a page, a row or paragraph a line, for golden files.</summary>
internal static class PageWords
{
    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        foreach (var element in document.QuerySelectorAll("title, h1, h2, h3, h4, tr, p, li, .facts > div, caption, figcaption"))
        {
            if (element.Closest("tr.beside") is not null && element.TagName == "TR") continue;
            var words = string.Join(" | ", element.GetDescendants().OfType<IText>().Select(t => string.Join(' ', t.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(t => t.Length > 0));
            text.Append(element.LocalName).Append(": ").Append(words).Append('\n');
        }

        return text.ToString();
    }
}
