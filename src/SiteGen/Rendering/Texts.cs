using SiteGen.Diagnostics;

namespace SiteGen.Rendering;

/// <summary>The texts of the pages in one language. No word for a reader stands in a template or in code.</summary>
internal sealed class Texts
{
    private readonly IReadOnlyDictionary<string, Located<string>> table;

    public Texts(string language, IReadOnlyDictionary<string, Located<string>> table)
    {
        Language = language;
        this.table = table;
    }

    /// <summary>The language tag, such as zh-CN.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IEnumerable<string> Keys => table.Keys;

    /// <summary>Whether there is a text of a key.</summary>
    public bool Has(string key) => table.ContainsKey(key);

    /// <summary>The text of a key, its {names} replaced by the arguments. A key that is missing is a mistake of the theme's or ours.</summary>
    public string Of(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        if (!table.TryGetValue(key, out var found)) throw new KeyNotFoundException($"There is no text {key} in i18n/{Language}.yaml.");
        var text = found.Value;
        foreach (var (name, value) in arguments) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The text of a key, or another one where there is none.</summary>
    public string Or(string key, string otherwise) => table.TryGetValue(key, out var found) ? found.Value : otherwise;
}
