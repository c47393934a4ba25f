using SiteGen.Analysis;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>board/YEAR/all.html: the widened view, all reports of a year whatever their kind and level, unranked, with what may be compared and why the rest may not.</summary>
internal sealed class WideBoardPages : IPageType
{
    public const string View = "all";

    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site) => site.Analytics.Boards.Select(board => Page(site, board));

    private static Page Page(SiteView site, Board board)
    {
        var t = site.Texts;
        var path = Urls.Board(board.Year, View);
        return new Page(path, new ListingView(
            site.Frame(path, t.Of("board.all-title", ("year", Format.Whole(board.Year))), Urls.Board(site.Analytics.Boards[0].Year), (t.Of("board.title", ("year", Format.Whole(board.Year))), Urls.Board(board.Year))),
            t.Of("board.all-intro"),
            [
                new("rates", t.Of("board.rates"), t.Of("board.some-comparable"), [Block.Of(Rates(site, path, board))]),
                new("management", t.Of("board.management"), null, [Block.Of(Parts(site, path, board))]),
            ]));
    }

    private static Table Rates(SiteView site, string path, Board board)
    {
        var t = site.Texts;
        var top = site.Book.TopDimensions.ToList();
        return new Table(
            "",
            [
                new(t.Of("department")), new(t.Of("kind")), new(t.Of("level")), new(t.Of("total"), "number"), new(t.Of("score-rate"), "number", IsComputed: true), new(t.Of("grade")),
                .. top.Select(d => new Column($"{d.Id.Value} {DimensionText.Name(site, d)}", "number", IsComputed: true)),
                new(t.Of("coverage"), "number", IsComputed: true), new(t.Of("comparable")),
            ],
            [.. board.Rows.Select(row => new Row(
                BoardCells.Department(site, path, row),
                [
                    new Cell(ReportFacts.KindText(site, row.Result.Report), "", null, row.Result.Report.Period?.Value),
                    new Cell(t.Of($"levels.{Token.Of(BoardCells.Jurisdiction(site, row).Level.Value)}")),
                    site.Printed(row.Result.Report.Declared?.Total),
                    BoardCells.Total(site, row.Cells[0]),
                    BoardCells.Grade(site, row.Result),
                    .. top.Select(d => BoardCells.Rate(site, row, d)),
                    row.Result.Coverage is { } coverage ? new Cell(Format.Percent(coverage), "number computed") : site.NotStated,
                    Comparable(site, row),
                ]))],
            t.Of("board.note"));
    }

    private static Table Parts(SiteView site, string path, Board board)
    {
        var parts = site.Book.Dimensions.Where(d => d.Parent is not null && d.Aggregated).ToList();
        return new Table(
            "",
            [new(site.Texts.Of("department")), .. parts.Select(d => new Column($"{d.Id.Value} {DimensionText.Name(site, d)}", "number", IsComputed: true))],
            [.. board.Rows.Select(row => new Row(
                BoardCells.Department(site, path, row),
                [.. parts.Select(d => BoardCells.Rate(site, row, d))]))]);
    }

    private static Cell Comparable(SiteView site, BoardRow row)
    {
        var t = site.Texts;
        if (site.Book.IsAggregate(row.Result.Report)) return new Cell(t.Of("board.not-comparable"), "", null, t.Of("board.reason-aggregate"));
        var shown = row.Cells.Where(c => c.Rate is not null || !row.Result.HasScores).ToList();
        if (shown.Count == 0) shown = [.. row.Cells];
        if (shown.All(c => c.Reason is null)) return new Cell(t.Of("board.comparable"));
        if (shown.All(c => c.Reason is not null)) return new Cell(t.Of("board.not-comparable"), "", null, t.Of($"reasons.{Token.Of(shown[0].Reason!.Value)}"));
        var apart = shown.Where(c => c.Reason is not null).ToList();
        return apart.Count == shown.Count - 1 && shown[0].Reason is null
            ? new Cell(t.Of("board.total-comparable"), "", null, t.Of($"reasons.{Token.Of(apart[0].Reason!.Value)}"))
            : new Cell(t.Of("board.partly-comparable"), "", null, t.Of("board.partly", ("dimensions", site.Words(apart.Select(c => c.Dimension)))));
    }
}
