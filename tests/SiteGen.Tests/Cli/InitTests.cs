using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Cli;

public class InitTests
{
    [Fact]
    public void A_new_site_builds_at_once_and_has_nothing_to_answer()
    {
        using var folder = new TemporaryFolder();
        var init = SiteGenCommand.Run(folder.Path, "init", "新 站", "--lang", "zh");
        Assert.Equal(0, init.Exit);
        Assert.EndsWith("下一步请输入：sitegen build \"新 站\"\n", init.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var build = SiteGenCommand.Run(folder.Path, "build", "新 站", "--strict");
        Assert.Equal(0, build.Exit);
    }

    [Fact]
    public void The_demo_city_has_the_same_bytes_each_time()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, SiteGenCommand.Run(folder.Path, "init", "a", "--demo", "--departments", "8").Exit);
        Assert.Equal(0, SiteGenCommand.Run(folder.Path, "init", "b", "--demo", "--departments", "8").Exit);
        Assert.Equal(SmallSite.Snapshot(folder.Below("a")), SmallSite.Snapshot(folder.Below("b")));
    }

    [Fact]
    public void A_demo_city_of_another_size_builds()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, SiteGenCommand.Run(folder.Path, "init", "--demo", "--departments", "60", "--years", "3", "--indicators", "24").Exit);
        Assert.Equal(0, SiteGenCommand.Run(folder.Path, "build").Exit);
    }

    [Fact]
    public void A_folder_that_has_content_is_refused_and_left_as_it_is()
    {
        using var site = SmallSite.Create();
        var before = SmallSite.Snapshot(site.Path);
        var run = SiteGenCommand.Run(site.Path, "init", "--demo", "--lang", "en");
        Assert.Equal(2, run.Exit);
        Assert.Contains("departments.yaml", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, SmallSite.Snapshot(site.Path));
    }

    [Theory]
    [InlineData("--departments goes from 4 to 10000, 3 is outside", "--demo", "--departments", "3")]
    [InlineData("--years goes from 2 to 10, 11 is outside", "--demo", "--years", "11")]
    [InlineData("--indicators goes from 12 to 60, 61 is outside", "--demo", "--indicators", "61")]
    [InlineData("--seed is for the demo city only", "--seed", "5")]
    public void A_wrong_size_is_refused_and_nothing_is_written(string expected, params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = SiteGenCommand.Run(folder.Path, ["init", "new", .. arguments, "--lang", "en"]);
        Assert.Equal(2, run.Exit);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Below("new")));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_ends_with_3()
    {
        using var folder = new TemporaryFolder().With("file", "no folder");
        Assert.Equal(3, SiteGenCommand.Run(folder.Path, "init", "file/site").Exit);
    }
}
