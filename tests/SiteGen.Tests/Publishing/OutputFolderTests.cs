using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Publishing;

public class OutputFolderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("content")]
    [InlineData("content/out")]
    [InlineData("themes")]
    [InlineData("themes/default/out")]
    [InlineData("..")]
    public void The_inputs_and_what_holds_them_are_refused(string output) => Refused(output, "output.inputs");

    [Fact]
    public void The_root_of_the_disk_and_home_are_refused()
    {
        Refused(Path.GetPathRoot(Repository.Root)!, "output.root");
        using var site = SmallSite.Create();
        using var home = new TemporaryFolder();
        var problems = new List<Diagnostic>();
        Assert.Null(OutputFolder.Examine(home.Path, site.Path, home.Path, problems));
        Assert.Equal("output.home", problems[0].Arguments.Single(a => a.Name == "problem").Value);
    }

    [Fact]
    public void A_folder_with_foreign_files_is_refused_before_anything_is_read()
    {
        using var site = SmallSite.Create().With("site/thesis.docx", "years of work");
        site.With("content/reports/2024/yz-01.yaml", "not: [valid");
        var result = SmallSite.Build(site);
        Assert.Equal(ExitCode.Call, result.Exit);
        Assert.Equal([Codes.OutputRefused], result.Problems.Select(p => p.Code));
        Assert.Equal("years of work", File.ReadAllText(site.Below("site/thesis.docx")));
    }

    [Fact]
    public void A_file_or_a_link_is_refused()
    {
        using var site = SmallSite.Create().With("out", "x");
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(site.Below("link"), elsewhere.Path);
        Assert.Equal(ExitCode.Call, SmallSite.Build(site, output: "out").Exit);
        Assert.Equal(ExitCode.Call, SmallSite.Build(site, output: "link").Exit);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [Fact]
    public void A_folder_of_somebody_else_where_the_stage_belongs_is_refused_and_stays()
    {
        using var site = SmallSite.Create().With("site.stage/thesis.docx", "years of work");
        var result = SmallSite.Build(site);
        Assert.Equal([Codes.OutputRefused], result.Problems.Select(p => p.Code));
        Assert.Equal("years of work", File.ReadAllText(site.Below("site.stage/thesis.docx")));
    }

    [Fact]
    public void A_stage_that_a_broken_run_left_behind_is_cleared()
    {
        using var site = SmallSite.Create().With("site.stage/.sitegen-stage", "").With("site.stage/old.html", "x");
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        Assert.False(Directory.Exists(site.Below("site.stage")));
        Assert.False(File.Exists(site.Below("site/old.html")));
    }

    [Fact]
    public void Links_on_the_way_to_the_output_are_followed_before_it_is_judged()
    {
        using var site = SmallSite.Create();
        using var elsewhere = new TemporaryFolder();
        Directory.CreateSymbolicLink(elsewhere.Below("link"), site.Below("content"));
        var problems = new List<Diagnostic>();
        Assert.Null(OutputFolder.Examine(elsewhere.Below("link/out"), site.Path, null, problems));
        Assert.Equal("output.inputs", problems[0].Arguments.Single(a => a.Name == "problem").Value);
    }

    [Fact]
    public void A_linked_folder_below_the_output_is_refused_and_nothing_is_written_through_it()
    {
        using var site = SmallSite.Create();
        using var elsewhere = new TemporaryFolder();
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        Directory.Delete(site.Below("site/departments"), recursive: true);
        Directory.CreateSymbolicLink(site.Below("site/departments"), elsewhere.Path);
        Assert.Equal([Codes.OutputRefused], SmallSite.Build(site).Problems.Select(p => p.Code));
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [Theory]
    [InlineData(".gitignore")]
    [InlineData(".gitkeep")]
    [InlineData("README.md")]
    public void A_folder_with_a_keeper_counts_as_empty_and_the_keeper_stays(string name)
    {
        using var site = SmallSite.Create().With("site/" + name, "kept");
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        Assert.Equal("kept", File.ReadAllText(site.Below("site/" + name)));
    }

    private static void Refused(string output, string reason)
    {
        using var site = SmallSite.Create();
        var problems = new List<Diagnostic>();
        Assert.Null(OutputFolder.Examine(Path.Combine(site.Path, output), site.Path, null, problems));
        Assert.Equal(reason, problems[0].Arguments.Single(a => a.Name == "problem").Value);
    }
}
