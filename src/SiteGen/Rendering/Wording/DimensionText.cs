using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>How dimensions are named.</summary>
internal static class DimensionText
{
    /// <summary>Id and name of a dimension; the words for "not mapped" without one.</summary>
    public static string Of(SiteView site, string? id)
    {
        if (id is null) return site.Texts.Of("dimension-none");
        return site.Book.Dimensions.FirstOrDefault(d => d.Id.Value == id) is { } dimension ? $"{id} {Name(site, dimension)}" : id;
    }

    /// <summary>The name in the language of the page.</summary>
    public static string Name(SiteView site, Dimension dimension) =>
        site.Texts.Language.StartsWith("en", StringComparison.Ordinal) && dimension.NameEn is { } english ? english.Value : dimension.Name.Value;
}
