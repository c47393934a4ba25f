using SiteGen.Analysis;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>board/YEAR.html: rates by dimension, coverage, and whether anything is comparable.</summary>
internal sealed class BoardPages : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site) => site.Analytics.Boards.Select(board => Page(site, board));

    private static Page Page(SiteView site, Board board)
    {
        var t = site.Texts;
        var path = Urls.Board(board.Year);
        var title = t.Of("board.title", ("year", Format.Whole(board.Year)));
        var isAnyComparable = board.Rows.Any(r => r.Cells.Any(c => c.Reason is null && c.Rate is not null));
        var sections = new List<Section>
        {
            new("rates", t.Of("board.rates"), isAnyComparable ? t.Of("board.some-comparable") : t.Of("board.none-comparable"), [Block.Of(Rates(site, path, board))]),
            new("management", t.Of("board.management"), null, [Block.Of(Parts(site, path, board))]),
        };
        // The public learns from the board who reported, and draws no conclusion from who is not on it.
        if (site.Input.Disclosed.Edition == Edition.Internal && board.Unreported.Count > 0)
        {
            sections.Add(new Section("unreported", t.Of("board.unreported"), null, [Block.Of(new Table(
                "",
                [new(t.Of("department")), new(t.Of("jurisdiction"))],
                [.. board.Unreported.Select(d => new Row(new Cell(d.Name.Value, "", site.Page(path, Urls.Department(d.Code.Value))), [new Cell(site.Book.Jurisdiction(d).Name.Value)]))]))]));
        }

        if (site.Analytics.Boards.Count > 1)
        {
            sections.Add(new Section("years", t.Of("board.years"), null, [Block.Of(new Table(
                "",
                [new(t.Of("year")), new(t.Of("reports"), "number")],
                [.. site.Analytics.Boards.Select(b => new Row(
                    new Cell(t.Of("board.title", ("year", Format.Whole(b.Year))), "", b.Year == board.Year ? null : site.Page(path, Urls.Board(b.Year))),
                    [new Cell(Format.Whole(b.Rows.Count), "number")]))]))]));
        }

        return new Page(path, new ListingView(site.Frame(path, title, Urls.Board(site.Analytics.Boards[0].Year)), t.Of("board.intro"), sections));
    }

    private static Table Rates(SiteView site, string path, Board board)
    {
        var t = site.Texts;
        var top = site.Book.Dimensions.Where(d => d.Parent is null && d.Aggregated).ToList();
        return new Table(
            "",
            [
                new(t.Of("department")), new(t.Of("kind")), new(t.Of("level")), new(t.Of("total"), "number"), new(t.Of("score-rate"), "number", IsComputed: true), new(t.Of("grade")),
                .. top.Select(d => new Column($"{d.Id.Value} {DimensionText.Name(site, d)}", "number", IsComputed: true)),
                new(t.Of("coverage"), "number", IsComputed: true), new(t.Of("comparable")),
            ],
            [.. board.Rows.Select(row => new Row(
                Department(site, path, row),
                [
                    new Cell(ReportFacts.KindText(site, row.Result.Report), "", null, row.Result.Report.Period?.Value),
                    new Cell(t.Of($"levels.{Token.Of(Jurisdiction(site, row).Level.Value)}")),
                    site.Printed(row.Result.Report.Declared?.Total),
                    Total(site, row.Cells[0]),
                    row.Result.Report.Declared?.Grade is { } grade ? new Cell(grade.Value) : site.NotStated,
                    .. top.Select(d => Rate(site, row, d)),
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
                Department(site, path, row),
                [.. parts.Select(d => Rate(site, row, d))]))]);
    }

    private static Cell Department(SiteView site, string path, BoardRow row) =>
        new(site.Book.Department(row.Result.Report.Department.Value).NameIn(row.Result.Report.Year.Value), "", site.Page(path, Urls.Report(row.Result.Report.Key)), Jurisdiction(site, row).Name.Value);

    private static Jurisdiction Jurisdiction(SiteView site, BoardRow row) => site.Book.Jurisdiction(site.Book.Department(row.Result.Report.Department.Value));

    private static Cell Total(SiteView site, BoardCell total) =>
        total.Rate is not null ? Rate(site, total) : total.Score is not null ? new Cell(site.Texts.Of("board.no-rate"), "missing") : site.NotStated;

    private static Cell Rate(SiteView site, BoardRow row, Dimension dimension)
    {
        var cell = row.Cells.First(c => c.Dimension == dimension.Id.Value);
        if (cell.Rate is not null) return Rate(site, cell);
        if (!row.Result.HasScores) return site.NotStated;
        var absence = row.Result.Dimensions.First(d => d.Dimension == dimension.Id.Value).Absence!.Value;
        return new Cell(site.Texts.Of($"board.absent.{Token.Of(absence)}"), "missing");
    }

    // A rate that must not be compared is shown grey; score and weight stand below it, so that the rate can be checked.
    private static Cell Rate(SiteView site, BoardCell cell) => new(
        Format.Percent(cell.Rate!.Value),
        cell.Reason is null ? "number computed" : "number computed apart",
        null,
        site.Phrases([$"{Format.Computed(cell.Score!.Value)}/{Format.Computed(cell.Weight!.Value)}", .. cell.IsInferred ? [site.Texts.Of("inferred")] : Array.Empty<string>()]));

    private static Cell Comparable(SiteView site, BoardRow row)
    {
        var t = site.Texts;
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
