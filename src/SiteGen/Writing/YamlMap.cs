using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>A mapping as it is written: entries in the order in which they are given; what is not stated is left out.</summary>
internal sealed class YamlMap
{
    private readonly List<(string Key, object Value)> entries = [];

    /// <summary>Key and value: a finished scalar, a list of finished scalars, a list of such lists, a mapping or a list of mappings.</summary>
    public IReadOnlyList<(string Key, object Value)> Entries => entries;

    /// <summary>Whether it takes a line for each entry, where the usual row takes one line.</summary>
    public bool IsBlock { get; init; }

    public YamlMap Text(string key, Located<string>? value) => Add(key, value is { } text ? YamlScalar.Text(text.Value) : null);

    /// <summary>A text for which the key allows nothing but signs of its own: a path, an address, a name of a figure.</summary>
    public YamlMap Plain(string key, Located<string>? value) => Add(key, value is { } text ? YamlScalar.Value(text.Value) : null);

    public YamlMap Number(string key, Located<Number>? value) => Add(key, value?.Value.ToString());

    public YamlMap Whole(string key, Located<int>? value) => Add(key, value?.Value.ToString(CultureInfo.InvariantCulture));

    public YamlMap Date(string key, Located<PartialDate>? value) => Add(key, value?.Value.ToString());

    public YamlMap Flag(string key, Located<bool>? value) => Add(key, value is { } flag ? flag.Value ? "true" : "false" : null);

    public YamlMap Actual(string key, Located<Actual>? value) => Add(key, value is { } actual ? Of(actual.Value) : null);

    public YamlMap Word<T>(string key, Located<T>? value)
        where T : struct, Enum => Add(key, value is { } word ? Token.Of(word.Value) : null);

    /// <summary>A setting that is left out where it is the usual one.</summary>
    public YamlMap Setting<T>(string key, T value, T usual)
        where T : struct, Enum => Add(key, EqualityComparer<T>.Default.Equals(value, usual) ? null : Token.Of(value));

    public YamlMap Unit(string key, Located<MoneyUnit>? value) => Add(key, value is { } unit ? PrintedWord.Of(unit.Value) : null);

    public YamlMap Comparator(string key, Located<Comparator>? value) => Add(key, value is { } sign ? YamlScalar.Value(PrintedWord.Of(sign.Value)) : null);

    public YamlMap Operands(string key, Located<IReadOnlyList<Operand>>? value) =>
        Add(key, value is { } operands ? YamlScalar.Value(string.Concat(operands.Value.Select((o, i) => (i == 0 ? "" : o.IsSubtracted ? " - " : " + ") + o.Text))) : null);

    public YamlMap Texts(string key, IReadOnlyList<Located<string>> values) => Scalars(key, values, v => YamlScalar.Text(v));

    public YamlMap Numbers(string key, IReadOnlyList<Located<Number>> values) => Scalars(key, values, v => v.ToString());

    public YamlMap Wholes(string key, IReadOnlyList<Located<int>> values) => Scalars(key, values, v => v.ToString(CultureInfo.InvariantCulture));

    public YamlMap Table(string key, IEnumerable<IReadOnlyList<string>> rows) => rows.ToList() is { Count: > 0 } list ? Put(key, list) : this;

    public YamlMap Map(string key, YamlMap? map) => map is null ? this : Put(key, map);

    public YamlMap List<T>(string key, IReadOnlyList<T> items, Func<T, YamlMap> write) => items.Count == 0 ? this : Put(key, (IReadOnlyList<YamlMap>)[.. items.Select(write)]);

    /// <summary>A mapping from names to words or texts.</summary>
    public YamlMap Pairs<T>(string key, IReadOnlyList<KeyValuePair<string, Located<T>>> pairs, Func<T, string> write)
    {
        if (pairs.Count == 0) return this;
        var map = new YamlMap();
        foreach (var pair in pairs) map.Add(YamlScalar.Value(pair.Key), write(pair.Value.Value));
        return Put(key, map);
    }

    private static string Of(Actual actual) => actual.Number is null ? YamlScalar.Text(actual.Text) : YamlScalar.Value(actual.Text);

    private YamlMap Scalars<T>(string key, IReadOnlyList<Located<T>> values, Func<T, string> write) =>
        values.Count == 0 ? this : Put(key, (IReadOnlyList<string>)[.. values.Select(v => write(v.Value))]);

    private YamlMap Add(string key, string? scalar) => scalar is null ? this : Put(key, scalar);

    private YamlMap Put(string key, object value)
    {
        entries.Add((key, value));
        return this;
    }
}
