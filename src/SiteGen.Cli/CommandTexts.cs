using System.Text.Json;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>The words of the command in one language.</summary>
internal sealed class CommandTexts
{
    private readonly Dictionary<string, string> texts;

    private CommandTexts(Dictionary<string, string> texts, bool isChinese)
    {
        this.texts = texts;
        IsChinese = isChinese;
    }

    /// <summary>Whether messages are in Chinese.</summary>
    public bool IsChinese { get; }

    /// <summary>The texts of diagnostics in the same language.</summary>
    public DiagnosticText Diagnostics => IsChinese ? DiagnosticText.Chinese : DiagnosticText.English;

    /// <summary>The texts of a language.</summary>
    public static CommandTexts Load(bool isChinese)
    {
        var name = $"SiteGen.Cli.Texts.{(isChinese ? "zh" : "en")}.json";
        using var stream = typeof(CommandTexts).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        return new CommandTexts(JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? throw new InvalidOperationException($"{name} is empty."), isChinese);
    }

    /// <summary>The text of a key, its {names} replaced.</summary>
    public string Of(string key, params ReadOnlySpan<(string Name, string Value)> arguments)
    {
        var text = texts[key];
        foreach (var (name, value) in arguments) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }
}
