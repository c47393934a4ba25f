using System.Numerics;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Describing;
using SiteGen.Reading.Formats;
using SiteGen.Reading.Text;

namespace SiteGen.Reading.Binding;

/// <summary>
/// Answers a shape from a mapping of a file. Every problem is noted and reading goes on, so that one run shows them all.
/// </summary>
internal sealed class BoundFields : Fields
{
    private readonly MapNode map;
    private readonly BindingNotes notes;
    private readonly string shapeName;

    // A bit for each of the first 64 entries; only an entry that was not asked for makes a list of all keys necessary.
    private ulong asked;

    private BoundFields(MapNode map, string shapeName, BindingNotes notes)
    {
        this.map = map;
        this.shapeName = shapeName;
        this.notes = notes;
    }

    public override Place Place => map.Place;

    public override int LastLine => notes.LineOf(map.End - 1);

    /// <summary>Binds a node to a shape; null where the node is no mapping.</summary>
    public static T? Bind<T>(DataNode node, Shape<T> shape, BindingNotes notes)
        where T : class
    {
        if (node is ScalarNode { IsNothing: false } value && shape.Shorthand is { } field)
            node = new MapNode([new MapEntry(new ScalarNode(field, false, false, value.Place, value.Start, value.Start), value)], value.Place, value.Start, value.End);
        if (node is not MapNode map)
        {
            notes.WrongShape(node, "shape.mapping");
            return null;
        }

        var fields = new BoundFields(map, shape.Name, notes);
        var result = shape.Read(fields);
        fields.ReportUnknownKeys(shape);
        return result;
    }

    public override Located<T> Required<T>(string key, Scalar<T> type)
    {
        if (Find(key) is { } node) return Value(key, node, type) ?? new Located<T>(type.Missing, node.Place);
        var expected = type.Words is { } words ? Argument.List("expected", words) : Argument.Text("expected", $"kind.{type.Name}");
        notes.Problems.Add(Diagnostic.At(Codes.MissingKey, map.Place, 1, new Argument("key", key), expected));
        return new Located<T>(type.Missing, map.Place);
    }

    public override Located<T>? Optional<T>(string key, Scalar<T> type) => Find(key) is { } node ? Value(key, node, type) : null;

    public override T Setting<T>(string key, Scalar<T> type, T otherwise) => Optional(key, type) is { } value ? value.Value : otherwise;

    public override IReadOnlyList<Located<T>> Values<T>(string key, Scalar<T> type) => Find(key) switch
    {
        null => [],
        ScalarNode value => Value(key, value, type) is { } one ? [one] : [],
        ListNode list => [.. list.Items.Select(item => Value(key, item, type)).OfType<Located<T>>()],
        var other => notes.WrongShape<Located<T>>(other, "shape.list"),
    };

    public override IReadOnlyList<IReadOnlyList<Located<T>>> Table<T>(string key, Scalar<T> type) => Find(key) switch
    {
        null => [],
        ListNode list => [.. list.Items.Select(item => item is ListNode row
            ? (IReadOnlyList<Located<T>>)[.. row.Items.Select(cell => Value(key, cell, type)).OfType<Located<T>>()]
            : notes.WrongShape<Located<T>>(item, "shape.list"))],
        var other => notes.WrongShape<IReadOnlyList<Located<T>>>(other, "shape.list"),
    };

    public override IReadOnlyList<T> List<T>(string key, Shape<T> shape) => Items(Find(key), shape);

    public override IReadOnlyList<T> PrivateList<T>(string key, Shape<T> shape)
    {
        Withhold(key);
        notes.PrivateDepth++;
        var items = Items(Find(key), shape);
        notes.PrivateDepth--;
        return items;
    }

    public override Located<T>? Private<T>(string key, Scalar<T> type)
    {
        Withhold(key);
        notes.PrivateDepth++;
        var value = Optional(key, type);
        notes.PrivateDepth--;
        return value;
    }

    public override T RequiredOne<T>(string key, Shape<T> shape)
    {
        if (Find(key) is { } node) return Nested(node, shape);
        notes.Problems.Add(Diagnostic.At(Codes.MissingKey, map.Place, 1, new Argument("key", key), Argument.Text("expected", "shape.mapping")));
        return shape.Read(new DescribedFields());
    }

    public override T? One<T>(string key, Shape<T> shape)
        where T : class => Find(key) is { } node ? Nested(node, shape) : null;

