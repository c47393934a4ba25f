using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Files;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Reading;

public class SiteReaderTests
{
    [Fact]
    public void JSON_says_what_YAML_says()
    {
        using var site = SmallSite.Create();
        var json = Sources.Book(site.Path).Reports.Single(r => r.Key.ToString() == "yz-02/2024");
        File.Delete(site.Below("content/reports/2024/yz-02.json"));
        site.With(
            "content/reports/2024/yz-02.yaml",
            """
            department: yz-02
            year: 2024
            kind: self
            framework: yz-2023
            source: { title: 2024年度云州市林业局部门整体支出绩效自评表, published: 2025-06 }
            declared: { total: 88, full_mark: 100, grade: 良 }
            scores:
              - { id: A1, score: 20 }
              - { id: B1.1, score: 20, actual: 93% }
              - { id: B2, score: 10.00 }
              - { id: C1, score: 38, reason: 成活率偏低 }
            """);
        var yaml = Sources.Book(site.Path).Reports.Single(r => r.Key.ToString() == "yz-02/2024");
        Assert.Equal(
            yaml.Scores.Select(s => (s.Id.Value, s.Value?.Value, s.ActualValue?.Value, s.Reason?.Value)),
            json.Scores.Select(s => (s.Id.Value, s.Value?.Value, s.ActualValue?.Value, s.Reason?.Value)));
        Assert.Equal((yaml.Declared!.Total!.Value.Value, yaml.Source.Published!.Value.Value), (json.Declared!.Total!.Value.Value, json.Source.Published!.Value.Value));
    }

    [Fact]
    public void Values_in_JSON_know_their_place()
    {
        using var site = SmallSite.Create();
        var score = Sources.Book(site.Path).Reports.Single(r => r.Key.ToString() == "yz-02/2024").Scores[2];
        Assert.Equal((11, 28), (score.Value!.Value.Place.Line, score.Value.Value.Place.Column));
        Assert.Equal("10.00", score.Value.Value.Value.ToString());
    }

    [Fact]
    public void A_row_that_says_a_thing_again_is_a_mention_and_the_first_is_in_force()
    {
        using var site = SmallSite.Create();
        var report = Sources.Book(site.Path).Reports.Single(r => r.Key.ToString() == "yz-01/2024");
        Assert.Equal(2, report.Scores.Count(s => s.Id.Value == "C1"));
        Assert.Equal(40m, report.FirstScores()["C1"].Value!.Value.Value.Value);
    }

    [Fact]
    public void A_claim_finds_its_operands_in_its_own_passage()
    {
        using var site = SmallSite.Create();
        var report = Sources.Book(site.Path).Reports.Single(r => r.Key.ToString() == "yz-01/2024");
        var claim = Assert.Single(report.Claims);
        var row = Assert.Single(OperandRows.Find(report, null, claim, claim.Of!.Value.Value[0]));
        Assert.Equal((1187.59m, MoneyUnit.TenThousandYuan), (row.Value!.Value.Value, row.Money));
    }

    [Fact]
    public void The_content_folder_itself_may_be_named()
    {
        using var site = SmallSite.Create();
        var problems = new List<Diagnostic>();
        Assert.Equal(site.Path, SiteFolders.Find(site.Below("content"), problems)!.Root);
        Assert.Empty(problems);
    }

    [Fact]
    public void Two_configurations_are_refused()
    {
        using var site = SmallSite.Create().With("site.yaml", "title: 站点\n");
        Assert.Equal(ExitCode.Call, SmallSite.Build(site).Exit);
    }

    [Fact]
    public void A_folder_without_a_site_is_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal([Codes.NoSite], SmallSite.Build(folder).Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_site_is_not_followed()
    {
        using var site = SmallSite.Create();
        using var elsewhere = new TemporaryFolder().With("secret.yaml", "department: yz-03\n");
        File.CreateSymbolicLink(site.Below("content/reports/2024/yz-03.yaml"), elsewhere.Below("secret.yaml"));
        Assert.Equal([Codes.LinkedInput], SmallSite.Build(site).Problems.Select(p => p.Code));
    }

    [Fact]
    public void Files_that_editors_leave_behind_are_passed_over()
    {
        using var site = SmallSite.Create().With("content/reports/2024/.yz-01.yaml.swp", "x").With("content/reports/2024/yz-01.yaml~", "x").With("content/reports/2024/~$yz.xlsx", "x");
        Assert.Empty(SmallSite.Build(site).Problems);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_before_it_is_read()
    {
        using var site = SmallSite.Create();
        using (var file = File.Create(site.Below("content/reports/2024/yz-01.yaml"))) file.SetLength(17 * 1024 * 1024);
        Assert.Equal([Codes.FileTooLarge], SmallSite.Build(site).Problems.Select(p => p.Code));
    }
}
