using SiteGen.Analysis;
using SiteGen.Disclosing;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Analysis;

public class LatestDateTests
{
    [Fact]
    public void The_data_is_as_new_as_the_latest_original() => Assert.Equal("2025-06", LatestDate(Edition.Internal, ""));

    [Fact]
    public void A_use_made_of_the_results_is_part_of_the_data() =>
        Assert.Equal("2025-09-01", LatestDate(Edition.Internal, "uses: [ { kind: budget, state: done, text: 与预算安排挂钩, date: 2025-09-01 } ]"));

    [Fact]
    public void A_use_that_is_only_planned_says_nothing_about_how_new_the_data_is() =>
        Assert.Equal("2025-06", LatestDate(Edition.Internal, "uses: [ { kind: budget, state: planned, text: 与预算安排挂钩, date: 2026-09-01 } ]"));

    [Theory]
    [InlineData(Edition.Internal, "2025-10-08")]
    [InlineData(Edition.Public, "2025-06")]
    public void A_review_counts_where_it_is_disclosed(Edition edition, string expected) =>
        Assert.Equal(expected, LatestDate(edition, "reviews: [ { by: 云州市财政局, date: 2025-10-08, score: 90 } ]"));

    private static string? LatestDate(Edition edition, string more)
    {
        using var site = SmallSite.Create();
        const string Report = "content/reports/2024/yz-01.yaml";
        site.With(Report, File.ReadAllText(site.Below(Report)) + more + "\n");
        return Analyst.Analyse(Disclosure.Cut(Sources.Book(site.Path), [], Sources.Of(site.Path), edition, []).Book, AnalysisScope.All).LatestDate?.ToString();
    }
}
