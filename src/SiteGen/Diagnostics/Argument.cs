namespace SiteGen.Diagnostics;

/// <summary>One value named in the text of a diagnostic.</summary>
/// <param name="Name">The name between braces in the text.</param>
/// <param name="Value">What was found in the data; or, when <paramref name="IsText"/>, the key of a text in each language.</param>
/// <param name="IsText">Whether the value is a key of <c>Diagnostics/Texts</c> and is translated together with the message.</param>
/// <param name="Chinese">The value in Chinese, where it differs by language and is no text of the catalogue; then <paramref name="Value"/> is the English one.</param>
public readonly record struct Argument(string Name, string Value, bool IsText = false, string? Chinese = null)
{
    /// <summary>An argument given in both languages.</summary>
    public static Argument Bilingual(string name, string english, string chinese) => new(name, english, IsText: false, chinese);

    /// <summary>An argument whose words differ by language: <paramref name="key"/> is looked up in the texts.</summary>
    public static Argument Text(string name, string key) => new(name, key, IsText: true);

    /// <summary>The argument behind <c>{hint}</c>: "did you mean …?", or nothing when no candidate is near.</summary>
    public static Argument Nearest(string found, IEnumerable<string> candidates) => new("nearest", NearestName.To(found, candidates) ?? "");

    /// <summary>A list of words, as shown in help; a dash for none.</summary>
    public static Argument List(string name, IEnumerable<string> words) => new(name, string.Join(", ", words.DefaultIfEmpty("—")));
}
