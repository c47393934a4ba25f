using SiteGen.Diagnostics;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Rendering;

/// <summary>A small site as a whole: what its pages say, and that they hang together.</summary>
public class SmallSiteTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("departments/yz-01/2024.html")]
    [InlineData("departments/yz-02/2023.html")]
    [InlineData("board/2024.html")]
    [InlineData("board/2024/all.html")]
    [InlineData("board/compare.html")]
    [InlineData("brief/2024.html")]
    [InlineData("losses/2024.html")]
    [InlineData("indicators/yz-2023/B1.1.html")]
    [InlineData("en/departments/yz-01/2024.html")]
    public void A_page_says_what_it_said(string page)
    {
        using var site = SmallSite.Create();
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        Golden.Matches(PageWords.Of(File.ReadAllText(site.Below("site/" + page))), "Sites", "small", "expected", page.Replace(".html", ".txt", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("scores")]
    [InlineData("money")]
    [InlineData("board")]
    [InlineData("targets")]
    [InlineData("projects")]
    [InlineData("departments")]
    [InlineData("peers")]
    [InlineData("overview")]
    [InlineData("changes")]
    [InlineData("losses")]
    public void Open_data_says_what_it_said(string table)
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site);
        foreach (var ending in new[] { "csv", "json" })
            Golden.Matches(File.ReadAllText(site.Below($"site/data/{table}.{ending}")).TrimStart('\ufeff'), "Sites", "small", "expected", "data", $"{table}.{ending}");
    }

    [Theory]
    [InlineData("reports")]
    [InlineData("scores")]
    [InlineData("targets")]
    [InlineData("board")]
    public void JSON_says_what_CSV_says(string table)
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site);
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllBytes(site.Below($"site/data/{table}.json")));
        var csv = OpenDataFile.Read(site.Below("site"), table);
        Assert.Equal(csv.Count, json.RootElement.GetArrayLength());
        foreach (var (row, element) in csv.Zip(json.RootElement.EnumerateArray()))
            Assert.All(row, cell => Assert.Equal(cell.Value, Text(element.GetProperty(cell.Key))));

        static string Text(System.Text.Json.JsonElement value) =>
            value.ValueKind is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False ? value.GetRawText() : value.ToString();
    }

    [Fact]
    public void Open_data_is_written_for_Excel()
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site);
        var bytes = File.ReadAllBytes(site.Below("site/data/reports.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_made_harmless_and_no_number_is_touched()
    {
        using var site = SmallSite.Create();
        var report = File.ReadAllText(site.Below("content/reports/2024/yz-01.yaml"))
            .Replace("actual: 96.20%", "actual: -8.75%", StringComparison.Ordinal)
            .Replace("year: 2024\n", "year: 2024\nconducted_by: '=HYPERLINK(\"x\")'\n", StringComparison.Ordinal);
        site.With("content/reports/2024/yz-01.yaml", report);
        SmallSite.Build(site);
        Assert.Contains(OpenDataFile.Read(site.Below("site"), "reports"), r => r["conducted_by"] == "'=HYPERLINK(\"x\")");
        Assert.Contains(OpenDataFile.Read(site.Below("site"), "scores"), r => r["actual"] == "-8.75%");
    }

    [Fact]
    public void Every_link_leads_to_a_page_and_an_anchor_that_exist_and_no_page_is_an_orphan()
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site);
        SiteLinks.AllExist(site.Below("site"));
    }

    [Fact]
    public void An_indicator_leads_to_its_row_in_a_report_that_has_one_and_else_to_the_report()
    {
        using var site = SmallSite.Create().With(
            "content/reports/2024/yz-03.yaml",
            """
            department: yz-03
            year: 2024
            kind: self
            framework: yz-2023
            source: { title: 无指标得分 }
            """);
        SmallSite.Build(site);
        var page = File.ReadAllText(site.Below("site/indicators/yz-2023/B1.1.html"));
        Assert.Contains("href=\"../../departments/yz-01/2024.html#score-B1.1\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"../../departments/yz-03/2024.html\"", page, StringComparison.Ordinal);
        SiteLinks.AllExist(site.Below("site"));
    }

    [Theory]
    [InlineData("actual: 96.20", "96.20万吨")]
    [InlineData("actual: 96.20, unit: 吨", "96.20吨")]
    [InlineData("actual: 96.20%", "96.20%")]
    [InlineData("actual: 已完成两项", "已完成两项")]
    [InlineData("actual: 96.20吨, unit: 吨", "96.20吨")]
    public void An_actual_without_a_unit_has_that_of_its_indicator(string recorded, string shown)
    {
        using var site = SmallSite.Create();
        site.With("content/reports/2024/yz-01.yaml", File.ReadAllText(site.Below("content/reports/2024/yz-01.yaml")).Replace("actual: 96.20%", recorded, StringComparison.Ordinal));
        site.With("content/frameworks/yz-2023.yaml", File.ReadAllText(site.Below("content/frameworks/yz-2023.yaml")).Replace("common: budget-execution", "unit: 万吨", StringComparison.Ordinal));
        SmallSite.Build(site);
        Assert.Matches($@"<td class="""">{shown}\s*</td>", File.ReadAllText(site.Below("site/departments/yz-01/2024.html")));
        Assert.Matches($@"<td class="""">{shown}\s*</td>", File.ReadAllText(site.Below("site/indicators/yz-2023/B1.1.html")));
    }
}
