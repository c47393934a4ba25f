using SiteGen.Analysis;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Analysis;

public class UnitTests
{
    private const string Tree = """
        id: f
        name: 指标体系
        full_mark: 100
        indicators:
          - { id: A, name: 管理, weight: 60, dimension: D2 }
          - { id: A1, parent: A, name: 执行, weight: 40, dimension: D2a }
          - { id: A2, parent: A, name: 公开, weight: 20, dimension: D2d }
          - { id: B, name: 效益, weight: 40, dimension: D4 }
          - { id: B1, parent: B, name: 社会效益, weight: 30 }
          - { id: B2, parent: B, name: 满意度, weight: 10, dimension: D5 }

        """;

    [Fact]
    public void Leaves_with_weight_and_score_are_the_units() =>
        Assert.Equal(["D2 50/60", "D2a 35/40", "D2d 15/20", "D4 28/30", "D5 9/10"], Rates(Tree, "A1=35, A2=15, B1=28, B2=9"));

    [Fact]
    public void A_report_that_scores_only_the_node_above_has_its_rate_from_there() =>
        Assert.Equal(["D2 50/60", "D4 28/30"], Rates(Tree, "A=50, B1=28"));

    [Fact]
    public void A_node_whose_parts_belong_to_several_dimensions_belongs_to_none() =>
        Assert.Equal(["D2 50/60"], Rates(Tree, "A=50, B=37"));

    [Fact]
    public void A_sum_printed_above_scored_leaves_is_not_counted_again() =>
        Assert.Equal(["D2 35/40", "D2a 35/40"], Rates(Tree, "A=50, A1=35"));

    [Fact]
    public void A_weight_that_only_the_report_prints_is_a_weight() =>
        Assert.Equal(["D2 35/40", "D2a 35/40"], Rates(Without("A1", "A2", "A"), "A=50, A1=35/40, A2=15"));

    [Fact]
    public void A_node_is_the_unit_where_no_leaf_below_it_has_a_weight() =>
        Assert.Equal(["D2 50/60"], Rates(Without("A1", "A2"), "A=50, A1=35, A2=15"));

    [Fact]
    public void The_weight_of_such_a_node_may_stand_in_the_report() =>
        Assert.Equal(["D2 50/60"], Rates(Without("A", "A1", "A2"), "A=50/60, A1=35, A2=15"));

    [Fact]
    public void A_leaf_without_a_row_is_lost_where_the_framework_says_so() =>
        Assert.Equal(["D2 35/60", "D2a 35/40", "D2d 0/20", "D4 0/30", "D5 0/10"], Rates(Tree + "missing: count-as-lost\n", "A1=35"));

    [Fact]
    public void Nothing_is_lost_in_a_report_without_any_score() =>
        Assert.Empty(Rates(Tree + "missing: count-as-lost\n", ""));

    [Fact]
    public void Leaves_are_not_lost_where_the_node_above_them_is_scored() =>
        Assert.Equal(["D2 50/60", "D4 0/30", "D5 0/10"], Rates(Tree + "missing: count-as-lost\n", "A=50"));

    [Fact]
    public void What_is_not_asked_in_the_year_is_not_lost() =>
        Assert.Equal(
            ["D2 35/40", "D2a 35/40", "D4 0/30", "D5 0/10"],
            Rates(Tree.Replace("weight: 20, dimension: D2d", "weight: 20, dimension: D2d, years: [2023]", StringComparison.Ordinal) + "missing: count-as-lost\n", "A1=35"));

    private static string Without(params string[] weights) => string.Join(
        '\n',
        Tree.Split('\n').Select(line => weights.Any(id => line.Contains($"id: {id},", StringComparison.Ordinal)) ? System.Text.RegularExpressions.Regex.Replace(line, @" weight: \d+,", "") : line));

    // The rates that there are, as "dimension score/weight"; scores are given as "id=score[/weight]".
    private static List<string> Rates(string framework, string scores)
    {
        using var site = SmallSite.Create();
        foreach (var old in Directory.EnumerateFiles(site.Below("content/reports/2024"))) File.Delete(old);
        var rows = scores.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=', '/')).Select(s => $"  - {{ id: {s[0]}, score: {s[1]}{(s.Length > 2 ? $", weight: {s[2]}" : "")} }}\n");
        site.With("content/frameworks/f.yaml", framework);
        site.With("content/reports/2024/yz-01.yaml", "department: yz-01\nyear: 2024\nkind: self\nframework: f\nsource: { title: 自评表 }\nscores:\n" + string.Concat(rows));
        var result = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Results.Single(r => r.Report.Year.Value == 2024);
        return [.. result.Dimensions.Where(d => d.Rate is not null).Select(d => FormattableString.Invariant($"{d.Dimension} {d.Score}/{d.Weight}"))];
    }
}
