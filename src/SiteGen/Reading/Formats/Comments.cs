using SiteGen.Reading.Text;

namespace SiteGen.Reading.Formats;

/// <summary>Finds the comments of a YAML file, which are notes among those who enter data and are never published.</summary>
internal static class Comments
{
    /// <summary>
    /// Line and column (in code points) of each comment: a # at the begin of a line or behind a blank, outside every value;
    /// and whether it may be meant as a value, for what stands behind data without a blank of its own (见 #3).
    /// </summary>
    public static IEnumerable<(int Line, int Column, bool MayBeValue)> In(SourceText source, DataNode root)
    {
        var values = new List<(int Start, int End)>();
        Collect(root, values);
        var next = 0;
        for (var line = 1; line <= source.LineCount; line++)
        {
            var start = source.LineStart(line);
            var text = source.Line(line);
            for (var i = 0; i < text.Length; i++)
            {
                var offset = start + i;
                while (next < values.Count && values[next].End <= offset) next++;
                if (next < values.Count && offset >= values[next].Start) continue;
                if (text[i] != '#' || (i > 0 && text[i - 1] is not (' ' or '\t'))) continue;
                var mayBeValue = i + 1 < text.Length && text[i + 1] is not (' ' or '\t' or '#') && !text.AsSpan(0, i).Trim().IsEmpty;
                yield return (line, source.At(offset).Column, mayBeValue);
                break;
            }
        }
    }

    private static void Collect(DataNode node, List<(int Start, int End)> values)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var entry in map.Entries)
                {
                    values.Add((entry.Key.Start, entry.Key.End));
                    Collect(entry.Value, values);
                }

                break;
            case ListNode list:
                foreach (var item in list.Items) Collect(item, values);
                break;
            case ScalarNode value:
                values.Add((value.Start, value.End));
                break;
            default:
                throw new InvalidOperationException($"A node of an unknown kind: {node.GetType().Name}.");
        }
    }
}
