using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Reading.Text;

/// <summary>
/// Turns the bytes of a file into text, and says what is wrong with them: other encodings, control characters, characters
/// that turn the direction of writing. A lenient decoder would turn GB18030 into question marks without a word.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with a problem added. A byte order mark is accepted and dropped.</summary>
    public static SourceText? Decode(int file, string path, byte[] bytes, ICollection<Diagnostic> problems)
    {
        var top = new Place(file, 1, 1);
        var content = bytes.AsSpan();
        if (content.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) content = content[3..];
        string text;
        try
        {
            text = Strict.GetString(content);
        }
        catch (DecoderFallbackException problem)
        {
            var at = Math.Max(0, problem.Index) + (bytes.Length - content.Length);
            problems.Add(Diagnostic.At(
                Codes.NotUtf8,
                new Place(file, 1 + content[..Math.Max(0, problem.Index)].Count((byte)'\n'), 1),
                0,
                new("byte", at.ToString(CultureInfo.InvariantCulture)),
                Argument.Text("guess", Guess(bytes))));
            return null;
        }

        var source = new SourceText(file, path, text);
        if (text.AsSpan().Trim().IsEmpty)
        {
            problems.Add(Diagnostic.At(Codes.EmptyFile, top, 0));
            return null;
        }

        if (LooksLike(text) is { } lookalike)
        {
            problems.Add(Diagnostic.At(Codes.SomethingElse, source.At(lookalike.Offset), 7, Argument.Text("found", $"else.{lookalike.What}"), Argument.Text("mend", $"else.{lookalike.What}.mend")));
            return null;
        }

        return FindOddCharacters(source, problems) ? null : source;
    }

    /// <summary>The text as a reader would recognise it, for showing a line around a mistake: UTF-8, else GB18030.</summary>
    public static string DecodeLeniently(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Guess(bytes) == "guess.gb18030" ? CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetString(bytes) : Encoding.UTF8.GetString(bytes);
        }
    }

    // Returns whether one of them is an error; each kind is reported once a line, so that a binary file does not flood the list.
    private static bool FindOddCharacters(SourceText source, ICollection<Diagnostic> problems)
    {
        var anyError = false;
        var lastLine = 0;
        for (var i = 0; i < source.Text.Length; i++)
        {
            if (CodeOf(source.Text[i]) is not { } code) continue;
            var place = source.At(i);
            if (place.Line == lastLine) continue;
            lastLine = place.Line;
            anyError |= code.Severity == Severity.Error;
            problems.Add(Diagnostic.At(code, place, 1, new Argument("found", string.Create(CultureInfo.InvariantCulture, $"U+{(int)source.Text[i]:X4}"))));
        }

        return anyError;
    }

    /// <summary>The code and the first letter of a value that a text may not hold, however it was written; null for none.</summary>
    public static (DiagnosticCode Code, string Found)? OddLetter(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                i++;
                continue;
            }

            var code = char.IsSurrogate(value[i]) || value[i] is '\ufffe' or '\uffff' ? Codes.ControlCharacter : CodeOf(value[i]);
            if (code is { Severity: Severity.Error }) return (code, string.Create(CultureInfo.InvariantCulture, $"U+{(int)value[i]:X4}"));
        }

        return null;
    }

    private static DiagnosticCode? CodeOf(char letter) => letter switch
    {
        '\t' or '\n' or '\r' => null,
        < ' ' or (>= '\u007f' and <= '\u009f') or '\u2028' or '\u2029' or '\ufeff' => Codes.ControlCharacter,
        (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') => Codes.DirectionCharacter,
        '\ufffd' => Codes.LostCharacter,
        _ => null,
    };

    private static (string What, int Offset)? LooksLike(string text)
    {
        if (text.StartsWith("version https://git-lfs.github.com/spec", StringComparison.Ordinal)) return ("lfs", 0);
        var at = text.StartsWith("<<<<<<< ", StringComparison.Ordinal) ? 0 : text.IndexOf("\n<<<<<<< ", StringComparison.Ordinal) + 1;
        return at > 0 || text.StartsWith("<<<<<<< ", StringComparison.Ordinal) ? ("merge", at) : null;
    }

    private static string Guess(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) return "guess.utf16";
        if (bytes is [0x50, 0x4B, 0x03, 0x04, ..]) return "guess.zip";
        if (bytes is [0xD0, 0xCF, 0x11, 0xE0, ..]) return "guess.ole";
        try
        {
            var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            return gb18030 is not null && gb18030.GetString(bytes).Any(c => c is >= '\u4e00' and <= '\u9fff') ? "guess.gb18030" : "guess.none";
        }
        catch (DecoderFallbackException)
        {
            return "guess.none";
        }
    }
}
