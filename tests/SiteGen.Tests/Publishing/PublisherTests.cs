using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Publishing;
using SiteGen.Rendering;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Publishing;

public class PublisherTests
{
    [Fact]
    public void Only_files_that_differ_are_written()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, ("a.html", "1"), ("b/c.html", "2"));
        var before = File.GetLastWriteTimeUtc(folder.Below("site/a.html"));
        File.SetLastWriteTimeUtc(folder.Below("site/a.html"), before = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var published = Publish(folder, ("a.html", "1"), ("b/c.html", "3"));
        Assert.Equal(new Publication(Pages: 2, Files: 3, Written: 2, Removed: 0), published);
        Assert.Equal(before, File.GetLastWriteTimeUtc(folder.Below("site/a.html")));
        Assert.Equal("3", File.ReadAllText(folder.Below("site/b/c.html")));
    }

    [Fact]
    public void Files_without_a_successor_go_and_foreign_files_stay()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, ("a.html", "1"), ("b/c.html", "2"));
        folder.With("site/CNAME", "example.cn");
        var published = Publish(folder, ("a.html", "1"));
        Assert.Equal(1, published!.Removed);
        Assert.False(Directory.Exists(folder.Below("site/b")));
        Assert.True(File.Exists(folder.Below("site/CNAME")));
    }

    [Fact]
    public void A_manifest_that_was_tampered_with_removes_nothing_outside()
    {
        using var folder = new TemporaryFolder().With("precious.txt", "x");
        Publish(folder, ("a.html", "1"));
        var manifest = folder.Below("site/manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"a.html\"", "\"../precious.txt\"", StringComparison.Ordinal));
        Publish(folder, ("b.html", "1"));
        Assert.True(File.Exists(folder.Below("precious.txt")));
    }

    [Fact]
    public void Nothing_enters_the_site_before_the_last_file_is_rendered()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, ("a.html", "1"));
        var before = SmallSite.Snapshot(folder.Below("site"));
        Assert.Throws<InvalidOperationException>(() => Publisher.Publish(BreaksOff(), Output(folder), [], new Dictionary<string, string>(), _ => { }, []));
        Assert.Equal(before, SmallSite.Snapshot(folder.Below("site")));
        Assert.False(Directory.Exists(folder.Below("site.stage")));
    }

    [Fact]
    public void Two_files_at_one_path_are_refused_whatever_their_case()
    {
        using var folder = new TemporaryFolder();
        var problems = new List<Diagnostic>();
        Assert.Null(Publisher.Publish([Text("A.html", "1"), Text("a.html", "2")], Output(folder), [], new Dictionary<string, string>(), _ => { }, problems));
        Assert.Equal([Codes.SamePath], problems.Select(p => p.Code));
        Assert.False(Directory.Exists(folder.Below("site")));
    }

    [Fact]
    public void A_disk_that_refuses_is_said_so_and_the_site_before_stays()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, ("a.html", "1"));
        folder.With("site.stage", "a file where the stage should be");
        var problems = new List<Diagnostic>();
        Assert.Null(Publisher.Publish([Text("a.html", "2")], Output(folder), [], new Dictionary<string, string>(), _ => { }, problems));
        Assert.Equal([Codes.CannotWrite], problems.Select(p => p.Code));
        Assert.Equal("1", File.ReadAllText(folder.Below("site/a.html")));
    }

    [Fact]
    public void What_a_run_left_that_was_killed_while_files_entered_is_ours_and_goes()
    {
        using var site = SmallSite.Create();
        const int pages = 1_000;
        var articles = Enumerable.Range(1, pages).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"content/pages/page-{i}.md")).ToList();
        foreach (var article in articles) site.With(article, "# 说明\n\n正文。\n");

        // The first file to enter is the manifest of both sites; the run is killed as soon as it is seen.
        var manifest = site.Below("site/manifest.json");
        Assert.True(SiteGenCommand.KillOnce(site.Path, () => File.Exists(manifest), "build"), "The run ended before it could be killed.");
        var left = Directory.EnumerateFiles(site.Below("site"), "*.html", SearchOption.AllDirectories).Count();
        Assert.InRange(left, 0, pages - 1);
        foreach (var article in articles) File.Delete(site.Below(article));
        var result = SmallSite.Build(site);
        Assert.Equal(SiteGen.Diagnostics.ExitCode.Done, result.Exit);
        Assert.Equal(
            Manifest.Read(site.Below("site"))!.Outputs.Select(o => o.Path).Append(Manifest.FileName).Order(StringComparer.Ordinal),
            SmallSite.Snapshot(site.Below("site")).Keys);
    }

    [Fact]
    public void A_folder_in_the_way_of_a_file_is_found_before_the_first_file_enters()
    {
        using var folder = new TemporaryFolder();
        Publish(folder, ("a.html", "1"));
        folder.With("site/z.html/precious.txt", "x");
        var problems = new List<Diagnostic>();
        Assert.Null(Publisher.Publish([Text("a.html", "2"), Text("z.html", "2")], Output(folder), [], new Dictionary<string, string>(), _ => { }, problems));
        Assert.Equal([Codes.CannotWrite], problems.Select(p => p.Code));
        Assert.Equal("1", File.ReadAllText(folder.Below("site/a.html")));
        Assert.False(Directory.Exists(folder.Below("site.stage")));
    }

    [Fact]
    public void The_manifest_names_every_input_and_output_with_its_hash()
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site);
        var manifest = Manifest.Read(site.Below("site"))!;
        foreach (var output in manifest.Outputs)
        {
            var bytes = File.ReadAllBytes(site.Below("site/" + output.Path));
            Assert.Equal((output.Bytes, output.Sha256), (bytes.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))));
        }

        Assert.Equal(
            SmallSite.Snapshot(site.Below("site")).Keys.Where(k => k != Manifest.FileName),
            manifest.Outputs.Select(o => o.Path));
        Assert.Contains(manifest.Inputs, i => i.Path == "content/reports/2024/yz-01.yaml");
        Assert.Equal("internal", manifest.Options["edition"]);
    }

    private static IEnumerable<OutputFile> BreaksOff()
    {
        yield return Text("a.html", "2");
        throw new InvalidOperationException("a mistake of ours");
    }

    private static Publication? Publish(TemporaryFolder folder, params (string Path, string Text)[] files) =>
        Publisher.Publish(files.Select(f => Text(f.Path, f.Text)), Output(folder), [], new Dictionary<string, string>(), _ => { }, []);

    private static OutputFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static OutputFolder Output(TemporaryFolder folder) => new(folder.Below("site"), folder.Below("site.stage"));
}
