using System.Text;

namespace SiteGen.Writing;

/// <summary>Prints a mapping as a file: its entries below each other, each row of a list on one line.</summary>
internal static class YamlText
{
    /// <summary>The text of a file; lines end with line feeds.</summary>
    public static string Of(YamlMap file)
    {
        // An empty file is refused by the reader; one that says "nothing" is not.
        if (file.Entries.Count == 0) return "{}\n";
        var text = new StringBuilder();
        Block(text, file, 0);
        return text.ToString();
    }

    private static void Block(StringBuilder text, YamlMap map, int indent)
    {
        var isFirst = true;
        foreach (var (key, value) in map.Entries)
        {
            // The first entry of a list item stands behind its dash.
            if (indent == 0 || !isFirst || text[^1] == '\n') text.Append(' ', indent);
            isFirst = false;
            text.Append(key).Append(':');
            switch (value)
            {
                case YamlMap { IsBlock: true } inner:
                    text.Append('\n');
                    Block(text, inner, indent + 2);
                    break;
                case IReadOnlyList<YamlMap> rows when indent == 0 || rows.Any(r => r.IsBlock) || rows.Count > 1:
                    text.Append('\n');
                    foreach (var row in rows) Row(text, row, indent + 2);
                    break;
                case List<IReadOnlyList<string>> lines when indent == 0:
                    text.Append('\n');
                    foreach (var line in lines) text.Append(' ', indent + 2).Append("- ").Append(Flow(line)).Append('\n');
                    break;
                default:
                    text.Append(' ').Append(Flow(value)).Append('\n');
                    break;
            }
        }
    }

    private static void Row(StringBuilder text, YamlMap row, int indent)
    {
        text.Append(' ', indent).Append("- ");
        if (row.IsBlock) Block(text, row, indent + 2);
        else text.Append(Flow(row)).Append('\n');
    }

    private static string Flow(object value) => value switch
    {
        string scalar => scalar,
        YamlMap map => $"{{ {string.Join(", ", map.Entries.Select(e => $"{e.Key}: {Flow(e.Value)}"))} }}",
        IReadOnlyList<string> scalars => $"[{string.Join(", ", scalars)}]",
        List<IReadOnlyList<string>> lines => $"[{string.Join(", ", lines.Select(Flow))}]",
        IReadOnlyList<YamlMap> rows => $"[ {string.Join(", ", rows.Select(Flow))} ]",
        _ => throw new InvalidOperationException($"There is no way to write {value.GetType().Name}."),
    };
}
