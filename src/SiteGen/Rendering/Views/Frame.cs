namespace SiteGen.Rendering.Views;

/// <summary>A link, or plain text where there is no address.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Href">Its address, relative to the page.</param>
internal sealed record Link(string Text, string? Href);

/// <summary>An entry of the navigation.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Href">Its address.</param>
/// <param name="IsCurrent">Whether the page belongs to it.</param>
internal sealed record NavItem(string Text, string Href, bool IsCurrent);

/// <summary>What stands around every page.</summary>
/// <param name="Title">Title of the page.</param>
/// <param name="SiteTitle">Title of the site.</param>
/// <param name="IsHome">Whether this is the home page.</param>
/// <param name="Lang">Language tag.</param>
/// <param name="Notice">Notice at the head of every page.</param>
/// <param name="Stylesheet">Address of the style sheet.</param>
/// <param name="HomeHref">Address of the home page.</param>
/// <param name="Nav">Navigation.</param>
/// <param name="Crumbs">The way here from the home page, the page itself last.</param>
/// <param name="Languages">The page in the other languages.</param>
/// <param name="Edition">Name of the edition.</param>
/// <param name="IsInternal">Whether it is the internal edition.</param>
/// <param name="Publisher">主办单位.</param>
/// <param name="Contact">Where corrections are sent.</param>
/// <param name="Licence">Licence of the data.</param>
/// <param name="Date">Publication date, or date of the data, with its label.</param>
/// <param name="MethodHref">Address of the method page.</param>
internal sealed record Frame(
    string Title,
    string SiteTitle,
    bool IsHome,
    string Lang,
    string? Notice,
    string Stylesheet,
    string HomeHref,
    IReadOnlyList<NavItem> Nav,
    IReadOnlyList<Link> Crumbs,
    IReadOnlyList<LanguageLink> Languages,
    string Edition,
    bool IsInternal,
    string? Publisher,
    string? Contact,
    Link? Licence,
    string? Date,
    string MethodHref);

/// <summary>The page in another language.</summary>
/// <param name="Text">Name of the language in itself.</param>
/// <param name="Href">Address.</param>
/// <param name="Lang">Language tag.</param>
internal sealed record LanguageLink(string Text, string Href, string Lang);
