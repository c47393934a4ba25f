using SiteGen.Analysis.Peers;
using SiteGen.Charting;
using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Where the total stands among peers, and how far the rank can be read.</summary>
internal sealed class StandingSection : IReportSection
{
    public string Id => "standing";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var overview = view.Site.Analytics.Overviews[view.Report.Key];
        if (ChartBlock.Of(view.Site, ChartNames.PositionStrip, view.Report.Key, "position") is not { } chart) return [];
        return overview.Standing is { Interval: { } interval } standing
            ? [chart, Block.Of(Interval(view, standing, interval))]
            : [chart];
    }

    private static string Interval(ReportView view, Standing standing, RankInterval interval) => view.Site.Texts.Of(
        interval.Low == interval.High ? "standing.interval-one" : "standing.interval",
        ("low", Format.Whole(interval.Low)),
        ("high", Format.Whole(interval.High)),
        ("of", Format.Whole(standing.Of)),
        ("draws", Format.Whole(RankInterval.DrawsFor(standing.Of))));
}
