using System.Text;
using SiteGen.Charting;
using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>The texts of the pages in one language. No word for a reader stands in a template or in code.</summary>
internal sealed class Texts : IWords
{
    private readonly IReadOnlyDictionary<string, Located<string>> table;
    private readonly IReadOnlyDictionary<string, Located<string>> standard;

    /// <summary>The texts of a language.</summary>
    /// <param name="language">Its tag.</param>
    /// <param name="table">Its texts.</param>
    /// <param name="standard">Stand in for texts that it lacks.</param>
    public Texts(string language, IReadOnlyDictionary<string, Located<string>> table, IReadOnlyDictionary<string, Located<string>> standard)
    {
        Language = language;
        this.table = table;
        this.standard = standard;
    }

    /// <summary>The language tag, such as zh-CN.</summary>
    public string Language { get; }

    /// <summary>Whether the language is Chinese.</summary>
    public bool IsChinese => Language.StartsWith("zh", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether there is a text of a key.</summary>
    public bool Has(string key) => Find(key) is not null;

    /// <summary>The text of a key, its {names} replaced by the arguments. A key that is missing is a mistake of the theme's or ours.</summary>
    public string Of(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var text = Find(key) ?? throw new KeyNotFoundException($"There is no text {key} in i18n/{Language}.yaml.");
        if (arguments.Length == 0) return text;

        // In one pass: a value may hold braces of its own, such as a name.
        var filled = new StringBuilder();
        for (var at = 0; at < text.Length;)
        {
            if (Argument(text, at, arguments) is { } argument)
            {
                filled.Append(argument.Value);
                at += argument.Name.Length + 2;
            }
            else
            {
                filled.Append(text[at++]);
            }
        }

        return filled.ToString();
    }

    private static (string Name, string Value)? Argument(string text, int at, ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (text[at] != '{') return null;
        foreach (var argument in arguments)
        {
            var end = at + argument.Name.Length + 1;
            if (end < text.Length && text[end] == '}' && string.CompareOrdinal(text, at + 1, argument.Name, 0, argument.Name.Length) == 0) return argument;
        }

        return null;
    }

    /// <summary>The text of a key, or another one where there is none.</summary>
    public string Or(string key, string otherwise) => Find(key) ?? otherwise;

    private string? Find(string key) =>
        table.TryGetValue(key, out var found) || standard.TryGetValue(key, out found) ? found.Value : null;
}
