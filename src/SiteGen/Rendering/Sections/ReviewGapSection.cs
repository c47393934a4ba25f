using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>How far the self-evaluation stands from the review or from a third party on the same framework, and what was taken off.</summary>
internal sealed class ReviewGapSection : IReportSection
{
    public string Id => "review-gap";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Site.Analytics.Overviews[view.Report.Key].ReviewGap is not { } gap) return [];
        var t = view.Site.Texts;
        List<Fact?> facts =
        [
            new(t.Of("review-gap.self"), view.Site.Printed(view.Report.Declared?.Total)),
            new(t.Of(gap.Review is null ? "review-gap.other" : "review-gap.review"), gap.Other is { } other
                ? ReviewText.Score(view.Site, gap) with { Href = view.Site.Page(view.Path, Urls.Report(other.Report.Key)), Detail = ReportFacts.KindText(view.Site, other.Report) }
                : ReviewText.Score(view.Site, gap) with { Detail = gap.Review?.By.Value }),
            new(t.Of("review-gap.gap"), new Cell(Format.Signed(gap.Gap), "number computed")),
            gap.Review?.Opinion is { } opinion ? new(t.Of("review-gap.opinion"), new Cell(opinion.Value)) : null,
            gap.Review?.Reply is { } reply ? new(t.Of("review-gap.reply"), new Cell(reply.Value)) : null,
        ];
        var blocks = new List<Block> { Block.Of([.. facts.OfType<Fact>()]) };
        if (gap.Review is { Deductions.Count: > 0 } review)
        {
            blocks.Add(Block.Of(new Table(
                t.Of("review-gap.deductions"),
                [new(t.Of("indicator")), new(t.Of("review-gap.points"), "number"), new(t.Of("review-gap.reason"))],
                [.. review.Deductions.Select(d => new Row(
                    new Cell(view.Indicator(d.Indicator.Value).Text, "", view.Indicator(d.Indicator.Value).Href),
                    [new Cell(Format.Printed(d.Points.Value), "number"), new Cell(d.Reason?.Value ?? "")]))])));
        }

        return blocks;
    }
}
