using System.Buffers;
using System.Globalization;
using System.Text;

namespace SiteGen.Writing;

/// <summary>How a single value is written: plain where YAML reads it as it stands, else between quotation marks.</summary>
internal static class YamlScalar
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create(",[]{}");
    private static readonly SearchValues<char> Escaped = SearchValues.Create("\"\\");

    // What a line cannot hold, or our own decoder refuses: only an escape can say it.
    private static readonly SearchValues<char> Unprintable = SearchValues.Create([.. Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7f, 0x21)).Append(0x2028).Append(0x2029).Append(0xfeff).Select(c => (char)c)]);

    /// <summary>A value whose kind the key settles, such as a number, a date or a word: quoted where its signs would be misread.</summary>
    public static string Value(string text) => NeedsQuotes(text) ? Quoted(text) : text;

    /// <summary>A text: quoted also where plain YAML would take it for a number, a date, a truth value or nothing.</summary>
    public static string Text(string text) => NeedsQuotes(text) || LooksTyped(text) ? Quoted(text) : text;

    // Rules of a flow mapping, which are the narrower ones; so a row may be moved in or out of one.
    private static bool NeedsQuotes(string text)
    {
        if (text.Length == 0 || text is "~" or "null" || text[0] is ' ' || text[^1] is ' ') return true;
        if (text.AsSpan().IndexOfAny(Unprintable) >= 0 || text.AsSpan().IndexOfAny(Brackets) >= 0) return true;
        if (text[0] is '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`') return true;
        if (text[0] is '-' or '?' or ':' && (text.Length == 1 || text[1] == ' ')) return true;
        return text[^1] == ':' || text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal);
    }

    private static bool LooksTyped(string text)
    {
        if (text.Length <= 5 && text.ToUpperInvariant() is "TRUE" or "FALSE" or "YES" or "NO" or "ON" or "OFF" or "Y" or "N" or "NULL") return true;
        var first = text[0] is '-' or '+' or '.' && text.Length > 1 ? text[1] : text[0];
        return char.IsAsciiDigit(first) && text.All(c => char.IsAsciiHexDigit(c) || c is '-' or '+' or '.' or ':' or '_' or 'x' or 'o' or 'T' or 'Z');
    }

    private static string Quoted(string text)
    {
        if (text.AsSpan().IndexOfAny(Unprintable) < 0 && text.AsSpan().IndexOfAny(Escaped) < 0) return $"\"{text}\"";
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\') quoted.Append('\\').Append(letter);
            else if (letter == '\n') quoted.Append("\\n");
            else if (Unprintable.Contains(letter)) quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}");
            else quoted.Append(letter);
        }

        return quoted.Append('"').ToString();
    }
}