    public override IReadOnlyList<KeyValuePair<string, Located<T>>> Map<T>(string key, Scalar<T> type)
    {
        if (Find(key) is not { } node) return [];
        if (node is not MapNode entries)
        {
            notes.WrongShape(node, "shape.mapping");
            return [];
        }

        var result = new List<KeyValuePair<string, Located<T>>>();
        foreach (var entry in entries.Entries)
        {
            if (Value(entry.Key.Text, entry.Value, type) is { } value) result.Add(KeyValuePair.Create(entry.Key.Text, value));
        }

        return result;
    }

    public override IReadOnlyList<Located<RubricStep>> Pairs(string key)
    {
        if (Find(key) is not { } node) return [];
        if (node is not ListNode list) return notes.WrongShape<Located<RubricStep>>(node, "shape.list");
        var result = new List<Located<RubricStep>>();
        foreach (var item in list.Items)
        {
            if (item is not ListNode { Items: [var first, var second] })
                notes.WrongShape(item, "shape.pair");
            else if (Value(key, first, Scalars.Points) is { } from && Value(key, second, Scalars.Points) is { } points)
                result.Add(new Located<RubricStep>(new RubricStep(from.Value.Value, points.Value.Value), item.Place));
        }

        return result;
    }

    private IReadOnlyList<T> Items<T>(DataNode? node, Shape<T> shape)
        where T : class
    {
        if (node is null) return [];
        if (node is not ListNode list) return notes.WrongShape<T>(node, "shape.list");
        var result = new List<T>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is MapNode || (item is ScalarNode { IsNothing: false } && shape.Shorthand is not null)) result.Add(Nested(item, shape));
            else notes.WrongShape(item, "shape.mapping");
        }

        return result;
    }

    // After a problem an empty record stands in, so that the fields behind it are still checked.
    private T Nested<T>(DataNode node, Shape<T> shape)
        where T : class => Bind(node, shape, notes) ?? shape.Read(new DescribedFields());

    private Located<T>? Value<T>(string key, DataNode node, Scalar<T> type)
    {
        if (node is not ScalarNode value)
        {
            notes.WrongShape(node, "shape.value");
            return null;
        }

        if (value.IsNothing || value.Text.AsSpan().Trim().IsEmpty)
        {
            notes.Problems.Add(Diagnostic.At(Codes.EmptyText, value.Place, value.Length, new Argument("key", key)));
            return null;
        }

        // Escapes ("\u202e") bring in what the text itself may not hold.
        if (value.IsQuoted && TextDecoder.OddLetter(value.Text) is { } odd)
        {
            notes.Problems.Add(Diagnostic.At(odd.Code, value.Place, value.Length, new Argument("found", odd.Found)));
            return null;
        }

        var before = notes.Problems.Count;
        if (type.IsFreeText) value = notes.WithoutPersonalData(value);
        if (type.Read(value, notes.Problems, out var result)) return new Located<T>(result, value.Place);
        if (type.Words is not null) Explain(key, before);
        return null;
    }

    // Which word to take is easier to see where the field says what its words mean.
    private void Explain(string key, int from)
    {
        var (english, chinese) = (FieldTexts.English.Find(shapeName, key), FieldTexts.Chinese.Find(shapeName, key));
        if (english is null || chinese is null) return;
        for (var i = from; i < notes.Problems.Count; i++)
            notes.Problems[i] = notes.Problems[i] with { Arguments = [.. notes.Problems[i].Arguments, Argument.Bilingual("meaning", english, chinese)] };
    }

    // "key:" and "key: null" say the same as leaving the key out.
    private DataNode? Find(string key)
    {
        var entries = map.Entries;
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].Key.Text != key) continue;
            if (i < 64) asked |= 1UL << i;
            return entries[i].Value is ScalarNode { IsNothing: true } ? null : entries[i].Value;
        }

        return null;
    }

    private void Withhold(string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.Text == key) notes.Withheld.Add((entry.Key.Start, entry.Value.End));
        }
    }

    private void ReportUnknownKeys<T>(Shape<T> shape)
    {
        if (map.Entries.Count <= 64 && BitOperations.PopCount(asked) == map.Entries.Count) return;
        var known = ShapeDescription.Of(shape).Fields.Select(f => f.Key).Distinct(StringComparer.Ordinal).ToList();
        foreach (var entry in map.Entries)
        {
            if (known.Contains(entry.Key.Text, StringComparer.Ordinal)) continue;
            notes.Problems.Add(Diagnostic.At(
                Codes.UnknownKey,
                entry.Key.Place,
                entry.Key.Length,
                new Argument("key", entry.Key.Text),
                Argument.Nearest(entry.Key.Text, known),
                Argument.List("expected", known)));
        }
    }
}
