using SiteGen.Rendering.Sections;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>pages/NAME.html: free pages.</summary>
internal sealed class ArticlePages : IPageType
{
    public string Template => "article";

    public Type Model => typeof(View);

    public IEnumerable<Page> Pages(SiteView site) => site.Input.Articles.Select(article =>
    {
        var path = Urls.Article(article.Slug);

        // The first heading is the title of the page and not repeated in its text.
        var sections = article.Text.Sections;
        var text = sections.Count > 0 && sections[0].Title == article.Title ? [sections[0] with { Title = "" }, .. sections.Skip(1)] : sections;
        return new Page(path, new View(site.Frame(path, article.Title, ""), [.. NarrativeBlocks.Of(article.Text with { Sections = text }, site.Path(path))]));
    });

    /// <summary>The data of a free page.</summary>
    /// <param name="Page">What stands around it.</param>
    /// <param name="Blocks">Its text.</param>
    internal sealed record View(Frame Page, IReadOnlyList<Block> Blocks);
}
