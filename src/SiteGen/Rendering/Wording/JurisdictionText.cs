using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>How administrative divisions are named.</summary>
internal static class JurisdictionText
{
    /// <summary>Name and type, with the code below.</summary>
    public static Cell Of(SiteView site, Jurisdiction jurisdiction) => new(Name(site, jurisdiction), "", null, jurisdiction.Id.Value);

    /// <summary>The division of a code.</summary>
    public static Cell Of(SiteView site, string id) => Of(site, Find(site, id));

    /// <summary>The divisions above it, the outermost first, with their codes below; null where the roster has none.</summary>
    public static Cell? Above(SiteView site, Jurisdiction jurisdiction)
    {
        var above = new List<Jurisdiction>();
        for (var at = jurisdiction.Parent; at is { } parent; at = above[0].Parent) above.Insert(0, Find(site, parent.Value));
        return above.Count == 0 ? null : new Cell(Steps(above.Select(j => Name(site, j))), "", null, Steps(above.Select(j => j.Id.Value)));
    }

    private static string Steps(IEnumerable<string> steps) => string.Join(" › ", steps);

    private static string Name(SiteView site, Jurisdiction jurisdiction) => jurisdiction.Type is { } type
        ? site.Texts.Of("jurisdiction-with-type", ("name", jurisdiction.Name.Value), ("type", type.Value))
        : jurisdiction.Name.Value;

    private static Jurisdiction Find(SiteView site, string id) => site.Book.Roster.Jurisdictions.First(j => j.Id.Value == id);
}
