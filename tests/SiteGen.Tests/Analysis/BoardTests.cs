using SiteGen.Analysis;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Analysis;

public class BoardTests
{
    [Fact]
    public void Reports_of_one_year_kind_and_level_with_enough_coverage_are_compared()
    {
        using var site = SmallSite.Create();
        var board = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0];
        Assert.Equal(2024, board.Year);
        Assert.Equal(
            ["total", "D1", "D2", "D2a", "D4"],
            board.Rows[0].Cells.Where(c => c.Reason is null).Select(c => c.Dimension));
        Assert.Equal([0.9m, 1m], board.Rows.Select(r => r.Result.Coverage!.Value));
    }

    [Fact]
    public void A_dimension_that_only_one_report_has_is_not_compared()
    {
        using var site = SmallSite.Create();
        var rows = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows;
        Assert.Equal(NotComparable.NoIndicatorScores, rows[0].Cells.Single(c => c.Dimension == "D2d").Reason);
        Assert.Equal(NotComparable.AloneInView, rows[1].Cells.Single(c => c.Dimension == "D2d").Reason);
    }

    [Fact]
    public void What_is_not_applicable_leaves_numerator_and_denominator()
    {
        using var site = SmallSite.Create();
        var row = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows[0];
        var management = row.Cells.Single(c => c.Dimension == "D2");
        Assert.Equal((20m, 30m), (management.Score, management.Weight));
    }

    [Fact]
    public void A_report_of_another_kind_is_not_compared()
    {
        using var site = SmallSite.Create();
        var report = File.ReadAllText(site.Below("content/reports/2024/yz-02.json")).Replace("\"self\"", "\"fiscal\"", StringComparison.Ordinal);
        site.With("content/reports/2024/yz-02.json", report);
        var board = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0];
        Assert.All(board.Rows, row => Assert.All(row.Cells, cell => Assert.Equal(NotComparable.AloneInView, cell.Reason)));
    }

    [Fact]
    public void Too_little_coverage_keeps_dimensions_apart_but_not_totals_of_one_framework()
    {
        using var site = SmallSite.Create();
        var framework = File.ReadAllText(site.Below("content/frameworks/yz-2023.yaml")).Replace(", weight: 40, dimension: D4 }", ", weight: 40 }", StringComparison.Ordinal);
        site.With("content/frameworks/yz-2023.yaml", framework);
        var row = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows[0];
        Assert.Equal(0.5m, row.Result.Coverage);
        Assert.Null(row.Cells[0].Reason);
        Assert.All(row.Cells.Skip(1), cell => Assert.Equal(NotComparable.Coverage, cell.Reason));
    }

    [Fact]
    public void What_was_not_scored_stays_in_the_denominator_only_where_the_framework_says_so()
    {
        using var site = SmallSite.Create();
        var report = File.ReadAllText(site.Below("content/reports/2024/yz-01.yaml")).Replace("status: not-applicable, as_printed: \"——\"", "status: not-scored", StringComparison.Ordinal);
        site.With("content/reports/2024/yz-01.yaml", report);
        Assert.Equal(30m, Management(site).Weight);
        site.With("content/frameworks/yz-2023.yaml", File.ReadAllText(site.Below("content/frameworks/yz-2023.yaml")).Replace("full_mark: 100", "full_mark: 100\nmissing: count-as-lost", StringComparison.Ordinal));
        Assert.Equal(40m, Management(site).Weight);
    }

    [Fact]
    public void The_order_of_files_and_rows_changes_no_figure()
    {
        using var site = SmallSite.Create();
        var before = Figures(site);
        var lines = File.ReadAllLines(site.Below("content/reports/2024/yz-01.yaml")).ToList();
        var (a, b) = (lines.FindIndex(l => l.Contains("id: A1", StringComparison.Ordinal)), lines.FindIndex(l => l.Contains("id: B1.1", StringComparison.Ordinal)));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        site.With("content/reports/2024/yz-01.yaml", string.Join('\n', lines) + "\n");
        Assert.Equal(before, Figures(site));
    }

    [Fact]
    public void Doubling_weights_and_scores_leaves_the_rates()
    {
        using var site = SmallSite.Create();
        var before = Rates(site);
        var doubled = System.Text.RegularExpressions.Regex.Replace(
            File.ReadAllText(site.Below("content/frameworks/yz-2023.yaml")),
            @"weight: (\d+)",
            m => $"weight: {int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) * 2}");
        site.With("content/frameworks/yz-2023.yaml", doubled);
        foreach (var path in new[] { "content/reports/2024/yz-01.yaml", "content/reports/2024/yz-02.json" })
        {
            site.With(path, System.Text.RegularExpressions.Regex.Replace(
                File.ReadAllText(site.Below(path)),
                @"(id""?: ""?[A-Z][\d.]*""?, ""?score""?: )([\d.]+)",
                m => m.Groups[1].Value + (decimal.Parse(m.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) * 2).ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        Assert.Equal(before, Rates(site));
    }

    [Fact]
    public void A_total_that_is_not_declared_is_not_compared()
    {
        using var site = SmallSite.Create();
        Change(site, "content/reports/2024/yz-02.json", "\"total\": 88, ", "");
        var rows = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows;
        Assert.Equal([NotComparable.AloneInView, NotComparable.NoIndicatorScores], rows.Select(r => r.Cells[0].Reason!.Value));
        Assert.All(rows, row => Assert.Null(row.Cells.Single(c => c.Dimension == "D1").Reason));
    }

    [Fact]
    public void Whatever_is_comparable_has_a_rate()
    {
        using var site = SmallSite.Create();
        Change(site, Framework, "full_mark: 100", "note: 无满分");
        Change(site, "content/reports/2024/yz-02.json", ", \"full_mark\": 100", "");
        Assert.All(
            Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards.SelectMany(b => b.Rows).SelectMany(r => r.Cells),
            cell => Assert.True(cell.Rate is not null || cell.Reason is not null));
    }

    [Fact]
    public void A_sum_of_other_departments_is_shown_but_neither_compared_nor_a_peer()
    {
        using var site = SmallSite.Create();
        Change(site, "content/departments.yaml", "order: 2,", "order: 2, aggregate: true,");
        var rows = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows;
        Assert.Equal(2, rows.Count);
        Assert.All(rows.SelectMany(r => r.Cells), cell => Assert.Equal(NotComparable.AloneInView, cell.Reason));
    }

    [Fact]
    public void Two_departments_beside_the_sum_of_both_are_compared_with_each_other()
    {
        using var site = SmallSite.Create();
        Change(site, "content/departments.yaml", "order: 3 }", "order: 3, aggregate: true }");
        site.With("content/reports/2024/yz-03.json", File.ReadAllText(site.Below("content/reports/2024/yz-02.json")).Replace("yz-02", "yz-03", StringComparison.Ordinal));
        var rows = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows;
        Assert.Equal([true, true, false], rows.Select(r => r.Cells[0].Reason is null));

        // Only the sum and one department have a rate here: nobody to compare with.
        Assert.Equal(NotComparable.AloneInView, rows[1].Cells.Single(c => c.Dimension == "D2d").Reason);
    }

    [Fact]
    public void A_rate_from_an_inferred_weight_says_so_unless_the_report_prints_the_weight()
    {
        using var site = SmallSite.Create();
        Change(site, Framework, "name: 信息公开, weight: 10,", "name: 信息公开, weight: 10, weight_source: inferred,");
        var rows = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows;
        Assert.Equal(["D2", "D2d"], rows[1].Cells.Where(c => c.IsInferred).Select(c => c.Dimension));
        Assert.Equal(["D2", "D2d"], rows[1].Result.Dimensions.Where(d => d.IsInferred).Select(d => d.Dimension));
        Assert.DoesNotContain(rows[0].Cells, c => c.IsInferred);
        Change(site, "content/reports/2024/yz-02.json", "\"score\": 10.00", "\"score\": 10.00, \"weight\": 10");
        Assert.DoesNotContain(Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows[1].Cells, c => c.IsInferred);
    }

    private const string Framework = "content/frameworks/yz-2023.yaml";

    private static void Change(TemporaryFolder site, string path, string from, string to)
    {
        var text = File.ReadAllText(site.Below(path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        site.With(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    private static BoardCell Management(TemporaryFolder site) => Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows[0].Cells.Single(c => c.Dimension == "D2");

    private static List<(string, decimal?, decimal?)> Figures(TemporaryFolder site) =>
        [.. Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards.SelectMany(b => b.Rows).SelectMany(r => r.Cells.Select(c => ($"{r.Result.Report.Key} {c.Dimension}", c.Score, c.Weight)))];

    private static List<decimal?> Rates(TemporaryFolder site) =>
        [.. Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Boards[0].Rows.SelectMany(r => r.Cells.Skip(1).Select(c => c.Rate))];
}
