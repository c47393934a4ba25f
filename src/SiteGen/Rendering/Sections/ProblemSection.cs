using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Problems beside the measures against them, and mendings that an authority requires.</summary>
internal sealed class ProblemSection : IReportSection
{
    public string Id => "problems";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var blocks = new List<Block>();
        if (view.Report.Problems.Count > 0) blocks.Add(Pairs(view, view.Report.Problems, null));
        if (view.Report.Rectifications.Count > 0)
        {
            var hasIndicators = view.Report.Rectifications.Any(r => r.Indicators.Count > 0);
            blocks.Add(Block.Of(new Table(
                view.T("rectifications"),
                [
                    new(view.T("rectification.text")), new(view.T("rectification.required-by")), new(view.T("rectification.due")), new(view.T("rectification.state")),
                    .. hasIndicators ? [new Column(view.T("indicators.concerned"))] : Array.Empty<Column>(),
                    new(view.T("source")),
                ],
                [.. view.Report.Rectifications.Select(r => new Row(
                    new Cell(r.Text.Value),
                    [
                        new Cell(r.RequiredBy.Value),
                        r.Due is { } due ? new Cell(due.Value.ToString()) : view.Site.NotStated,
                        r.State is { } state ? new Cell(state.Value) : view.Site.NotStated,
                        .. hasIndicators ? [view.Indicators(r.Indicators)] : Array.Empty<Cell>(),
                        view.Source(r.Place, r.At),
                    ]))])));
        }

        foreach (var (review, i) in view.Report.Reviews.Select((r, i) => (r, i))) blocks.AddRange(ReviewBlocks(view, review, i + 1));
        return blocks;
    }

    /// <summary>Problems as a block, for reports and projects alike.</summary>
    public static Block Pairs(ReportView view, IReadOnlyList<Problem> problems, Project? project)
    {
        var hasIndicators = problems.Any(p => p.Indicators.Count > 0);
        return new Block(Pairs: new TextPairs(
            [view.T("problem.text"), view.T("problem.cause"), view.T("problem.measure"), .. hasIndicators ? [view.T("indicators.concerned")] : Array.Empty<string>(), view.T("source")],
            [.. problems.Select(p => (IReadOnlyList<Cell>)
            [
                Titled(view, p.Title?.Value, p.Text?.Value),
                p.Cause is { } cause ? new Cell(cause.Value) : view.Site.NotStated,
                Titled(view, p.MeasureTitle?.Value, p.Measure?.Value),
                .. hasIndicators ? [view.Indicators(p.Indicators, project)] : Array.Empty<Cell>(),
                view.Source(p.Place, p.At),
            ])]));
    }

    private static Cell Titled(ReportView view, string? title, string? text) => (title, text) switch
    {
        (null, null) => view.Site.NotStated,
        (null, _) => new Cell(text!),
        (_, null) => new Cell(title),
        _ => new Cell(title, "titled", null, text),
    };

    private static IEnumerable<Block> ReviewBlocks(ReportView view, Review review, int ordinal)
    {
        List<Fact?> facts =
        [
            new(view.T("review.by"), new Cell(review.By.Value)),
            review.Date is { } date ? new(view.T("date"), new Cell(date.Value.ToString())) : null,
            review.DocumentNumber is { } number ? new(view.T("original.document-number"), new Cell(number.Value)) : null,
            new(view.T("review.score"), view.Site.Printed(review.Score)),
            review.FullMark is { } mark ? new(view.T("full-mark"), new Cell(Format.Printed(mark.Value))) : null,
            review.Grade is { } grade ? new(view.T("grade"), new Cell(grade.Value)) : null,
            review.Opinion is { } opinion ? new(view.T("review.opinion"), new Cell(opinion.Value)) : null,
            review.Reply is { } reply ? new(view.T("review.reply"), new Cell(reply.Value)) : null,
            new(view.T("source"), view.Source(review.Place, review.At)),
        ];
        yield return new Block(Heading: new Heading(view.T("review"), Urls.Review(ordinal)));
        yield return Block.Of([.. facts.OfType<Fact>()]);
        if (review.Deductions.Count > 0)
        {
            yield return Block.Of(new Table(
                view.T("review.deductions"),
                [new(view.T("indicator")), new(view.T("review.points"), "number"), new(view.T("score.reason"))],
                [.. review.Deductions.Select(d => new Row(IndicatorOf(view, d), [new Cell(Format.Printed(d.Points.Value), "number"), new Cell(d.Reason?.Value ?? "")]))]));
        }
    }

    private static Cell IndicatorOf(ReportView view, Deduction deduction)
    {
        var link = view.Indicator(deduction.Indicator.Value);
        return new Cell(link.Text, "", link.Href);
    }
}
