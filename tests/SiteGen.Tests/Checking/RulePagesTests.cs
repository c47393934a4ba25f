using System.Text.Json;
using SiteGen.Checking;
using SiteGen.Checking.Rules;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Checking;

public class RulePagesTests
{
    private const string Prefix = "SiteGen.Checking.Rules.Pages.";

    private static readonly string[] Accusing = ["错误", "造假", "虚假", "违规", "异常", "矛盾", "审计", "error", "fraud", "fake", "violation"];

    public static IEnumerable<object[]> Pages => AuditRules.All.SelectMany(rule => new object[][] { [rule.Code, true], [rule.Code, false] });

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_rule_has_a_page_with_a_title_a_lead_and_four_sections(string code, bool isChinese)
    {
        var page = RulePages.Find(code, isChinese);
        Assert.NotNull(page);
        var lines = page.Split('\n');
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.Equal(
            isChinese ? ["核验什么", "为什么重要", "举例", "如何答复"] : ["What it checks", "Why it matters", "Example", "How to answer"],
            lines.Skip(1).Where(line => line.StartsWith('#')).Select(line => line.StartsWith("## ", StringComparison.Ordinal) ? line[3..] : line));
        Assert.All(lines.Index().Where(line => line.Item.StartsWith("## ", StringComparison.Ordinal)), line => Assert.True(lines[line.Index + 2].Length > 0));
        Assert.True(lines[0].Length > 2 && lines[2].Length > 0);
        Assert.Contains("\n\n" + lines[2] + "\n\n## ", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_accuses_nobody_and_holds_no_markup(string code, bool isChinese)
    {
        var page = RulePages.Find(code, isChinese)!;
        Assert.All(Accusing, word => Assert.DoesNotContain(word, page, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("<", page, StringComparison.Ordinal);
        Assert.DoesNotContain("![", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\n|", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void An_answer_on_a_page_can_be_copied_as_it_stands(string code, bool isChinese)
    {
        var page = RulePages.Find(code, isChinese)!;
        var start = page.IndexOf("```yaml\n", StringComparison.Ordinal);
        if (start < 0) return;
        var replies = page[(start + "```yaml\n".Length)..page.LastIndexOf("```", StringComparison.Ordinal)];
        using var site = SmallSite.Create().With("content/replies.yaml", replies);

        // Mostly there is nothing in the small site that it answers; nothing else is said about it.
        Assert.Contains($"rule: {code},", replies, StringComparison.Ordinal);
        Assert.All(SiteBuild.Check(site.Path, null).Problems, p => Assert.Equal(Codes.UnusedReply, p.Code));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_text_of_a_finding_accuses_nobody(string language)
    {
        using var file = File.OpenRead(Repository.Path("src", "SiteGen", "Checking", "Rules", "Texts", language + ".json"));
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(file)!;
        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.All(Accusing, word => Assert.DoesNotContain(word, text.Value, StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void There_is_no_page_for_a_rule_that_is_not_on_the_shelf()
    {
        var pages = typeof(RulePages).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(name => name[Prefix.Length..]);
        Assert.Equal(
            AuditRules.All.SelectMany(rule => new[] { rule.Code + ".en.md", rule.Code + ".zh.md" }).Order(StringComparer.Ordinal),
            pages.Order(StringComparer.Ordinal));
        Assert.Null(RulePages.Find("SG2999", isChinese: true));
    }

    [Fact]
    public void Each_page_has_a_title_of_its_own()
    {
        foreach (var isChinese in new[] { true, false })
        {
            var titles = AuditRules.All.Select(rule => RulePages.Find(rule.Code, isChinese)!.Split('\n')[0]).ToList();
            Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles);
        }
    }
}
