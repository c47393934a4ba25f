using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Reading.Themes;

namespace SiteGen.Rendering.Templates;

/// <summary>
/// Checks the texts of a theme in the languages of a site: what a language lacks is shown in zh-CN instead, and said so;
/// what nothing uses, and placeholders that pages do not fill, are most often slips of the key or the name.
/// </summary>
internal static class TextCheck
{
    // More would hide what else there is to say.
    private const int MostNames = 8;

    private static readonly Regex TextKey = new(@"\{\{\s*t\s+""([^""]+)""", RegexOptions.CultureInvariant);
    private static readonly Regex Placeholder = new(@"\{[a-z0-9-]+\}", RegexOptions.CultureInvariant);

    /// <summary>Adds a warning for each language that lacks texts, and for each odd text.</summary>
    public static void Check(Theme theme, IEnumerable<string> languages, ICollection<Diagnostic> problems)
    {
        var used = theme.Templates.Values
            .SelectMany(template => TextKey.Matches(template.Text).Select(match => match.Groups[1].Value))
            .Concat(theme.StandardTexts.Keys)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            if (!theme.Texts.TryGetValue(language, out var texts)) continue;
            CheckMissing(theme, language, texts, problems);
            foreach (var (key, text) in texts) CheckText(theme, used, key, text, problems);
        }
    }

    private static void CheckMissing(Theme theme, string language, IReadOnlyDictionary<string, Located<string>> texts, ICollection<Diagnostic> problems)
    {
        var missing = theme.StandardTexts.Keys.Where(key => !texts.ContainsKey(key)).Order(StringComparer.Ordinal).ToList();
        if (missing.Count == 0) return;
        var place = texts.Count == 0 ? Place.None : new Place(texts.Values.First().Place.File, 0, 0);
        problems.Add(Diagnostic.At(
            Codes.OddText,
            place,
            0,
            Argument.Text("problem", "text.missing"),
            Argument.Text("mend", "text.missing.mend"),
            new("found", language),
            new("count", missing.Count.ToString(CultureInfo.InvariantCulture)),
            Argument.List("expected", missing.Count > MostNames ? [.. missing.Take(MostNames), "…"] : missing),
            new("nearest", "")));
    }

    private static void CheckText(Theme theme, HashSet<string> used, string key, Located<string> text, ICollection<Diagnostic> problems)
    {
        if (!used.Contains(key))
        {
            problems.Add(Odd("text.unused", key, text, Argument.Nearest(key, theme.StandardTexts.Keys.Where(k => !theme.Texts.Values.All(t => t.ContainsKey(k))))));
            return;
        }

        if (!theme.StandardTexts.TryGetValue(key, out var standard)) return;
        var (own, expected) = (Placeholders(text.Value), Placeholders(standard.Value));
        if (own.Except(expected, StringComparer.Ordinal).Any())
            problems.Add(Odd("text.placeholder", key, text, new("nearest", ""), Argument.List("own", own), Argument.List("expected", expected)));
    }

    private static Diagnostic Odd(string problem, string key, Located<string> text, params IReadOnlyList<Argument> arguments) => Diagnostic.At(
        Codes.OddText,
        text.Place,
        1,
        [Argument.Text("problem", problem), Argument.Text("mend", problem + ".mend"), new("found", key), .. arguments]);

    private static List<string> Placeholders(string text) =>
        [.. Placeholder.Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
