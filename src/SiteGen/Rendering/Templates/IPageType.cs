namespace SiteGen.Rendering.Templates;

/// <summary>A kind of page: its template, the type of its data, and its pages. A new one is one file and one line in <see cref="Pages.PageTypes"/>.</summary>
internal interface IPageType
{
    /// <summary>The name of its template.</summary>
    string Template { get; }

    /// <summary>The type of the data that the template may use.</summary>
    Type Model { get; }

    /// <summary>The pages of a site, one by one.</summary>
    IEnumerable<Page> Pages(SiteView site);
}

/// <summary>One page before it is rendered.</summary>
/// <param name="Path">Its path in the site.</param>
/// <param name="Model">Its data.</param>
internal sealed record Page(string Path, object Model);
