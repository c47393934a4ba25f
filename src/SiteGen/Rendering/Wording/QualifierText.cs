using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>约, 以上 and 以下 around a figure.</summary>
internal static class QualifierText
{
    /// <summary>The figure with its qualifier; alone where it has none.</summary>
    public static string Of(SiteView site, string figure, Qualifier? qualifier) =>
        qualifier is { } known ? site.Texts.Of($"qualifiers.{Token.Of(known)}", ("value", figure)) : figure;
}
