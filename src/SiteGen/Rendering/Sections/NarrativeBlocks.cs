using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Markdown sections as blocks of a page.</summary>
internal static class NarrativeBlocks
{
    /// <summary>Headings begin at level 3, below the section of the page; the page's path makes links relative.</summary>
    public static IEnumerable<Block> Of(Narrative narrative, string path)
    {
        var top = narrative.Sections.Count == 0 ? 1 : narrative.Sections.Min(s => s.Level);
        foreach (var section in narrative.Sections)
        {
            var level = section.Level - top;
            if (section.Title.Length > 0) yield return new Block(Heading: new Heading(section.Title, section.Anchor, level <= 0, level == 1, level >= 2));
            if (section.Body.Html.Length > 0) yield return new Block(Text: Urls.Rebased(section.Body, path));
        }
    }
}
