using SiteGen.Analysis;
using SiteGen.Analysis.Peers;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Analysis;

public class RankingTests
{
    [Fact]
    public void Equal_totals_share_a_rank_and_the_next_one_is_left_out()
    {
        Assert.Equal([1, 2, 2, 4], Ranks((95m, 0.05m, 100m), (90m, 0.05m, 100m), (90m, 0.05m, 100m), (88m, 0.05m, 100m)));
    }

    [Fact]
    public void Totals_that_differ_by_one_printed_unit_are_no_tie()
    {
        Assert.Equal([2, 1], Ranks((88.8m, 0.05m, 100m), (88.9m, 0.05m, 100m)));
    }

    [Fact]
    public void A_difference_that_rounding_can_make_is_a_tie()
    {
        // 88.8 is anything from 88.75 to 88.85, and 88.83 is within it.
        Assert.Equal([1, 1], Ranks((88.8m, 0.05m, 100m), (88.83m, 0.005m, 100m)));
    }

    [Fact]
    public void One_unit_of_a_quotient_with_endless_digits_is_no_tie()
    {
        // 11.1 and 11.2 of 14: the quotients and their halves are both cut.
        Assert.Equal([2, 1], Ranks((11.1m, 0.05m, 14m), (11.2m, 0.05m, 14m)));
    }

    [Fact]
    public void A_score_with_many_digits_is_ranked_like_any_other()
    {
        Assert.Equal([2, 1, 3], Ranks((88.3333333m, 0.00000005m, 100m), (92m, 0.5m, 100m), (75m, 0.5m, 100m)));
    }

    [Fact]
    public void The_random_numbers_are_those_of_the_paper()
    {
        // The first numbers of seed 1234567, as published beside reference implementations.
        var random = new SplitMix64(1234567);
        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL], [random.Next(), random.Next(), random.Next()]);
    }

    [Theory]
    [InlineData("1", "0")]
    [InlineData("2", "0.6931471805599453094172321215")]
    [InlineData("0.5", "-0.6931471805599453094172321215")]
    [InlineData("0.9", "-0.1053605156578263012275009808")]
    [InlineData("0.01", "-4.6051701859880913680359829093")]
    public void Logarithms_have_24_digits(string x, string expected)
    {
        var difference = NaturalLogarithm.Of(decimal.Parse(x, System.Globalization.CultureInfo.InvariantCulture)) - decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        Assert.InRange(Math.Abs(difference), 0m, 0.000_000_000_000_000_000_000_001m);
    }

    [Fact]
    public void Quartiles_are_those_of_definition_seven()
    {
        decimal[] values = [1m, 2m, 3m, 4m];
        Assert.Equal((1.75m, 2.5m, 3.25m), (Quantile.Of(values, 0.25m), Quantile.Median(values), Quantile.Of(values, 0.75m)));
    }

    [Fact]
    public void Nobody_is_ranked_alone()
    {
        var analytics = Analyst.Analyse(Sources.Book(Repository.Root), AnalysisScope.All);
        Assert.All(analytics.Overviews.Values, overview => Assert.Null(overview.Standing));
        Assert.All(analytics.Groups.All, group => Assert.Empty(group.Compared));
    }

    [Fact]
    public void Peers_on_one_framework_are_ranked_with_an_interval_around_it()
    {
        using var site = SmallSite.Create();
        var analytics = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All);
        var standings = analytics.Groups.In(2024).Single(g => g.Compared.Count > 0).Compared.Select(r => analytics.Overviews[r.Result.Report.Key].Standing!).ToList();
        Assert.Equal([1, 2], standings.Select(s => s.Rank).Order());
        Assert.All(standings, s => Assert.True(s.Interval!.Low <= s.Rank && s.Rank <= s.Interval.High));
    }

    [Fact]
    public void An_edition_without_positions_computes_none()
    {
        using var site = SmallSite.Create();
        var analytics = Analyst.Analyse(Sources.Book(site.Path), new AnalysisScope(Ranks: false, Gaps: false));
        Assert.All(analytics.Overviews.Values, o => Assert.Equal((null, null, null, null), (o.Standing, o.Point.PeerMedian, o.ReviewGap, o.RepeatedLosses)));
        Assert.Empty(analytics.Groups.All.SelectMany(g => g.AllRates));
    }

    private static int[] Ranks(params (decimal Score, decimal Half, decimal Weight)[] printed) =>
        Ranking.Of([.. printed.Select(p => (p.Score - p.Half) / p.Weight)], [.. printed.Select(p => (p.Score + p.Half) / p.Weight)]);
}
