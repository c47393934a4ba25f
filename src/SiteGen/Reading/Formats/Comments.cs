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
        var sign = source.Text.IndexOf('#', StringComparison.Ordinal);
        if (sign < 0) yield break;
        var values = new List<(int Start, int End)>();
        Collect(root, values);
        var next = 0;
        while (sign >= 0)
        {
            while (next < values.Count && values[next].End <= sign) next++;
            var isInValue = next < values.Count && sign >= values[next].Start;
            if (isInValue || (sign > 0 && source.Text[sign - 1] is not (' ' or '\t' or '\n' or '\r')))
            {
                sign = source.Text.IndexOf('#', sign + 1);
                continue;
            }

            var place = source.At(sign);
            var start = source.LineStart(place.Line);
            var line = source.Line(place.Line);
            var at = sign - start;
            var mayBeValue = at + 1 < line.Length && line[at + 1] is not (' ' or '\t' or '#') && !line.AsSpan(0, at).Trim().IsEmpty;
            yield return (place.Line, place.Column, mayBeValue);
            sign = source.Text.IndexOf('#', start + line.Length);
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
