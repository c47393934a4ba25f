using SiteGen.Demo;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Rendering;

public sealed class DemoSiteTests(BuiltDemoSite built) : IClassFixture<BuiltDemoSite>
{
    [Theory]
    [InlineData("brief/2024.html")]
    [InlineData("board/2024/by-change.html")]
    [InlineData("board/compare.html")]
    [InlineData("losses/2024.html")]
    [InlineData("departments/yz-005/index.html")]
    [InlineData("departments/yz-027/2024.html")]
    [InlineData("indicators/yz-2022/A1.1.html")]
    [InlineData("indicators/common/budget-execution.html")]
    public void A_page_says_what_it_said(string page) =>
        Golden.Matches(PageWords.Of(File.ReadAllText(built.Folder.Below("site/" + page))), "Sites", "demo", "expected", page.Replace(".html", ".txt", StringComparison.Ordinal));

    [Fact]
    public void Every_link_of_the_city_leads_to_what_exists() => SiteLinks.AllExist(built.Folder.Below("site"));

    [Fact]
    public void Every_page_says_that_the_city_is_fictional()
    {
        foreach (var page in Directory.EnumerateFiles(built.Folder.Below("site"), "*.html", SearchOption.AllDirectories))
            Assert.Contains("虚构", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_question_of_the_brief_leads_in_one_click_to_what_stands_behind_it()
    {
        var planted = DemoCity.Planted(new DemoOptions());
        var brief = File.ReadAllText(built.Folder.Below("site/brief/2024.html"));
        foreach (var href in new[]
        {
            $"../departments/{planted.Improved.Department}/2024.html#change",
            $"../indicators/yz-2022/{planted.CommonLoss.Indicator}.html",
            $"../departments/{planted.SlowSpender.Department}/2024.html#execution",
            $"../departments/{planted.ReviewGap.Department}/2024.html#review-gap",
            $"../departments/{planted.RepeatedLoss.Department}/2024.html#repeated-losses",
        })
        {
            Assert.Contains($"href=\"{href}\"", brief, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_public_edition_without_ranks_shows_no_position_and_no_gap_in_any_byte()
    {
        using var site = DemoSite.Write(DemoSite.Small);
        site.With("content/site.yaml", File.ReadAllText(site.Below("content/site.yaml")).Replace("rank: true", "rank: false", StringComparison.Ordinal));
        Assert.Equal(SiteGen.Diagnostics.ExitCode.Done, SmallSite.Build(site, Edition.Public).Exit);
        Assert.False(Directory.Exists(site.Below("site/brief")));
        Assert.Empty(Directory.EnumerateFiles(site.Below("site/board"), "by-*.html", SearchOption.AllDirectories));
        string[] withheld = ["并列第", "列第 ", "同类中位数", "抽查复核", "自评高出", "连续两年扣分", "四分位"];
        foreach (var page in Directory.EnumerateFiles(site.Below("site"), "*.html", SearchOption.AllDirectories).Where(p => !p.Contains("/source/", StringComparison.Ordinal) && !p.Contains("/data/index", StringComparison.Ordinal)))
        {
            var text = File.ReadAllText(page);
            Assert.All(withheld, word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
        }

        foreach (var (table, columns) in new[] { ("board", new[] { 11, 12, 13 }), ("overview", [8, 9, 10]) })
        {
            foreach (var line in File.ReadAllLines(site.Below($"site/data/{table}.csv")).Skip(1)) Assert.All(columns, c => Assert.Equal("", line.Split(',')[c]));
        }

        Assert.Single(File.ReadAllLines(site.Below("site/data/peers.csv")));
    }
}
