using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Disclosing;

/// <summary>What an edition withholds is planted, and looked for in every byte of the site.</summary>
public class EditionTests
{
    private const string Planted = "planted-note-9137";

    [Fact]
    public void The_public_edition_holds_nothing_that_is_withheld()
    {
        using var site = WithNotes();
        var text = BytesOf(site, Edition.Public);
        Assert.DoesNotContain("王小明", text, StringComparison.Ordinal);
        Assert.DoesNotContain("13912345678", text, StringComparison.Ordinal);
        Assert.DoesNotContain("李大山", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Planted, text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_withheld_is_there()
    {
        using var site = WithNotes();
        var text = BytesOf(site, Edition.Public);
        Assert.Contains("水库除险加固", text, StringComparison.Ordinal);
        Assert.Contains("18.50", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_internal_edition_shows_names_and_masks_telephones()
    {
        using var site = WithNotes();
        var text = BytesOf(site, Edition.Internal);
        Assert.Contains("王小明", text, StringComparison.Ordinal);
        Assert.Contains("李大山", text, StringComparison.Ordinal);
        Assert.DoesNotContain("13912345678", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Planted, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_internal_edition_shows_telephones_where_the_site_says_so()
    {
        using var site = WithNotes();
        File.AppendAllText(site.Below("content/site.yaml"), "personal_data: show\n");
        Assert.Contains("13912345678", BytesOf(site, Edition.Internal), StringComparison.Ordinal);
    }

    [Fact]
    public void Blanked_lines_keep_the_numbering_of_the_source_page()
    {
        using var site = WithNotes();
        SmallSite.Build(site, Edition.Public);
        var page = File.ReadAllText(site.Below("site/data/source/reports/2024/yz-01.yaml.html"));
        var lines = File.ReadAllLines(site.Below("content/reports/2024/yz-01.yaml"));
        var goals = Array.FindIndex(lines, l => l.StartsWith("goals:", StringComparison.Ordinal)) + 1;
        Assert.Contains($"<span class=\"line\" id=\"L{goals}\"><a class=\"line-number\" href=\"#L{goals}\">{goals}</a> goals:</span>", page, StringComparison.Ordinal);
        Assert.False(File.Exists(site.Below("site/data/source/reports/2024/yz-01.yaml")));
        Assert.True(File.Exists(site.Below("site/data/source/frameworks/yz-2023.yaml")));
    }

    [Fact]
    public void Departments_that_have_not_reported_are_listed_in_the_internal_edition_only()
    {
        using var site = SmallSite.Create();
        Assert.Contains("云州市妇女联合会", PagesOf(site, Edition.Internal), StringComparison.Ordinal);
        Assert.DoesNotContain("云州市妇女联合会", PagesOf(site, Edition.Public), StringComparison.Ordinal);
    }

    private static TemporaryFolder WithNotes()
    {
        var site = SmallSite.Create();
        var report = site.Below("content/reports/2024/yz-01.yaml");
        File.WriteAllText(report, File.ReadAllText(report)
            .Replace("year: 2024\n", $"year: 2024 # {Planted}\n# {Planted}\n", StringComparison.Ordinal)
            .Replace("    leader: 李大山\n", "    leader:\n      李大山\n", StringComparison.Ordinal));
        return site;
    }

    private static string BytesOf(TemporaryFolder site, Edition edition)
    {
        Assert.Equal(ExitCode.Done, SmallSite.Build(site, edition).Exit);
        return string.Concat(Directory.EnumerateFiles(site.Below("site"), "*", SearchOption.AllDirectories).Select(f => Encoding.UTF8.GetString(File.ReadAllBytes(f))));
    }

    // The roster itself is data that everybody may see; pages are what is published about departments.
    private static string PagesOf(TemporaryFolder site, Edition edition)
    {
        Assert.Equal(ExitCode.Done, SmallSite.Build(site, edition).Exit);
        return string.Concat(Directory.EnumerateFiles(site.Below("site"), "*.html", SearchOption.AllDirectories)
            .Where(f => !f.Contains("source", StringComparison.Ordinal))
            .Select(File.ReadAllText));
    }
}
