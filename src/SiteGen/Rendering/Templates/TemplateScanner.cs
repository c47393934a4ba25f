namespace SiteGen.Rendering.Templates;

/// <summary>
/// Finds the braces of a template with their positions. The template engine names a culprit without a place, or a place
/// without the culprit; readers of a message need both.
/// </summary>
internal static class TemplateScanner
{
    /// <summary>The tokens in order; <paramref name="problem"/> gets the offset of braces that are not closed, or -1.</summary>
    public static IReadOnlyList<TemplateToken> Scan(string text, out int problem)
    {
        var tokens = new List<TemplateToken>();
        problem = -1;
        var at = 0;
        while ((at = text.IndexOf("{{", at, StringComparison.Ordinal)) >= 0)
        {
            if (string.CompareOrdinal(text, at, "{{!", 0, 3) == 0)
            {
                var isLong = string.CompareOrdinal(text, at, "{{!--", 0, 5) == 0;
                var commentEnd = text.IndexOf(isLong ? "--}}" : "}}", at, StringComparison.Ordinal);
                if (commentEnd < 0)
                {
                    problem = at;
                    return tokens;
                }

                at = commentEnd + (isLong ? 4 : 2);
                continue;
            }

            var isRaw = at + 2 < text.Length && text[at + 2] == '{';
            var close = text.IndexOf(isRaw ? "}}}" : "}}", at, StringComparison.Ordinal);
            if (close < 0)
            {
                problem = at;
                return tokens;
            }

            var inner = at + (isRaw ? 3 : 2);
            var end = close + (isRaw ? 3 : 2);
            tokens.Add(Token(text, isRaw, inner, close, at, end - at));
            at = end;
        }

        return tokens;
    }

    private static TemplateToken Token(string text, bool isRaw, int from, int to, int offset, int length)
    {
        while (from < to && (text[from] == '~' || char.IsWhiteSpace(text[from]))) from++;
        while (to > from && (text[to - 1] == '~' || char.IsWhiteSpace(text[to - 1]))) to--;
        var kind = isRaw ? TokenKind.RawOutput : TokenKind.Output;
        if (!isRaw && from < to)
        {
            (kind, from) = text.AsSpan(from, to - from) switch
            {
                ['#', '>', ..] => (TokenKind.PartialOpen, from + 2),
                ['#', ..] => (TokenKind.Open, from + 1),
                ['/', ..] => (TokenKind.Close, from + 1),
                ['>', ..] => (TokenKind.Partial, from + 1),
                ['e', 'l', 's', 'e'] or ['^'] => (TokenKind.Else, to),
                _ => (kind, from),
            };
        }

        return new TemplateToken(kind, Words(text, from, to), offset, length);
    }

    private static List<TemplateWord> Words(string text, int from, int to)
    {
        var words = new List<TemplateWord>();
        while (from < to)
        {
            if (char.IsWhiteSpace(text[from]))
            {
                from++;
                continue;
            }

            var start = from;
            string? name = null;
            var equals = start;
            while (equals < to && (char.IsLetterOrDigit(text[equals]) || text[equals] is '_' or '-')) equals++;
            if (equals < to && equals > start && text[equals] == '=')
            {
                name = text[start..equals];
                from = equals + 1;
            }

            if (from < to && text[from] is '"' or '\'')
            {
                var quote = text.IndexOf(text[from], from + 1, to - from - 1);
                var end = quote < 0 ? to : quote;
                words.Add(new TemplateWord(text[(from + 1)..end], from + 1, IsText: true, name));
                from = Math.Min(to, end + 1);
                continue;
            }

            var wordStart = from;
            while (from < to && !char.IsWhiteSpace(text[from])) from++;
            words.Add(new TemplateWord(text[wordStart..from], wordStart, IsText: false, name));
        }

        return words;
    }
}
