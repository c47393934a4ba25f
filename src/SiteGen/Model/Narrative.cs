using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A section of a narrative: a heading and what follows it up to the next one.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Anchor">Its fixed anchor on the page, made from its ordinal.</param>
/// <param name="Title">The heading; empty for what stands before the first one.</param>
/// <param name="Body">Finished HTML without the heading.</param>
/// <param name="Paragraphs">The plain text of each block with its place, for the audit and for search.</param>
/// <param name="Place">Where it stands.</param>
public sealed record NarrativeSection(
    int Level,
    string Anchor,
    string Title,
    Markup Body,
    IReadOnlyList<Located<string>> Paragraphs,
    Place Place);

/// <summary>The narrative of a report, or a free page.</summary>
/// <param name="Sections">In order.</param>
/// <param name="Place">Its file.</param>
public sealed record Narrative(IReadOnlyList<NarrativeSection> Sections, Place Place)
{
    /// <summary>No narrative.</summary>
    public static Narrative Empty { get; } = new([], Place.None);
}

/// <summary>A free page of the site, such as an accessibility statement.</summary>
/// <param name="Slug">The name of its file, also of its page.</param>
/// <param name="Title">Its first heading.</param>
/// <param name="Text">Its text.</param>
public sealed record Article(string Slug, string Title, Narrative Text);
