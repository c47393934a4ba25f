using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Formats;
using SiteGen.Reading.Text;

namespace SiteGen.Reading.Binding;

/// <summary>What is noted while a file is bound: its problems, and the ranges of its private fields.</summary>
/// <param name="lineOf">The line of an offset in the file.</param>
internal sealed class BindingNotes(Func<int, int> lineOf)
{
    /// <summary>The problems found.</summary>
    public List<Diagnostic> Problems { get; } = [];

    /// <summary>Ranges of offsets that hold private fields, key and value.</summary>
    public List<(int Start, int End)> Withheld { get; } = [];

    /// <summary>Personal data masked in free text.</summary>
    public List<PersonalMention> Personal { get; } = [];

    /// <summary>Ranges of offsets in which personal data was masked.</summary>
    public List<(int Start, int End)> Masked { get; } = [];

    /// <summary>How many private fields are being read: what stands in them is personal by its nature, and no finding.</summary>
    public int PrivateDepth { get; set; }

    /// <summary>The value with personal data in it masked and noted.</summary>
    public ScalarNode WithoutPersonalData(ScalarNode value)
    {
        if (PrivateDepth > 0) return value;
        var kinds = new List<PersonalDataKind>();
        if (PersonalData.Masked(value.Text, kinds) is not { } masked) return value;
        Masked.Add((value.Start, value.End));
        Personal.AddRange(kinds.Select(kind => new PersonalMention(kind, value.Place)));
        return value with { Text = masked };
    }

    /// <summary>The line of an offset in the file.</summary>
    public int LineOf(int offset) => lineOf(Math.Max(0, offset));

    /// <summary>Notes that a node has another shape than <paramref name="expected"/> (a text key).</summary>
    public void WrongShape(DataNode node, string expected) => Problems.Add(Diagnostic.At(
        Codes.WrongShape,
        node.Place,
        node is ScalarNode value ? value.Length : 1,
        Argument.Text("expected", expected),
        Argument.Text("found", node switch { ListNode => "shape.list", MapNode => "shape.mapping", _ => "shape.value" })));

    /// <summary>Notes it and gives an empty list to go on with.</summary>
    public IReadOnlyList<T> WrongShape<T>(DataNode node, string expected)
    {
        WrongShape(node, expected);
        return [];
    }
}
