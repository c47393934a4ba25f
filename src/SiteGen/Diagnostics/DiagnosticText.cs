using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SiteGen.Diagnostics;

/// <summary>
/// The one plain-text rendering of diagnostics: place, code, message, source line with the culprit underlined, and how
/// to mend it, in Chinese or English.
/// </summary>
public sealed class DiagnosticText
{
    private const int ExcerptWidth = 110;
    private const int LongestValue = 600;

    private readonly Dictionary<string, string> texts;

    private readonly bool isChinese;

    private DiagnosticText(Dictionary<string, string> texts, bool isChinese)
    {
        this.texts = texts;
        this.isChinese = isChinese;
    }

    /// <summary>Texts in Chinese.</summary>
    public static DiagnosticText Chinese { get; } = Load("zh");

    /// <summary>Texts in English.</summary>
    public static DiagnosticText English { get; } = Load("en");

    /// <summary>The keys that have a text, for the tests that compare languages and codes.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The message alone, without place and help.</summary>
    public string Message(Diagnostic diagnostic) => Fill(texts[diagnostic.Code.Id + ".message"], diagnostic.Arguments);

    /// <summary>How to mend it.</summary>
    public string Help(Diagnostic diagnostic) => Fill(texts[diagnostic.Code.Id + ".help"], diagnostic.Arguments);

    /// <summary>The text of a key, its names in braces replaced by the arguments.</summary>
    public string Of(string key, params IReadOnlyList<Argument> arguments) => Fill(texts[key], arguments);

    /// <summary>
    /// The whole diagnostic over several lines, ending with a line feed.
    /// </summary>
    /// <param name="diagnostic">What to show.</param>
    /// <param name="files">Turns places into paths.</param>
    /// <param name="lineAt">The text of the line of a place, or null where it cannot be had.</param>
    /// <param name="prefix">Put in front of each path, so that it leads from the reader's folder to the file.</param>
    public string Render(Diagnostic diagnostic, SourceFiles files, Func<Place, string?> lineAt, string prefix)
    {
        var severity = texts[diagnostic.Code.Severity == Severity.Error ? "severity.error" : "severity.warning"];
        return Render(diagnostic, severity, Message(diagnostic), Help(diagnostic), files, lineAt, prefix);
    }

    /// <summary>The same for something else than a mistake of the data, with words of its own.</summary>
    /// <param name="diagnostic">Its code and places.</param>
    /// <param name="severity">What stands in front of the code.</param>
    /// <param name="message">The message.</param>
    /// <param name="help">How to go on.</param>
    /// <param name="files">Turns places into paths.</param>
    /// <param name="lineAt">The text of the line of a place, or null where it cannot be had.</param>
    /// <param name="prefix">Put in front of each path.</param>
    public string Render(Diagnostic diagnostic, string severity, string message, string help, SourceFiles files, Func<Place, string?> lineAt, string prefix)
    {
        var text = new StringBuilder();
        if (Where(diagnostic.Place, files, prefix) is { } where) text.Append(where).Append(": ");
        text.Append(severity).Append(' ').Append(diagnostic.Code.Id).Append(": ").Append(message).Append('\n');
        if (!diagnostic.Place.IsNone && lineAt(diagnostic.Place) is { } line) AppendExcerpt(text, line, diagnostic.Place, diagnostic.Length);
        if (Where(diagnostic.Also, files, prefix) is { } also) text.Append("   ").Append(texts["also"]).Append(": ").Append(also).Append('\n');
        return text.Append("   ").Append(texts["help"]).Append(": ").Append(help).Append('\n').ToString();
    }

    private static string? Where(Place place, SourceFiles files, string prefix) =>
        files.Of(place) is not { } file ? null
        : place.Line == 0 ? Printable(prefix + file.Path)
        : string.Create(CultureInfo.InvariantCulture, $"{Printable(prefix + file.Path)}:{place.Line}:{place.Column}");

