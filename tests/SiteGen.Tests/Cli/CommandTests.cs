using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Cli;

public class CommandTests
{
    [Fact]
    public void A_build_ends_with_what_was_done_and_which_file_to_open()
    {
        using var site = SmallSite.Create();
        var run = SiteGenCommand.Run(site.Path, "build", "--lang", "en");
        Assert.Equal(0, run.Exit);
        Assert.Empty(run.Output);
        Assert.Matches(@"^internal edition: \d+ pages, \d+ files \(\d+ written, 0 removed\), warnings: 0, findings to answer: \d+, \d+\.\d s\nopen site/index\.html\n$", run.Error.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_second_build_writes_nothing()
    {
        using var site = SmallSite.Create();
        SiteGenCommand.Run(site.Path, "build");
        Assert.Contains("(0 written, 0 removed)", SiteGenCommand.Run(site.Path, "build", "--lang", "en").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_in_the_data_end_with_1_and_paths_lead_from_where_the_user_stands()
    {
        using var site = SmallSite.Create().With("content/reports/2024/yz-01.yaml", "department: yz-01\n");
        Directory.CreateDirectory(site.Below("elsewhere"));
        var run = SiteGenCommand.Run(site.Below("elsewhere"), "build", "..", "--lang", "en");
        Assert.Equal(1, run.Exit);
        Assert.StartsWith("../content/reports/2024/yz-01.yaml:1:1: error SG1011", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing was published", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Below("site")));
    }

    [Fact]
    public void Check_prints_its_result_to_standard_output_and_writes_nothing()
    {
        using var site = SmallSite.Create().With("content/reports/2024/yz-01.yaml", "department: yz-01\n");
        var before = SmallSite.Snapshot(site.Path);
        var run = SiteGenCommand.Run(site.Path, "check", "--lang", "zh");
        Assert.Equal(1, run.Exit);
        Assert.Contains("错误 SG1011: 缺少键「year」", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
        Assert.Equal(before, SmallSite.Snapshot(site.Path));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("build", "--edition", "secret")]
    [InlineData("build", "--date", "yesterday")]
    [InlineData("build", "no-such-folder")]
    [InlineData("schema", "nonsense")]
    public void A_wrong_call_ends_with_2(params string[] arguments)
    {
        using var site = SmallSite.Create();
        Assert.Equal(2, SiteGenCommand.Run(site.Path, arguments).Exit);
    }

    [Fact]
    public void A_disk_that_refuses_ends_with_3()
    {
        using var site = SmallSite.Create().With("file", "no folder");
        var run = SiteGenCommand.Run(site.Path, "build", "-o", "file/site", "--lang", "en");
        Assert.Equal(3, run.Exit);
        Assert.Contains("SG6001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_of_ours_ends_with_101_and_says_so()
    {
        // A copy of the command in which a part is broken: nothing in the data can be the cause.
        using var copy = new TemporaryFolder().WithCopy(AppContext.BaseDirectory, "bin");
        File.WriteAllBytes(copy.Below("bin/YamlDotNet.dll"), [0]);
        using var site = SmallSite.Create();
        var run = SiteGenCommand.RunFrom(copy.Below("bin"), site.Path, "check", "--lang", "en");
        Assert.Equal(101, run.Exit);
        Assert.Contains("an error of ours, not of your data", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void An_interrupted_run_ends_with_its_signal(string signal, int exit)
    {
        // A site that takes seconds: a report of some thousand rows.
        var rows = string.Concat(Enumerable.Range(1, 60_000).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  - {{ measure: 数, value: {i}, unit: 个 }}\n")));
        using var site = SmallSite.Create().With("content/reports/2024/yz-03.yaml", "department: yz-03\nyear: 2024\nkind: self\nsource: { title: 表 }\nobservations:\n" + rows);
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(exit, SiteGenCommand.Interrupt(site.Path, signal, "check", "--max", "0"));
    }

    [Theory]
    [InlineData("en", "Examples:", "Exit codes:")]
    [InlineData("zh", "示例：", "退出码：")]
    public void Help_shows_examples_and_exit_codes(string language, string examples, string exits)
    {
        foreach (var command in new[] { "build", "check", "init", "schema" })
        {
            var run = SiteGenCommand.Run(Path.GetTempPath(), command, "--help", "--lang", language);
            Assert.Equal(0, run.Exit);
            Assert.Contains(examples, run.Output, StringComparison.Ordinal);
            Assert.Contains(exits, run.Output, StringComparison.Ordinal);
            Assert.Contains($"  sitegen {command}", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zh_CN.UTF-8", "示例：")]
    [InlineData("de_DE.UTF-8", "Examples:")]
    [InlineData("C", "Examples:")]
    public void Messages_are_in_Chinese_on_a_Chinese_system(string locale, string expected)
    {
        var environment = new Dictionary<string, string?> { ["LC_ALL"] = null, ["LANGUAGE"] = null, ["LANG"] = locale };
        Assert.Contains(expected, SiteGenCommand.Run(Path.GetTempPath(), environment, "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_of_the_command_have_the_same_texts()
    {
        var texts = new[] { "zh", "en" }.Select(l => System.Text.Json.JsonDocument.Parse(File.ReadAllText(Repository.Path("src", "SiteGen.Cli", "Texts", l + ".json"))).RootElement.EnumerateObject().Select(p => p.Name)).ToList();
        Assert.Equal(texts[0], texts[1]);
    }

    [Fact]
    public void Schemas_are_written_one_for_each_kind()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, SiteGenCommand.Run(folder.Path, "schema", "-o", "schemas").Exit);
        Assert.Equal(DataFormat.Kinds.Order(StringComparer.Ordinal), Directory.EnumerateFiles(folder.Below("schemas")).Select(f => Path.GetFileName(f).Replace(".schema.json", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
