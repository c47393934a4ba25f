using SiteGen.Analysis.Years;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Indicators that lost points two years running although the first announced a measure, both texts side by side.</summary>
internal sealed class RepeatedLossSection : IReportSection
{
    public string Id => "repeated-losses";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Site.Analytics.Overviews[view.Report.Key].RepeatedLosses is not { Count: > 0 } losses) return [];
        var t = view.Site.Texts;
        var before = view.Site.Report(losses[0].Before)!;
        return
        [
            Block.Of(new Table(
                "",
                [
                    new(t.Of("indicator")),
                    new(t.Of("repeated.loss-of", ("year", Format.Whole(losses[0].Before.Year))), "number", IsComputed: true),
                    new(t.Of("repeated.loss-of", ("year", Format.Whole(view.Report.Year.Value))), "number", IsComputed: true),
                    new(t.Of("repeated.measure-of", ("year", Format.Whole(losses[0].Before.Year)))),
                    new(t.Of("repeated.reason-of", ("year", Format.Whole(view.Report.Year.Value)))),
                ],
                [.. losses.Select(loss => new Row(
                    new Cell(loss.Indicator.Definition.Name.Value, "", "#" + Urls.Score(loss.Indicator.Definition.Id.Value)),
                    [
                        new Cell(Format.Computed(loss.LossBefore), "number computed"),
                        new Cell(Format.Computed(loss.Loss), "number computed"),
                        new Cell(RepeatedLoss.Measure(before, loss.RowBefore) ?? "", "text", view.Site.Page(view.Path, Urls.Report(loss.Before)) + "#" + Urls.Score(loss.RowBefore.Id.Value)),
                        new Cell(loss.Row?.WhyLost ?? "", "text"),
                    ]))],
                t.Of(view.Site.Analytics.Overviews[view.Report.Key].Point.Break is null ? "repeated.note" : "repeated.note-broken"))),
        ];
    }
}
