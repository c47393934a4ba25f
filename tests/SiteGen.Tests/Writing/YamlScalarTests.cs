using FsCheck;
using FsCheck.Fluent;
using SiteGen.Reading.Formats;
using SiteGen.Reading.Text;
using SiteGen.Tests.Support;
using SiteGen.Writing;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Writing;

public class YamlScalarTests(ITestOutputHelper output)
{
    private static readonly Gen<string> Texts =
        from count in Gen.Choose(1, 8)
        from parts in Gen.Elements(
            "a", "部", "7", "0", ".", "-", "_", " ", "#", ":", "：", ",", "，", "[", "]", "{", "}", "\"", "'", "\\", "%", "&", "*", "!", "|", ">", "<", "=", "@", "`", "?", "~", "\t", "\n", "null", "true", "no", "e", "T", "é", "𠮷", "---", "...", "≥", "¥", "\u0007", "\u2028", "\u00a0").ListOf(count)
        select string.Concat(parts);

    [Fact]
    public void Any_text_written_in_a_row_is_read_back_equal() => RandomCases.Check(
        output,
        20_000,
        Texts.ToArbitrary(),
        text => Read($"- {{ k: {YamlScalar.Text(text)}, l: 1 }}\n") == text && Read($"- k: {YamlScalar.Text(text)}\n  l: 1\n") == text && Read($"- k: [{YamlScalar.Value(text)}]\n  l: 1\n") == text);

    [Fact]
    public void A_visible_value_is_quoted_only_where_it_would_be_read_otherwise_in_a_row() => RandomCases.Check(
        output,
        20_000,
        Texts.Where(text => !text.Any(char.IsControl)).ToArbitrary(),
        text => (YamlScalar.Value(text) == text) == (Read($"- {{ k: {text}, l: 1 }}\n") == text && Read($"- k: {text}\n  l: 1\n") == text));

    [Theory]
    [InlineData("440100")]
    [InlineData("2024-06-30")]
    [InlineData("12:30")]
    [InlineData("0x1F")]
    [InlineData("1e4")]
    [InlineData("no")]
    [InlineData("NULL")]
    [InlineData("-8.75")]
    public void A_text_that_YAML_would_take_for_something_else_is_quoted(string text) => Assert.Equal($"\"{text}\"", YamlScalar.Text(text));

    [Theory]
    [InlineData("yz-01")]
    [InlineData("2024年度部门整体支出绩效自评报告")]
    [InlineData("A1.1")]
    [InlineData("三（一）1：执行率≥95%")]
    public void An_ordinary_text_is_not_quoted(string text) => Assert.Equal(text, YamlScalar.Text(text));

    // Null where it cannot be read, or is read as more than one value.
    private static string? Read(string yaml)
    {
        var problems = new List<SiteGen.Diagnostics.Diagnostic>();
        var source = new SourceText(1, "a.yaml", yaml);
        var root = new YamlFormat().Read(source, problems);
        if (problems.Count > 0 || root is not ListNode { Items: [MapNode { Entries: [{ Value: var value }, _] }] }) return null;
        if (Comments.In(source, root).Any()) return null;
        return value switch
        {
            ScalarNode { IsNothing: false } scalar => scalar.Text,
            ListNode { Items: [ScalarNode { IsNothing: false } only] } => only.Text,
            _ => null,
        };
    }
}
