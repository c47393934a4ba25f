using SiteGen.Analysis;
using SiteGen.Demo;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Analysis;

public class BriefTests
{
    public static TheoryData<int, int, int, int> Cities => new() { { 42, 5, 36, 1 }, { 42, 5, 36, 7 }, { 4, 2, 12, 3 }, { 60, 3, 60, 11 } };

    [Theory]
    [MemberData(nameof(Cities))]
    public void The_five_questions_are_answered_by_what_was_planted(int departments, int years, int indicators, int seed)
    {
        var options = new DemoOptions(departments, years, indicators, (ulong)seed);
        var planted = DemoCity.Planted(options);
        var brief = DemoSite.Analyse(options).Briefs[0];

        var improved = brief.Improved![0];
        Assert.Equal(planted.Improved, (Code(improved), improved.LikeForLike!.Value));
        var common = brief.CommonLosses![0];
        Assert.Equal(planted.CommonLoss, (common.Indicator.Definition.Id.Value, common.Losing.Count, common.Points));
        var slow = brief.SlowExecution![0];
        Assert.Equal((planted.SlowSpender.Department, planted.SlowSpender.Left), (Code(slow), slow.Execution!.Left!.Value / 10_000m));
        Assert.Equal(planted.SlowSpender.Rate, slow.Execution.Rate!.Value * 100m, 2);
        var gap = brief.ReviewGaps![0];
        Assert.Equal(planted.ReviewGap, (Code(gap), gap.ReviewGap!.Gap));
        var repeated = brief.RepeatedLosses![0];
        Assert.Equal(planted.RepeatedLoss, (Code(repeated), repeated.RepeatedLosses!.Count));
    }

    [Fact]
    public void A_question_that_the_data_cannot_answer_is_told_apart_from_one_whose_answer_is_nobody()
    {
        using var site = SmallSite.Create();
        var brief = Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Briefs[0];
        Assert.Null(brief.Improved);
        Assert.Null(brief.ReviewGaps);
        Assert.Null(brief.RepeatedLosses);
        Assert.NotNull(brief.SlowExecution);
    }

    [Fact]
    public void An_edition_without_positions_and_gaps_has_no_brief()
    {
        using var site = SmallSite.Create();
        Assert.Empty(Analyst.Analyse(Sources.Book(site.Path), new AnalysisScope(Ranks: true, Gaps: false)).Briefs);
    }

    private static string Code(ReportOverview overview) => overview.Result.Report.Department.Value;
}
