using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>Units of amounts as readers see them.</summary>
internal static class UnitText
{
    /// <summary>元, 万元, 亿元; the words for "no unit printed"; nothing where there is no amount.</summary>
    public static string Of(SiteView site, MoneyUnit? unit) => unit switch
    {
        null => "",
        MoneyUnit.Unstated => site.Texts.Of("unit-unstated"),
        { } known => PrintedWord.Of(known),
    };
}
