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
        Assert.Contains("云州市妇女联合会", BytesOf(site, Edition.Internal), StringComparison.Ordinal);
        Assert.DoesNotContain("云州市妇女联合会", BytesOf(site, Edition.Public), StringComparison.Ordinal);
    }

    [Fact]
    public void Reviews_by_the_finance_bureau_are_in_the_internal_edition_only()
    {
        using var site = WithNotes();
        File.AppendAllText(site.Below("content/reports/2024/yz-01.yaml"), "reviews:\n  - { by: 云州市财政局, score: 81.25, opinion: 佐证材料不全 }\n");
        Assert.Contains("佐证材料不全", BytesOf(site, Edition.Internal), StringComparison.Ordinal);
        var published = BytesOf(site, Edition.Public);
        Assert.DoesNotContain("佐证材料不全", published, StringComparison.Ordinal);
        Assert.DoesNotContain("81.25", published, StringComparison.Ordinal);
    }

    [Fact]
    public void A_successor_that_has_not_reported_is_not_named()
    {
        using var site = SmallSite.Create();
        var roster = site.Below("content/departments.yaml");
        File.WriteAllText(roster, File.ReadAllText(roster).Replace("order: 2,", "order: 2, successors: [yz-03],", StringComparison.Ordinal));
        Assert.Contains("yz-03", BytesOf(site, Edition.Internal), StringComparison.Ordinal);
        Assert.DoesNotContain("yz-03", BytesOf(site, Edition.Public), StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_edition_with_settled_findings_holds_no_other_one_in_any_byte()
    {
        using var site = WithFindings("settled");
        var text = BytesOf(site, Edition.Public);
        Assert.Contains("81.25%", text, StringComparison.Ordinal);
        Assert.Contains("已由决算更正", text, StringComparison.Ordinal);
        Assert.DoesNotContain("91.25%", text, StringComparison.Ordinal);
        Assert.DoesNotContain("claims/第二率", text, StringComparison.Ordinal);
        Assert.DoesNotContain("尚在核实", text, StringComparison.Ordinal);
        Assert.Contains("只公开已有答复的「数据不一致」", File.ReadAllText(site.Below("site/method.html")), StringComparison.Ordinal);
        Assert.Contains("\"findings\": \"settled\"", File.ReadAllText(site.Below("site/manifest.json")), StringComparison.Ordinal);
        var reports = OpenDataFile.Read(site.Below("site"), "reports");
        Assert.All(reports, r => Assert.Equal("", r["findings_error"]));
        Assert.Contains("91.25%", BytesOf(site, Edition.Internal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_edition_without_findings_has_no_page_of_them_and_an_empty_table()
    {
        using var site = WithFindings("none");
        SmallSite.Build(site, Edition.Public);
        Assert.False(Directory.Exists(site.Below("site/findings")));
        Assert.Empty(OpenDataFile.Read(site.Below("site"), "findings"));
        Assert.True(File.Exists(site.Below("site/data/findings.csv")));
    }

    [Fact]
    public void Personal_data_in_free_text_is_masked_in_both_editions_and_found()
    {
        using var site = SmallSite.Create();
        File.AppendAllText(site.Below("content/reports/2024/yz-01.yaml"), "tasks:\n  - 请拨打 13987654321 联系\n  - 或 139-8765-4321、１３９８７６５４３２１、+8613987654321\n  - |\n    第一行\n    第二行 13987654321\n");
        File.AppendAllText(site.Below("content/reports/2024/yz-01.md"), "\n填报人：赵小刚，电话 13987654321。项目代码 51080021T000000000001，服务热线 12345，办公电话 0839-3261234。\n\n    代码 13987654321\n\n[一](https://example.cn/13987654321 \"13987654321\")\n");
        site.With("content/reports/2024/old.yaml.bak", "13987654321").With("content/note.txt", "13987654321");
        foreach (var edition in new[] { Edition.Public, Edition.Internal })
        {
            var text = BytesOf(site, edition);
            Assert.DoesNotContain("13987654321", text, StringComparison.Ordinal);
            Assert.DoesNotContain("139-8765-4321", text, StringComparison.Ordinal);
            Assert.DoesNotContain("１３９８７６５４３２１", text, StringComparison.Ordinal);
            Assert.DoesNotContain("赵小刚", text, StringComparison.Ordinal);
        }

        var found = SmallSite.Build(site).Findings.Where(f => f.Rule == "SG2601").ToList();
        Assert.Equal(9, found.Count(f => f.Arguments[0].Value == "finding.personal.mobile"));
        Assert.Single(found, f => f.Arguments[0].Value == "finding.personal.name");
        Assert.Equal(found.Count, found.Select(f => f.Address).Distinct().Count());
        Assert.Contains("51080021T000000000001", File.ReadAllText(site.Below("site/departments/yz-01/2024.html")), StringComparison.Ordinal);
        Assert.Contains("0839-3261234", File.ReadAllText(site.Below("site/departments/yz-01/2024.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void No_hash_of_what_is_withheld_is_published()
    {
        using var site = WithNotes();
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(site.Below("content/reports/2024/yz-01.yaml"))));
        Assert.DoesNotContain(hash, BytesOf(site, Edition.Public), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_in_Markdown_leave_every_edition()
    {
        using var site = WithNotes();
        File.AppendAllText(site.Below("content/reports/2024/yz-01.md"), $"\n<!-- {Planted} -->\n\n正文 <!-- {Planted} --> 续\n");
        Assert.DoesNotContain(Planted, BytesOf(site, Edition.Internal), StringComparison.Ordinal);
        Assert.Contains("续", BytesOf(site, Edition.Internal), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_files_are_published_only_where_the_site_says_so_and_byte_for_byte()
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site, Edition.Public);
        Assert.Equal(File.ReadAllBytes(site.Below("content/frameworks/yz-2023.yaml")), File.ReadAllBytes(site.Below("site/data/source/frameworks/yz-2023.yaml")));
        File.WriteAllText(site.Below("content/site.yaml"), File.ReadAllText(site.Below("content/site.yaml")).Replace("sources: show", "sources: hide", StringComparison.Ordinal));
        SmallSite.Build(site, Edition.Public);
        Assert.False(Directory.Exists(site.Below("site/data/source")));
        Assert.DoesNotContain("yz-01.yaml", File.ReadAllText(site.Below("site/departments/yz-01/2024.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_changes_while_the_site_is_built_stops_the_build()
    {
        using var site = SmallSite.Create();
        var framework = site.Below("content/frameworks/yz-2023.yaml");
        var result = SiteBuild.Build(new BuildOptions(site.Path, site.Below("site"), null, null, null, _ => File.AppendAllText(framework, "# later\n")));
        Assert.Equal(ExitCode.Environment, result.Exit);
        Assert.Contains(Codes.Unreadable, result.Problems.Select(p => p.Code));
        Assert.False(File.Exists(site.Below("site/index.html")));
    }

    // Two rates whose quotients are 81.25 % and 91.25 %; the first has an answer.
    private static TemporaryFolder WithFindings(string shown)
    {
        var site = SmallSite.Create();
        var config = site.Below("content/site.yaml");
        File.WriteAllText(config, File.ReadAllText(config) + $"findings: {shown}\n");
        site.With(
            "content/reports/2024/yz-03.yaml",
            "department: yz-03\nyear: 2024\nkind: self\nsource: { title: 表 }\nmoney:\n  - { path: a, stage: final, amount: 81.25, unit: 元 }\n  - { path: b, stage: final, amount: 91.25, unit: 元 }\n  - { path: c, stage: final, amount: 100.00, unit: 元 }\n"
            + "claims:\n  - { kind: ratio, name: 第一率, value: 70.00%, of: money/a/final, over: money/c/final }\n  - { kind: ratio, name: 第二率, value: 70.00%, of: money/b/final, over: money/c/final }\n");
        return site.With("content/replies.yaml", "replies:\n  - { rule: SG2102, target: yz-03/2024#claims/第一率, state: corrected, text: 已由决算更正, date: 2025-06-01 }\n  - { rule: SG2102, target: yz-03/2024#claims/第二率, state: open, text: 尚在核实, date: 2025-06-01 }\n");
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
}
