using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Analysis;
using SiteGen.Charting;
using SiteGen.Demo;
using SiteGen.Model;
using SiteGen.Rendering;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Charting;

/// <summary>What a title says is held against the numbers of the table below it, as a reader would.</summary>
public sealed class ChartTitleTests : IDisposable
{
    private readonly TemporaryFolder folder = DemoSite.Write(new DemoOptions());
    private readonly Analytics analytics;
    private readonly Texts words;

    public ChartTitleTests()
    {
        analytics = Analyst.Analyse(Sources.Book(folder.Path), AnalysisScope.All);
        words = new Texts("zh-CN", Sources.Of(folder.Path).Theme.Texts["zh-CN"], Sources.Of(folder.Path).Theme.StandardTexts);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_trend_names_the_ends_of_its_latest_line_and_rises_or_falls_as_they_do()
    {
        foreach (var (_, chart) in All(ChartNames.ScoreTrend))
        {
            var rates = chart.Table.Rows.ToDictionary(r => r.Head, r => r.Cells[0], StringComparer.Ordinal);
            var match = Regex.Match(chart.Title, @"^得分率由 (\d+) 年的 ([\d.]+%) (升|降)至 (\d+) 年的 ([\d.]+%)$");
            if (match.Success)
            {
                Assert.Equal(rates[match.Groups[1].Value], match.Groups[2].Value);
                Assert.Equal(rates[match.Groups[4].Value], match.Groups[5].Value);
                var change = Number(match.Groups[5].Value) - Number(match.Groups[2].Value);
                Assert.True(match.Groups[3].Value == "升" ? change > 1m : change < -1m, chart.Title);
            }
            else if (Regex.Match(chart.Title, @"^得分率基本持平：(\d+) 年 ([\d.]+%)，(\d+) 年 ([\d.]+%)$") is { Success: true } same)
            {
                Assert.Equal((rates[same.Groups[1].Value], rates[same.Groups[3].Value]), (same.Groups[2].Value, same.Groups[4].Value));
                Assert.InRange(Number(same.Groups[4].Value) - Number(same.Groups[2].Value), -1m, 1m);
            }
            else
            {
                Assert.Matches(@"不判断趋势$", chart.Title);
            }
        }
    }

    [Fact]
    public void A_position_counts_who_is_higher_and_measures_from_the_median()
    {
        foreach (var (report, chart) in All(ChartNames.PositionStrip))
        {
            var rows = chart.Table.Rows.ToDictionary(r => r.Head, r => r.Cells[0], StringComparer.Ordinal);
            var match = Regex.Match(chart.Title, @"^在 (\d+) 个同类部门中(并)?列第 (\d+)，(?:(高|低)于中位数 ([\d.]+) 个百分点|与中位数持平)$");
            Assert.True(match.Success, chart.Title);
            var distance = Number(rows["本部门"]) - Number(rows["同类中位数"]);
            Assert.Equal(Math.Abs(distance), match.Groups[5].Success ? Number(match.Groups[5].Value) : 0m);
            Assert.Equal(distance > 0m, match.Groups[4].Value == "高");
            var rates = analytics.Groups.Of(report)!.Rates(Board.Total)!.Rates;
            Assert.Equal(rates.Count.ToString(CultureInfo.InvariantCulture), match.Groups[1].Value);
            var own = analytics.Overviews[report].Result.ScoreRate!.Value;

            // All totals of the city have one decimal, so that only equal ones tie.
            Assert.Equal((1 + rates.Count(r => r > own)).ToString(CultureInfo.InvariantCulture), match.Groups[3].Value);
            Assert.Equal(rates.Count(r => r == own) > 1, match.Groups[2].Success);
        }
    }

    [Fact]
    public void Dimensions_are_counted_by_the_signs_of_their_changes_and_the_lowest_is_the_lowest()
    {
        foreach (var (_, chart) in All(ChartNames.DimensionRange))
        {
            var lowest = chart.Table.Rows.MinBy(r => Number(r.Cells[0]))!;
            if (Regex.Match(chart.Title, @"^与上年相比 (\d+) 项上升、(\d+) 项下降、(\d+) 项持平；得分率最低的是(.+)（([\d.]+%)）$") is { Success: true } moves)
            {
                var changes = chart.Table.Rows.Select(r => r.Cells[1]).Where(c => c.Length > 0).Select(Number).ToList();
                Assert.Equal((changes.Count(c => c > 0m), changes.Count(c => c < 0m), changes.Count(c => c == 0m)), (Count(moves, 1), Count(moves, 2), Count(moves, 3)));
                Assert.Equal((Names(chart, lowest), lowest.Cells[0]), (moves.Groups[4].Value, moves.Groups[5].Value));
            }
            else if (Regex.Match(chart.Title, @"^得分率最高的是(.+)（([\d.]+%)），最低的是(.+)（([\d.]+%)）$") is { Success: true } level)
            {
                var highest = chart.Table.Rows.MaxBy(r => Number(r.Cells[0]))!;
                Assert.Equal((Names(chart, highest), highest.Cells[0], Names(chart, lowest), lowest.Cells[0]), (level.Groups[1].Value, level.Groups[2].Value, level.Groups[3].Value, level.Groups[4].Value));
            }
            else
            {
                Assert.Matches(@"^各维度得分率均为 [\d.]+%$", chart.Title);
            }
        }
    }

    [Fact]
    public void Losses_add_to_the_points_in_the_title_and_the_first_hold_the_share_it_names()
    {
        foreach (var (_, chart) in All(ChartNames.LossLollipop))
        {
            var match = Regex.Match(chart.Title, @"^共扣 ([\d.]+) 分，涉及 (\d+) 项指标(?:，前 3 项占 ([\d.]+%))?$");
            Assert.True(match.Success, chart.Title);
            Assert.Equal(Number(match.Groups[1].Value), chart.Table.Rows.Sum(r => Number(r.Cells[0])));
            var rest = Regex.Match(chart.Table.Rows[^1].Head, @"^其余 (\d+) 项$");
            Assert.Equal(Count(match, 2), rest.Success ? chart.Table.Rows.Count - 1 + Count(rest, 1) : chart.Table.Rows.Count);
            if (match.Groups[3].Success) Assert.Equal(chart.Table.Rows[2].Cells[1], match.Groups[3].Value);
        }
    }

    [Fact]
    public void Money_grows_or_shrinks_as_the_last_row_says()
    {
        foreach (var (_, chart) in All(ChartNames.MoneyByYear))
        {
            var last = chart.Table.Rows[^1];
            var match = Regex.Match(chart.Title, @"^(\d+) 年支出 ([\d.,]+) 万元(?:，(?:(比上年增长|比上年下降) ([\d.]+)%|与上年持平))?$");
            Assert.True(match.Success, chart.Title);
            Assert.Equal((last.Head, last.Cells[1]), (match.Groups[1].Value, match.Groups[2].Value));
            if (last.Cells[3].Length == 0) continue;
            var change = Number(last.Cells[3]);
            Assert.Equal(Math.Abs(change), match.Groups[4].Success ? Number(match.Groups[4].Value) : 0m);
            Assert.Equal(change > 0m, match.Groups[3].Value == "比上年增长");
        }
    }

    [Fact]
    public void Execution_is_ahead_of_time_or_behind_it_as_the_last_row_says_and_what_is_left_is_the_difference()
    {
        foreach (var (report, chart) in All(ChartNames.ExecutionProgress))
        {
            var last = chart.Table.Rows[^1];
            var match = Regex.Match(chart.Title, @"^截至 ([\d-]+) 执行 ([\d.]+%)，(?:(快|慢)于序时进度 ([\d.]+) 个百分点|与序时进度一致)(?:，未支出 ([\d.,]+) 万元)?$");
            Assert.True(match.Success, chart.Title);
            Assert.Equal((last.Head, last.Cells[1]), (match.Groups[1].Value, match.Groups[2].Value));
            var gap = Number(last.Cells[2]);
            Assert.Equal(Math.Abs(gap), match.Groups[4].Success ? Number(match.Groups[4].Value) : 0m);
            Assert.Equal(gap > 0m, match.Groups[3].Value == "快");
            Assert.Equal(Number(last.Cells[1]) - Number(last.Cells[0]), gap);
            var execution = analytics.Overviews[report].Execution!;
            if (match.Groups[5].Success) Assert.Equal((execution.Budget!.Yuan - execution.Outturn!.Yuan) / 10_000m, Number(match.Groups[5].Value));
        }
    }

    [Fact]
    public void Every_chart_of_the_city_has_subtitle_description_and_a_row_for_each_number()
    {
        string[] names = [ChartNames.ScoreTrend, ChartNames.PositionStrip, ChartNames.DimensionRange, ChartNames.LossLollipop, ChartNames.Sparkline, ChartNames.MoneyByYear, ChartNames.ExecutionProgress];
        foreach (var name in names)
        {
            Assert.All(All(name), c =>
            {
                Assert.NotEmpty(c.Chart.Subtitle);
                Assert.NotEmpty(c.Chart.Description);
                Assert.NotEmpty(c.Chart.Table.Rows);
                Assert.All(c.Chart.Table.Rows, row => Assert.Equal(c.Chart.Table.Columns.Count - 1, row.Cells.Count));
            });
        }
    }

    private List<(ReportKey Report, Chart Chart)> All(string name)
    {
        var charts = Charts.Draw(analytics);
        List<(ReportKey, Chart)> all = [.. analytics.Results.Select(r => (r.Report.Key, Chart: charts.Find(name, new ChartSubject(r.Report.Key, 0, "c"), words))).Where(c => c.Chart is not null).Select(c => (c.Key, c.Chart!))];
        Assert.True(all.Count > 30, $"There are only {all.Count} charts of the kind {name}.");
        return all;
    }

    // All that share the rate, for a title that names one of several would hide the others.
    private static string Names(Chart chart, ChartRow row) => string.Join('、', chart.Table.Rows.Where(r => r.Cells[0] == row.Cells[0]).Select(r => r.Head));

    private static decimal Number(string text) => decimal.Parse(text.TrimEnd('%').Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);

    private static int Count(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