    // A row of a report may be several hundred characters long: only the part around the culprit is shown.
    private static void AppendExcerpt(StringBuilder text, string line, Place place, int length)
    {
        var runes = Printable(line).EnumerateRunes().ToArray();
        var column = Math.Clamp(place.Column - 1, 0, runes.Length);
        var from = Math.Max(0, column - (ExcerptWidth / 3));
        var to = Math.Min(runes.Length, from + ExcerptWidth);
        var number = place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        text.Append(number).Append(" | ").Append(from > 0 ? "…" : "");
        for (var i = from; i < to; i++) text.Append(runes[i].ToString());
        text.Append(to < runes.Length ? "…" : "").Append('\n');

        text.Append("      | ").Append(from > 0 ? " " : "");
        for (var i = from; i < column; i++) text.Append(' ', Width(runes[i]));
        var last = Math.Min(to, column + Math.Max(1, length));
        if (column >= runes.Length) text.Append('^');
        for (var i = column; i < last; i++) text.Append('^', Width(runes[i]));
        text.Append('\n');
    }

    // Terminals draw Chinese characters and full-width signs two columns wide (Unicode TR 11, the W and F classes met here).
    private static int Width(Rune rune) => rune.Value switch
    {
        >= 0x1100 and <= 0x115F => 2,
        >= 0x2E80 and <= 0xA4CF => 2,
        >= 0xAC00 and <= 0xD7A3 => 2,
        >= 0xF900 and <= 0xFAFF => 2,
        >= 0xFE30 and <= 0xFE6F => 2,
        >= 0xFF00 and <= 0xFF60 => 2,
        >= 0xFFE0 and <= 0xFFE6 => 2,
        >= 0x1F300 and <= 0x1FAFF => 2,
        >= 0x20000 and <= 0x3FFFD => 2,
        _ => 1,
    };

    // What data holds must not be able to move the cursor or forge a line of a log.
    private static string Printable(string value)
    {
        if (!value.EnumerateRunes().Any(IsUnprintable)) return value;
        var text = new StringBuilder();
        foreach (var rune in value.EnumerateRunes())
        {
            if (rune.Value == '\t') text.Append(' ');
            else if (IsUnprintable(rune)) text.Append(CultureInfo.InvariantCulture, $"<U+{rune.Value:X4}>");
            else text.Append(rune.ToString());
        }

        return text.ToString();
    }

    private static bool IsUnprintable(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // {name} is replaced by the argument of that name; {hint} stands for "did you mean" when a near name was found.
    private string Fill(string template, IReadOnlyList<Argument> arguments)
    {
        var text = new StringBuilder();
        var at = 0;
        while (at < template.Length)
        {
            var open = template.IndexOf('{', at);
            var close = open < 0 ? -1 : template.IndexOf('}', open);
            if (close < 0) break;
            text.Append(template, at, open - at).Append(Value(template[(open + 1)..close], arguments));
            at = close + 1;
        }

        return text.Append(template, at, template.Length - at).ToString();
    }

    private string Value(string name, IReadOnlyList<Argument> arguments)
    {
        if (name == "meaning") return arguments.FirstOrDefault(a => a.Name == name) is { Name: not null } meaning ? Fill(texts["meaning"], [meaning with { Name = "text" }]) : "";
        if (name == "hint") return arguments.Any(a => a is { Name: "nearest", Value.Length: > 0 }) ? Fill(texts["hint"], arguments) : "";
        foreach (var argument in arguments)
        {
            if (argument.Name != name) continue;
            return argument.IsText ? Fill(texts[argument.Value], arguments) : Shortened(Printable(isChinese && argument.Chinese is { } chinese ? chinese : argument.Value));
        }

        return "{" + name + "}";
    }

    private static string Shortened(string value)
    {
        var runes = value.EnumerateRunes().ToArray();
        return runes.Length <= LongestValue ? value : string.Concat(runes.Take(LongestValue).Select(r => r.ToString())) + "…";
    }

    private static DiagnosticText Load(string language)
    {
        // Rooms that word things of their own keep those texts with them, under the same kind of name.
        var assembly = typeof(DiagnosticText).Assembly;
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith($".Texts.{language}.json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var table = JsonSerializer.Deserialize<Dictionary<string, string>>(stream) ?? throw new InvalidOperationException($"The texts {resource} are empty.");
            foreach (var (key, text) in table) texts.Add(key, text);
        }

        return new DiagnosticText(texts, language == "zh");
    }
}
