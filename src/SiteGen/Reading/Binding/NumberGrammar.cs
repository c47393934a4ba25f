using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Reading.Binding;

/// <summary>
/// The one grammar of numbers in YAML, CSV and JSON: an optional minus, digits without leading zeros or in whole groups of
/// three, an optional fraction, an optional percent sign, 28 digits at most. The platform's own parsers read
/// <c>1234,5</c> as 12345 and <c>5-</c> as -5.
/// </summary>
internal static class NumberGrammar
{
    private const int MaxDigits = 28;

    /// <summary>Reads a number; false for anything else.</summary>
    public static bool TryRead(string text, out Number number)
    {
        number = default;
        var at = text.StartsWith('-') ? 1 : 0;
        var end = text.EndsWith('%') ? text.Length - 1 : text.Length;
        var point = text.IndexOf('.', StringComparison.Ordinal);
        var whole = text.AsSpan(at, Math.Max(0, (point < 0 ? end : point) - at));
        var fraction = point < 0 ? [] : text.AsSpan(point + 1, Math.Max(0, end - point - 1));
        if (!IsWhole(whole) || (point >= 0 && (fraction.IsEmpty || !AllDigits(fraction)))) return false;
        if (whole.Length - whole.Count(',') + fraction.Length > MaxDigits) return false;

        // With sign and point.
        Span<char> plain = stackalloc char[MaxDigits + 2];
        var length = 0;
        foreach (var letter in text.AsSpan(0, end))
        {
            if (letter != ',') plain[length++] = letter;
        }

        number = new Number(decimal.Parse(plain[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), end < text.Length);
        return true;
    }

    /// <summary>The text key of the advice for a text that is no number.</summary>
    public static string AdviceFor(string text)
    {
        if (text.Any(c => c is >= '０' and <= '９' or '．' or '，' or '％' or '－')) return "number.full-width";
        if (text.Any(char.IsAsciiDigit) && text.Any(c => c is >= '\u4e00' and <= '\u9fff')) return "number.unit";
        if (text.Any(c => "〇零一二三四五六七八九十百千万亿".Contains(c, StringComparison.Ordinal))) return "number.words";
        if (text is "——" or "—" or "-" or "--" or "无" or "." or "NA" or "N/A" or "/") return "number.marker";
        if (text.Contains(',', StringComparison.Ordinal)) return "number.comma";
        if (text.StartsWith('+') || text.EndsWith('-') || text.StartsWith('(')) return "number.sign";
        if (text.Length > 1 && text.TrimStart('-') is ['0', >= '0' and <= '9', ..]) return "number.zero";
        if (text.StartsWith('.') || text.EndsWith('.')) return "number.point";
        return text.Count(char.IsAsciiDigit) > MaxDigits ? "number.long" : "number.grammar";
    }

    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        if (comma < 0) return AllDigits(text) && (text.Length == 1 || text[0] != '0');
        if (comma is 0 or > 3 || text[0] == '0' || !AllDigits(text[..comma])) return false;
        for (var at = comma; at < text.Length; at += 4)
        {
            if (text[at] != ',' || at + 4 > text.Length || !AllDigits(text.Slice(at + 1, 3))) return false;
        }

        return true;
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
