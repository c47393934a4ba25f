using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Reading.Formats;
using SiteGen.Reading.Text;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Reading;

public class DataFormatTests(ITestOutputHelper output)
{
    private static readonly Gen<Data> Values = Gen.OneOf(
        Gen.Elements("0", "88.80", "-8.75", "1e4", "true").Select(text => new Data(text, IsQuoted: false)),
        Gen.Elements("医保局", "一、概况", "a-b", "A1.1").Select(text => new Data(text, IsQuoted: false) { IsPlainInYaml = true }),
        Gen.Elements("", " ", "null", "~", "2024", "说明: 第一", "见 #3", "\"引\"", "it's", "a\\b", "第一行\n第二行", "\t", "{x}", "- x", "𠮷野", "é", "：，").Select(text => new Data(text, IsQuoted: true)),
        Gen.Constant(new Data(null, IsQuoted: false)));

    [Fact]
    public void One_tree_says_the_same_in_YAML_and_in_JSON() => RandomCases.Check(
        output,
        5_000,
        Trees(4).ToArbitrary(),
        tree =>
        {
            var expected = Shown(tree);
            return Shown(Read(new YamlFormat(), "a.yaml", Yaml(tree))) == expected && Shown(Read(new JsonFormat(), "a.json", Json(tree))) == expected;
        });

    [Fact]
    public void Each_value_stands_at_the_place_and_offsets_that_are_said() => RandomCases.Check(
        output,
        2_000,
        Trees(4).ToArbitrary(),
        tree => new (IDataFormat Format, string Text)[] { (new YamlFormat(), Yaml(tree)), (new JsonFormat(), Json(tree)) }.All(written =>
        {
            var source = new SourceText(1, "a", written.Text);
            return Scalars(written.Format.Read(source, [])!).All(value => value.Place == source.At(value.Start)
                && (value.IsQuoted ? written.Text[value.Start] == '"' && written.Text[value.End - 1] == '"' : value.IsNothing || written.Text[value.Start..value.End] == value.Text));
        }));

    private static Gen<Data> Trees(int depth) => depth == 0 ? Values : Gen.OneOf(
        from count in Gen.Choose(0, 20)
        from items in Trees(depth - 1).ListOf(count)
        select new Data(null, false) { Map = [.. items.Select((item, i) => ($"k{i}", item))] },
        from count in Gen.Choose(0, 3)
        from items in Trees(depth - 2 < 0 ? 0 : depth - 2).ListOf(count)
        select new Data(null, false) { List = [.. items] },
        Values,
        Values);

    private static DataNode Read(IDataFormat format, string path, string text)
    {
        var problems = new List<Diagnostic>();
        var node = format.Read(new SourceText(1, path, text), problems);
        Assert.Empty(problems);
        return node!;
    }

    private static string Shown(Data data) => data switch
    {
        { Map: { } map } => $"{{{string.Join(';', map.Select(e => $"{e.Key}={Shown(e.Value)}"))}}}",
        { List: { } list } => $"[{string.Join(';', list.Select(Shown))}]",
        { Text: { } text } => $"<{text}>",
        _ => "nothing",
    };

    private static string Shown(DataNode node) => node switch
    {
        MapNode map => $"{{{string.Join(';', map.Entries.Select(e => $"{e.Key.Text}={Shown(e.Value)}"))}}}",
        ListNode list => $"[{string.Join(';', list.Items.Select(Shown))}]",
        ScalarNode { IsNothing: true } => "nothing",
        var value => $"<{((ScalarNode)value).Text}>",
    };

    private static IEnumerable<ScalarNode> Scalars(DataNode node) => node switch
    {
        MapNode map => map.Entries.SelectMany(e => Scalars(e.Value).Prepend(e.Key)),
        ListNode list => list.Items.SelectMany(Scalars),
        _ => [(ScalarNode)node],
    };

    // Block style at the top, flow style below it, as people write reports.
    private static string Yaml(Data data) => data.Map is { Count: > 0 } map
        ? string.Concat(map.Select(e => $"{e.Key}: {Flow(e.Value, inYaml: true)}\n"))
        : Flow(data, inYaml: true) + "\n";

    private static string Json(Data data) => Flow(data, inYaml: false) + "\n";

    private static string Flow(Data data, bool inYaml) => data switch
    {
        { Map: { } map } => "{ " + string.Join(", ", map.Select(e => $"{(inYaml ? e.Key : $"\"{e.Key}\"")}: {Flow(e.Value, inYaml)}")) + " }",
        { List: { } list } => "[" + string.Join(", ", list.Select(item => Flow(item, inYaml))) + "]",
        { Text: null } => "null",
        { IsQuoted: false } when inYaml || !data.IsPlainInYaml => data.Text!,
        _ => Quoted(data.Text!),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\t' => "\\t",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A tree of data: a text, a list, a mapping, or nothing.</summary>
    private sealed record Data(string? Text, bool IsQuoted)
    {
        public bool IsPlainInYaml { get; init; }

        public IReadOnlyList<(string Key, Data Value)>? Map { get; init; }

        public IReadOnlyList<Data>? List { get; init; }
    }
}
