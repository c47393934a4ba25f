using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>Years from and to, either of which may be open.</summary>
internal static class YearsText
{
    /// <summary>The years in words; null where both ends are open.</summary>
    public static string? Of(SiteView site, int? from, int? to) => (from, to) switch
    {
        (null, null) => null,
        ({ } first, null) => site.Texts.Of("years.from", ("from", Format.Whole(first))),
        (null, { } last) => site.Texts.Of("years.to", ("to", Format.Whole(last))),
        ({ } first, { } last) => site.Texts.Of("years.both", ("from", Format.Whole(first)), ("to", Format.Whole(last))),
    };
}
