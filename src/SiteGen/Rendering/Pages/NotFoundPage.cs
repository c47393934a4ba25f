using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>404.html.</summary>
internal sealed class NotFoundPage : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        yield return new Page(Urls.NotFound, new ListingView(site.Frame(Urls.NotFound, site.Texts.Of("not-found.title"), ""), site.Texts.Of("not-found.text"), []));
    }
}
