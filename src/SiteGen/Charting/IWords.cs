namespace SiteGen.Charting;

/// <summary>The words of a page's language: no word for a reader stands in code.</summary>
public interface IWords
{
    /// <summary>Whether the language is Chinese, for names that the data gives in two languages.</summary>
    bool IsChinese { get; }

    /// <summary>The text of a key, its {names} replaced by the arguments.</summary>
    string Of(string key, params ReadOnlySpan<(string Name, string Value)> arguments);
}
