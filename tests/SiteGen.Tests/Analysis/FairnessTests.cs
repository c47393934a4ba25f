using SiteGen.Analysis;
using SiteGen.Analysis.Years;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Analysis;

public class FairnessTests
{
    private const string Two = "  - { id: A, name: 甲, weight: 60, dimension: D3 }\n  - { id: B, name: 乙, weight: 40, dimension: D4 }\n";
    private const string WithPenalty = Two + "  - { id: P, name: 扣分项, adjustment: true }\n";

    [Fact]
    public void A_penalty_counts_in_the_change_and_neither_in_rates_nor_in_losses()
    {
        using var site = new TinySite(WithPenalty)
            .With("a", 2023, 90m, "  - { id: A, score: 55 }\n  - { id: B, score: 35 }\n  - { id: P, score: 0 }\n")
            .With("a", 2024, 87m, "  - { id: A, score: 58 }\n  - { id: B, score: 37 }\n  - { id: P, score: -8 }\n");
        var analytics = Analyse(site);
        var overview = analytics.Overviews[new ReportKey("a", 2024, ReportKind.Self)];
        Assert.Equal(-3m, overview.LikeForLike);
        Assert.Equal(1m, overview.Result.Coverage);
        Assert.Equal(5m, analytics.Losses[0].Points);
        Assert.Equal(["A", "B"], analytics.Losses[0].Indicators.Select(i => i.Indicator.Definition.Id.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_score_above_its_weight_loses_nothing_and_takes_nothing_from_the_losses_of_others()
    {
        using var site = new TinySite(Two)
            .With("a", 2024, 100m, "  - { id: A, score: 66 }\n  - { id: B, score: 34 }\n")
            .With("b", 2024, 90m, "  - { id: A, score: 57 }\n  - { id: B, score: 33 }\n");
        var losses = Analyse(site).Losses[0];
        Assert.Equal((16m, 3m, 13m), (losses.Points, losses.Indicators.Single(i => i.Indicator.Definition.Id.Value == "A").Points, losses.Indicators.Single(i => i.Indicator.Definition.Id.Value == "B").Points));
    }

    [Fact]
    public void A_change_of_scope_counts_from_the_year_it_names_whichever_report_tells_of_it()
    {
        using var site = new TinySite(Two)
            .With("a", 2022, 80m, "  - { id: A, score: 50 }\n  - { id: B, score: 30 }\n")
            .With("a", 2023, 90m, "  - { id: A, score: 55 }\n  - { id: B, score: 35 }\n")
            .With("a", 2024, 90m, "  - { id: A, score: 55 }\n  - { id: B, score: 35 }\n", "breaks:\n  - { text: 评价范围自2023年起扩大, year: 2023 }\n");
        var points = Analyse(site).Histories.Single().Points;
        Assert.Equal([null, SeriesEnd.Scope, null], points.Select(p => p.Break));
    }

    [Fact]
    public void Another_framework_breaks_the_line_and_leaves_no_change_like_for_like()
    {
        using var site = new TinySite(Two)
            .With("a", 2023, 80m, "  - { id: A, score: 50 }\n  - { id: B, score: 30 }\n")
            .With("a", 2024, 95m, "  - { id: A, score: 58 }\n  - { id: B, score: 37 }\n", framework: "g");
        site.Folder.With("content/frameworks/g.yaml", "id: g\nname: 新体系\nreplaces: f\nfull_mark: 100\nindicators:\n" + Two);
        var overview = Analyse(site).Overviews[new ReportKey("a", 2024, ReportKind.Self)];
        Assert.Equal(SeriesEnd.Framework, overview.Point.Break);
        Assert.Null(overview.LikeForLike);
        Assert.Equal(15m, overview.Point.Change!.Performance);
    }

    [Theory]
    [InlineData(80, 84, 88, Direction.Improving)]
    [InlineData(88, 70, 80, Direction.Worsening)]
    [InlineData(88, 70, 88.5, Direction.Stable)]
    public void A_trend_is_read_from_the_first_to_the_last_of_three_years(double first, double second, double third, Direction direction)
    {
        using var site = new TinySite(Two);
        foreach (var (year, total) in new[] { (2022, first), (2023, second), (2024, third) }) site.With("a", year, (decimal)total, "  - { id: A, score: 50 }\n");
        Assert.Equal(direction, Analyse(site).Histories.Single().Direction);
    }

    [Fact]
    public void A_missing_year_leaves_too_few_for_a_trend()
    {
        using var site = new TinySite(Two);
        foreach (var year in new[] { 2020, 2021, 2023, 2024 }) site.With("a", year, 60m + year - 2020, "  - { id: A, score: 50 }\n");
        var history = Analyse(site).Histories.Single();
        Assert.Equal((Direction.TooFewYears, SeriesEnd.Gap), (history.Direction, history.In(2023)!.Break));
    }

    [Fact]
    public void A_brief_in_which_everybody_fell_has_an_empty_list_of_progress()
    {
        using var site = new TinySite(Two);
        foreach (var department in new[] { "a", "b" })
        {
            site.With(department, 2023, 95m, "  - { id: A, score: 57 }\n  - { id: B, score: 38 }\n")
                .With(department, 2024, 90m, "  - { id: A, score: 55 }\n  - { id: B, score: 35 }\n");
        }

        Assert.Empty(Analyse(site).Briefs[0].Improved!);
    }

    [Fact]
    public void The_change_of_money_needs_the_year_before_on_a_base_above_zero_and_in_one_scope()
    {
        using var site = new TinySite(Two);
        foreach (var (year, amount, scope) in new[] { (2020, "100", ""), (2021, "150", ""), (2022, "0", ""), (2023, "80", ""), (2024, "90", "breaks:\n  - { text: 口径变化, path: expenditure }\n") })
            site.With("a", year, 90m, "  - { id: A, score: 50 }\n", $"money:\n  - {{ path: expenditure, stage: final, amount: {amount}, unit: 万元 }}\n{scope}");
        Assert.Equal([null, 0.5m, -1m, null, null], MoneyYear.Of(Analyse(site).Histories.Single()).Select(y => y.Change));
    }

    [Fact]
    public void The_mean_is_taken_over_reports_that_may_all_be_compared_with_one_another()
    {
        using var site = new TinySite("  - { id: A, name: 甲, weight: 100 }\n")
            .With("a", 2024, 90m, "  - { id: A, score: 90 }\n")
            .With("b", 2024, 80m, "  - { id: A, score: 80 }\n")
            .With("c", 2024, 20m, "  - { id: A, score: 20 }\n", framework: "g")
            .With("d", 2024, 30m, "  - { id: A, score: 30 }\n", framework: "g");
        site.Folder.With("content/frameworks/g.yaml", "id: g\nname: 另一体系\nfull_mark: 100\nindicators:\n  - { id: A, name: 甲, weight: 100 }\n");
        var brief = Analyse(site).Briefs[0];
        Assert.Equal((0.85m, 2), (brief.MeanRate, brief.Compared));
    }

    [Fact]
    public void The_latest_review_counts_whatever_its_place_in_the_file()
    {
        using var site = new TinySite(Two).With(
            "a",
            2024,
            90m,
            "  - { id: A, score: 55 }\n  - { id: B, score: 35 }\n",
            "reviews:\n  - { by: 财政局, date: 2025-06-01, score: 70 }\n  - { by: 财政局, date: 2025-03-01, score: 85 }\n");
        Assert.Equal(20m, Analyse(site).Overviews[new ReportKey("a", 2024, ReportKind.Self)].ReviewGap!.Gap);
    }

    [Fact]
    public void Money_spent_in_yuan_is_held_against_a_budget_in_ten_thousands()
    {
        using var site = new TinySite(Two).With(
            "a",
            2024,
            90m,
            "  - { id: A, score: 55 }\n",
            "money:\n  - { path: expenditure, stage: adjusted, amount: 1000, unit: 万元 }\nprogress:\n  - { as_of: 2024-06, amount: 4000000, unit: 元 }\n");
        Assert.Equal(-0.1m, Analyse(site).Overviews[new ReportKey("a", 2024, ReportKind.Self)].Execution!.Latest!.Gap);
    }

    [Fact]
    public void Who_is_left_out_of_the_comparison_is_shown_no_median_of_it()
    {
        using var site = new TinySite(Two)
            .With("a", 2024, 90m, "  - { id: A, score: 55 }\n  - { id: B, score: 35 }\n")
            .With("b", 2024, 80m, "  - { id: A, score: 50 }\n  - { id: B, score: 30 }\n")
            .With("c", 2024, 70m, "  - { id: A, score: 70 }\n", framework: "g");
        site.Folder.With("content/frameworks/g.yaml", "id: g\nname: 另一体系\nfull_mark: 100\nindicators:\n  - { id: A, name: 甲, weight: 100 }\n");
        var analytics = Analyse(site);
        Assert.Equal(0.85m, analytics.Overviews[new ReportKey("a", 2024, ReportKind.Self)].Point.PeerMedian);
        Assert.Null(analytics.Overviews[new ReportKey("c", 2024, ReportKind.Self)].Point.PeerMedian);
    }

    [Fact]
    public void A_department_named_with_braces_is_printed_as_it_is_named()
    {
        using var site = new TinySite(Two)
            .With("a", 2024, 90m, "  - { id: A, score: 55 }\n  - { id: B, score: 35 }\n")
            .With("b", 2024, 80m, "  - { id: A, score: 50 }\n  - { id: B, score: 30 }\n");
        site.Folder.With("content/departments.yaml", File.ReadAllText(site.Folder.Below("content/departments.yaml")).Replace("局a", "{reason}局{points}", StringComparison.Ordinal).Replace("name: {", "name: \"{", StringComparison.Ordinal).Replace("points}", "points}\"", StringComparison.Ordinal));
        Assert.Equal(SiteGen.Diagnostics.ExitCode.Done, SmallSite.Build(site.Folder).Exit);
        Assert.Contains("{reason}局{points}（−5）", File.ReadAllText(site.Folder.Below("site/losses/2024.html")), StringComparison.Ordinal);
    }

    private static Analytics Analyse(TinySite site) => Analyst.Analyse(Sources.Book(site.Folder.Path), AnalysisScope.All);
}
