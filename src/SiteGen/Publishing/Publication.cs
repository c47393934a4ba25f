namespace SiteGen.Publishing;

/// <summary>What a publication did.</summary>
/// <param name="Pages">How many HTML pages the site has.</param>
/// <param name="Files">How many files it has, the manifest included.</param>
/// <param name="Written">How many of them were new or changed.</param>
/// <param name="Removed">How many files of the site before are gone.</param>
public sealed record Publication(int Pages, int Files, int Written, int Removed);
