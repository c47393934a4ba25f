namespace SiteGen.Rendering.Views;

/// <summary>A page of sections under one heading.</summary>
/// <param name="Page">What stands around it.</param>
/// <param name="Intro">A sentence below the heading.</param>
/// <param name="Sections">Its sections.</param>
internal sealed record ListingView(Frame Page, string? Intro, IReadOnlyList<Section> Sections);
