using SiteGen.Reading.Text;
using Xunit;

namespace SiteGen.Tests.Reading;

public class MarkdownTests
{
    [Fact]
    public void Headings_become_sections_with_fixed_anchors()
    {
        var sections = Read("intro\n\n# 一、概况\n\ntext\n\n## （一）说明\n\n- a\n- b\n").Sections;
        Assert.Equal([("s1", 1, ""), ("s2", 1, "一、概况"), ("s3", 2, "（一）说明")], sections.Select(s => (s.Anchor, s.Level, s.Title)));
        Assert.Equal((3, 7), (sections[1].Place.Line, sections[2].Place.Line));
    }

    [Fact]
    public void The_plain_text_of_each_block_keeps_its_place()
    {
        var paragraphs = Read("# 一\n\n比上年**增长** 65.09%。\n\n- 第一\n- 第二\n").Sections[0].Paragraphs;
        Assert.Equal([("比上年增长 65.09%。", 3), ("第一", 5), ("第二", 6)], paragraphs.Select(p => (p.Value, p.Place.Line)));
    }

    [Theory]
    [InlineData("# H {onclick=alert(1)}\n\n[a](/x.html){style=color:red}", "onclick=\"")]
    [InlineData("![v](https://www.youtube.com/watch?v=x)", "<iframe")]
    [InlineData("<script>alert(1)</script>", "<script>")]
    [InlineData("x <svg onload=alert(1)> y", "<svg")]
    [InlineData("```mermaid\ngraph\n```", "class=\"mermaid\"")]
    public void Nothing_live_gets_through(string markdown, string live) =>
        Assert.DoesNotContain(Read(markdown).Sections, s => s.Body.Html.Contains(live, StringComparison.Ordinal));

    [Fact]
    public void Tables_are_read() => Assert.Contains("<table>", Read("| a | b |\n| --- | --- |\n| 1 | 2 |\n").Sections[0].Body.Html, StringComparison.Ordinal);

    [Fact]
    public void Deep_nesting_is_named_and_does_not_end_the_process()
    {
        var problems = new List<SiteGen.Diagnostics.Diagnostic>();
        MarkdownText.Read(new SourceText(1, "x.md", new string('>', 5_000) + "x"), [], [], problems);
        Assert.Equal([SiteGen.Diagnostics.Codes.TooDeep], problems.Select(p => p.Code));
    }

    private static SiteGen.Model.Narrative Read(string markdown) => MarkdownText.Read(new SourceText(1, "x.md", markdown), [], [], []);
}
