using SiteGen.Diagnostics;

namespace SiteGen.Reading.Text;

/// <summary>A decoded file: its text, its number, and the way from an offset to a place.</summary>
internal sealed class SourceText
{
    private readonly List<int> lineStarts;
    private readonly bool hasSurrogates;

    public SourceText(int file, string path, string text)
    {
        File = file;
        Path = path;
        Text = text;
        hasSurrogates = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff') >= 0;
        lineStarts = [0];
        var at = 0;
        while (text.AsSpan(at).IndexOfAny('\r', '\n') is var found and >= 0)
        {
            at += found + 1;
            if (text[at - 1] == '\n' || at == text.Length || text[at] != '\n') lineStarts.Add(at);
        }
    }

    /// <summary>The number of the file.</summary>
    public int File { get; }

    /// <summary>The path below the root.</summary>
    public string Path { get; }

    /// <summary>The text without a byte order mark.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; a final line feed does not begin another one.</summary>
    public int LineCount => lineStarts[^1] == Text.Length && lineStarts.Count > 1 ? lineStarts.Count - 1 : lineStarts.Count;

    /// <summary>A line without its end, counted from 1; empty beyond the last one.</summary>
    public string Line(int number)
    {
        if (number < 1 || number > lineStarts.Count) return "";
        var start = lineStarts[number - 1];
        var end = number < lineStarts.Count ? lineStarts[number] : Text.Length;
        return Text.AsSpan(start..end).TrimEnd("\r\n").ToString();
    }

    /// <summary>The place of an offset.</summary>
    public Place At(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return new Place(File, line + 1, CodePoints(lineStarts[line], offset) + 1);
    }

    /// <summary>The place of a line and a column that counts UTF-16 units from 1, as parsers report them.</summary>
    public Place At(long line, long column)
    {
        var index = (int)Math.Clamp(line, 1, lineStarts.Count) - 1;
        var offset = (int)Math.Clamp(lineStarts[index] + column - 1, 0, Text.Length);
        return new Place(File, index + 1, CodePoints(lineStarts[index], offset) + 1);
    }

    /// <summary>The offset at which a line begins, counted from 1.</summary>
    public int LineStart(int number) => lineStarts[number - 1];

    /// <summary>How many code points lie between two offsets.</summary>
    public int CodePoints(int from, int to)
    {
        if (!hasSurrogates) return to - from;
        var count = 0;
        for (var i = from; i < to; i++)
        {
            if (!char.IsLowSurrogate(Text[i])) count++;
        }

        return count;
    }
}
