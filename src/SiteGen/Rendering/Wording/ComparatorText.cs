using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>A target value with its comparator.</summary>
internal static class ComparatorText
{
    /// <summary>≥ and the like in front; words for a deadline, and for a target that is not a figure.</summary>
    /// <param name="site">The site.</param>
    /// <param name="comparator">How the actual is held against it.</param>
    /// <param name="value">The value with its unit; empty where none is printed.</param>
    public static string Of(SiteView site, Comparator? comparator, string value) => comparator switch
    {
        null or Comparator.Between => value,
        Comparator.Qualitative => value.Length > 0 ? value : site.Texts.Of("comparators.qualitative"),
        Comparator.Deadline => value.Length > 0 ? site.Texts.Of("comparators.deadline", ("value", value)) : "",
        { } known => PrintedWord.Of(known) + value,
    };
}
