using SiteGen.Diagnostics;

namespace SiteGen.Reading.Formats;

/// <summary>Data as YAML and JSON both say it: values, lists and mappings, each with its place. No type is guessed here.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Start">Its first offset in the text.</param>
/// <param name="End">The offset behind it.</param>
internal abstract record DataNode(Place Place, int Start, int End);

/// <summary>One value as written, or nothing: <c>key:</c>, <c>~</c> and <c>null</c>.</summary>
/// <param name="Text">The characters; empty for nothing.</param>
/// <param name="IsQuoted">Whether it stands in quotes or in a block.</param>
/// <param name="IsNothing">Whether no value is given.</param>
/// <param name="Place">Where it begins.</param>
/// <param name="Start">Its first offset in the text.</param>
/// <param name="End">The offset behind it.</param>
internal sealed record ScalarNode(string Text, bool IsQuoted, bool IsNothing, Place Place, int Start, int End) : DataNode(Place, Start, End)
{
    /// <summary>How many columns to underline: its text on its first line.</summary>
    public int Length => Math.Max(1, Math.Min(End - Start, Text.Length + (IsQuoted ? 2 : 0)));
}

/// <summary>A list.</summary>
internal sealed record ListNode(IReadOnlyList<DataNode> Items, Place Place, int Start, int End) : DataNode(Place, Start, End);

/// <summary>A mapping; its keys are different.</summary>
internal sealed record MapNode(IReadOnlyList<MapEntry> Entries, Place Place, int Start, int End) : DataNode(Place, Start, End);

/// <summary>A key and its value.</summary>
internal readonly record struct MapEntry(ScalarNode Key, DataNode Value);
