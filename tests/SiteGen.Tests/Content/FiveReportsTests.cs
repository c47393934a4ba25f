using System.Globalization;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>The five published reports as open data: what the audit and the comparison will rest on.</summary>
public class FiveReportsTests(PublishedContent site) : IClassFixture<PublishedContent>
{
    [Fact]
    public void The_content_builds_without_a_single_diagnostic() => Assert.Empty(site.Result.Problems);

    [Fact]
    public void Declared_and_computed_totals_stand_side_by_side()
    {
        var reports = site.Table("reports").Select(r => (r["department_code"], r["kind"], r["declared_total"], r["computed_total"], r["score_rate"], r["declared_grade"], r["computed_grade"])).ToHashSet();
        Assert.Equal(
            [
                ("440100-ybj", "self", "98.35", "83.35", "0.983500", "优", "优"),
                ("430611-ybj", "self", "", "", "", "", ""),
                ("510800-ybj", "self", "96.27", "96.27", "0.962700", "优秀", ""),
                ("360104-ybj", "departmental", "88.8", "88.8", "0.888000", "良", ""),
                ("440224-ybj", "self", "100", "", "1.000000", "", ""),
            ],
            reports);
    }

    [Theory]
    [InlineData("440100-ybj", 23, "85", "83.35")]
    [InlineData("360104-ybj", 40, "100", "88.8")]
    [InlineData("510800-ybj", 14, "10", "96.27")]
    public void The_scored_leaves_have_the_printed_weights_and_scores(string department, int leaves, string weights, string scores)
    {
        var rows = site.Table("scores").Where(r => r["department_code"] == department).ToList();
        var parents = rows.Select(r => r["parent_id"]).ToHashSet(StringComparer.Ordinal);
        var scored = rows.Where(r => !parents.Contains(r["indicator_id"]) && r["score"].Length > 0).ToList();
        Assert.Equal(leaves, scored.Count);
        Assert.Equal(Number(weights), scored.Sum(r => r["weight"].Length == 0 ? 0 : Number(r["weight"])));
        Assert.Equal(Number(scores), scored.Sum(r => Number(r["score"])));
    }

    [Theory]
    [InlineData("440100-ybj", "D1", "3", "3", "1.000000", "0.850000")]
    [InlineData("440100-ybj", "D2", "40.44", "42", "0.962857", "0.850000")]
    [InlineData("440100-ybj", "D3", "19.91", "20", "0.995500", "0.850000")]
    [InlineData("440100-ybj", "D4", "20", "20", "1.000000", "0.850000")]
    [InlineData("440100-ybj", "D5", "", "", "", "0.850000")]
    [InlineData("440100-ybj", "total", "98.35", "100", "0.983500", "0.850000")]
    [InlineData("360104-ybj", "D1", "12.2", "15", "0.813333", "1.000000")]
    [InlineData("360104-ybj", "D2", "23.6", "30", "0.786667", "1.000000")]
    [InlineData("360104-ybj", "D3", "25", "25", "1.000000", "1.000000")]
    [InlineData("360104-ybj", "D4", "18", "20", "0.900000", "1.000000")]
    [InlineData("360104-ybj", "D5", "10", "10", "1.000000", "1.000000")]
    [InlineData("360104-ybj", "total", "88.8", "100", "0.888000", "1.000000")]
    [InlineData("510800-ybj", "D2d", "20", "20", "1.000000", "0.200000")]
    [InlineData("510800-ybj", "D3", "", "", "", "0.200000")]
    [InlineData("510800-ybj", "total", "96.27", "100", "0.962700", "0.200000")]
    [InlineData("430611-ybj", "D1", "", "", "", "")]
    [InlineData("440224-ybj", "total", "100", "100", "1.000000", "0.000000")]
    public void The_board_has_the_expected_figures(string department, string dimension, string score, string weight, string rate, string coverage)
    {
        var row = Assert.Single(site.Table("board"), r => r["department_code"] == department && r["dimension"] == dimension);
        Assert.Equal((score, weight, rate, coverage), (row["score"], row["weight"], row["score_rate"], row["coverage"]));
    }

    [Theory]
    [InlineData("440100-ybj", "alone-in-view")]
    [InlineData("360104-ybj", "alone-in-view")]
    [InlineData("510800-ybj", "weights-not-printed")]
    [InlineData("430611-ybj", "no-indicator-scores")]
    [InlineData("440224-ybj", "no-indicator-scores")]
    public void Nothing_of_the_five_is_compared_and_the_reason_is_given(string department, string reason)
    {
        var rows = site.Table("board").Where(r => r["department_code"] == department).ToList();
        Assert.Equal(11, rows.Count);
        Assert.All(rows, r => Assert.Equal(("false", reason), (r["comparable"], r["reason"])));
    }

    [Theory]
    [InlineData("departments", "department_code,name,jurisdiction,level,type,sector,order")]
    [InlineData("reports", "department_code,department_name,year,kind,conducted_by,framework,declared_total,computed_total,full_mark,score_rate,declared_grade,computed_grade,findings_error,findings_warning,findings_note,findings_gap,source_title,source_url")]
    [InlineData("scores", "department_code,year,kind,framework,indicator_id,parent_id,level,name,weight,score,score_rate,actual,unit,status,dimension,common,place")]
    [InlineData("money", "department_code,year,report_year,kind,path,stage,amount,unit,amount_yuan,relation,place")]
    [InlineData("board", "year,department_code,kind,framework,dimension,score,weight,score_rate,coverage,comparable,reason,rank,rank_low,rank_high")]
    public void The_columns_are_the_public_contract(string table, string columns) => Assert.Equal(columns, OpenDataFile.Head(site.Folder, table));

    [Fact]
    public void The_rubric_for_the_evaluation_work_is_a_page_and_never_a_score()
    {
        Assert.True(File.Exists(Path.Combine(site.Folder, "indicators", "yueyang-meta-2024", "index.html")));
        Assert.DoesNotContain(site.Table("scores"), r => r["framework"] == "yueyang-meta-2024");
    }

    [Fact]
    public void Every_place_leads_to_a_line_of_a_published_source_page()
    {
        foreach (var table in new[] { "scores", "money", "targets", "projects" })
        {
            foreach (var row in site.Table(table))
            {
                var parts = row["place"].Split(':');
                var page = File.ReadAllText(Path.Combine(site.Folder, "data", "source", parts[0] + ".html"));
                Assert.Contains($"id=\"L{parts[1]}\"", page, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_score_stands_at_the_place_that_the_data_names()
    {
        foreach (var row in site.Table("scores").Where(r => r["score"].Length > 0))
        {
            var parts = row["place"].Split(':');
            var line = File.ReadLines(Repository.Path("content", parts[0])).ElementAt(int.Parse(parts[1], CultureInfo.InvariantCulture) - 1);
            var column = int.Parse(parts[2], CultureInfo.InvariantCulture) - 1;
            Assert.StartsWith(row["score"], line[column..], StringComparison.Ordinal);
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
