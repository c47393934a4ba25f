using SiteGen.Diagnostics;
using SiteGen.Reading.Text;

namespace SiteGen.Reading.Themes;

/// <summary>A template of a theme.</summary>
/// <param name="Name">Its name without the ending: <c>report</c>, or <c>partials/score-table</c> for a partial.</param>
/// <param name="Text">Its text.</param>
/// <param name="File">Its number among the inputs.</param>
public sealed record ThemeTemplate(string Name, string Text, int File)
{
    /// <summary>The place of an offset in the text.</summary>
    public Place At(int offset) => new SourceText(File, Name, Text).At(offset);
}

/// <summary>A file that is copied as it is.</summary>
/// <param name="Path">Its path below <c>assets/</c>.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record ThemeAsset(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>A theme: templates, texts in each language and assets; what a site's own theme lacks comes from the default.</summary>
/// <param name="Templates">Templates by name.</param>
/// <param name="Texts">Texts by language and key.</param>
/// <param name="StandardTexts">The tool's own texts in zh-CN: what every language must say, and what stands in where one does not.</param>
/// <param name="Assets">Assets in ordinal order of their paths.</param>
public sealed record Theme(
    IReadOnlyDictionary<string, ThemeTemplate> Templates,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, Located<string>>> Texts,
    IReadOnlyDictionary<string, Located<string>> StandardTexts,
    IReadOnlyList<ThemeAsset> Assets);
