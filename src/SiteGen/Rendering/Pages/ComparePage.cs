using SiteGen.Analysis;
using SiteGen.Analysis.Peers;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>board/YEAR/compare.html, and board/compare.html for the latest year that compares any: departments side by side, six at a time in official order, within their peers.</summary>
internal sealed class ComparePage : IPageType
{
    /// <summary>The name of the page of one year among the views of its board.</summary>
    public const string View = "compare";

    private const int SideBySide = 6;
    private const int MostTables = 40;

    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        if (site.Analytics.Boards.Count == 0) yield break;
        var latest = site.Analytics.Groups.All.FirstOrDefault(g => g.Compared.Count > 0)?.Key.Year ?? site.Analytics.Boards[0].Year;
        yield return Page(site, latest, Urls.Compare);
        foreach (var board in site.Analytics.Boards) yield return Page(site, board.Year, Urls.Board(board.Year, View));
    }

    private static Page Page(SiteView site, int year, string path)
    {
        var t = site.Texts;
        var sections = site.Analytics.Groups.In(year).Where(g => g.Compared.Count > 0).Select((g, i) => Section(site, path, g, i + 1)).ToList();
        return new Page(path, new ListingView(
            site.Frame(path, t.Of("compare.title", ("year", Format.Whole(year))), Urls.Board(site.Analytics.Boards[0].Year), (t.Of("board.title", ("year", Format.Whole(year))), Urls.Board(year))),
            sections.Count == 0 ? t.Of("board.none-comparable") : t.Of("compare.intro"),
            sections.Count > 0
                ? [new Section("legend", t.Of("board.rates"), null, [new Block(Legend: BoardCells.Legend(site))]), .. sections]
                : [new Section("widen", t.Of("board.widen"), null, [new Block(Choices: new Choices(t.Of("board.widen"), [new NavItem(t.Of("board.all"), site.Page(path, Urls.Board(year, WideBoardPages.View)), false)]))])]));
    }

    private static Section Section(SiteView site, string path, PeerGroup group, int number)
    {
        var chunks = group.Compared.Chunk(SideBySide).Take(MostTables).ToList();
        var rest = group.Compared.Count - chunks.Sum(c => c.Length);
        return new Section(
            $"group-{Format.Whole(number)}",
            PeerTable.Title(site, group),
            rest > 0 ? site.Texts.Of("compare.rest", ("count", Format.Whole(rest))) : null,
            [.. chunks.Select(chunk => Block.Of(Table(site, path, group, chunk)))]);
    }

    private static Table Table(SiteView site, string path, PeerGroup group, IReadOnlyList<BoardRow> rows)
    {
        var t = site.Texts;
        var overviews = rows.Select(r => site.Analytics.Overviews[r.Result.Report.Key]).ToList();
        var hasRanks = site.Analytics.Scope.Ranks;
        return new Table(
            "",
            [
                new(t.Of("compare.measure")),
                .. rows.Select(r => new Column(site.Book.Department(r.Result.Report.Department.Value).NameIn(r.Result.Report.Year.Value), "number", Href: site.Page(path, Urls.Report(r.Result.Report.Key)))),
                .. hasRanks ? [new Column(t.Of("charts.median"), "number", IsComputed: true)] : Array.Empty<Column>(),
            ],
            [
                Row(t.Of("total"), rows.Select(r => site.Printed(r.Result.Report.Declared?.Total)), null),
                Row(t.Of("score-rate"), rows.Select(r => BoardCells.Total(site, r.Cells[0])), Board.Total),
                Row(t.Of("grade"), rows.Select(r => BoardCells.Grade(site, r.Result)), null),
                .. hasRanks ? [Row(t.Of("board.rank"), overviews.Select(o => BoardCells.Rank(site, o)), null), Row(t.Of("board.change"), overviews.Select(o => BoardCells.Change(site, o)), null)] : Array.Empty<Row>(),
                .. site.Book.TopDimensions.Select(d => Row(DimensionText.Name(site, d), rows.Select(r => BoardCells.Heat(site, r, d)), d.Id.Value)),
                Row(t.Of("board.execution"), overviews.Select(BoardCells.Execution), null),
            ]);

        Row Row(string name, IEnumerable<Cell> cells, string? dimension) => new(
            new Cell(name),
            [.. cells, .. hasRanks ? [SiteView.Rate(dimension is null ? null : group.Rates(dimension)?.Median)] : Array.Empty<Cell>()]);
    }
}
