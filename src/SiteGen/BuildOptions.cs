using SiteGen.Model;

namespace SiteGen;

/// <summary>What a build is asked to do.</summary>
/// <param name="Folder">The folder of the site.</param>
/// <param name="Output">The output folder; null for <c>site</c> beside <c>content</c>.</param>
/// <param name="Edition">The edition; null for the site's default.</param>
/// <param name="Date">The publication date; null for the site's own, else the latest in the data.</param>
/// <param name="Home">The home folder of the caller, which is never an output; null where there is none.</param>
/// <param name="Progress">Told what is being done: the path of each file.</param>
public sealed record BuildOptions(string Folder, string? Output, Edition? Edition, PartialDate? Date, string? Home, Action<string> Progress)
{
    /// <summary>Whether an unsettled finding of severity error or warning, or any warning, stops publication.</summary>
    public bool IsStrict { get; init; }
}
