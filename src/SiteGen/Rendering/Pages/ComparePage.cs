using SiteGen.Analysis;
using SiteGen.Analysis.Peers;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>board/compare.html: departments side by side, six at a time in official order, within their peers of the latest year that compares any.</summary>
internal sealed class ComparePage : IPageType
{
    private const int SideBySide = 6;
    private const int MostTables = 40;

    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        if (site.Analytics.Boards.Count == 0) yield break;
        var t = site.Texts;
        var groups = site.Analytics.Groups.All.Where(g => g.Compared.Count > 0).ToList();
        var year = groups.Count > 0 ? groups[0].Key.Year : site.Analytics.Boards[0].Year;
        var sections = groups.Where(g => g.Key.Year == year).Select((g, i) => Section(site, g, i + 1)).ToList();
        yield return new Page(Urls.Compare, new ListingView(
            site.Frame(Urls.Compare, t.Of("compare.title", ("year", Format.Whole(year))), Urls.Board(site.Analytics.Boards[0].Year), (t.Of("board.title", ("year", Format.Whole(year))), Urls.Board(year))),
            sections.Count == 0 ? t.Of("board.none-comparable") : t.Of("compare.intro"),
            sections.Count > 0 ? sections : [new Section("widen", t.Of("board.widen"), null, [new Block(Choices: new Choices(t.Of("board.widen"), [new NavItem(t.Of("board.all"), site.Page(Urls.Compare, Urls.Board(year, WideBoardPages.View)), false)]))])]));
    }

    private static Section Section(SiteView site, PeerGroup group, int number)
    {
        var t = site.Texts;
        var title = t.Of(
            "board.group",
            ("type", group.Key.Type),
            ("level", t.Of($"levels.{Token.Of(group.Key.Level)}")),
            ("kind", t.Of($"kinds.{Token.Of(group.Key.Kind)}")),
            ("count", Format.Whole(group.Compared.Count)));
        var chunks = group.Compared.Chunk(SideBySide).Take(MostTables).ToList();
        var rest = group.Compared.Count - chunks.Sum(c => c.Length);
        return new Section($"group-{Format.Whole(number)}", title, rest > 0 ? t.Of("compare.rest", ("count", Format.Whole(rest))) : null, [.. chunks.Select(chunk => Block.Of(Table(site, group, chunk)))]);
    }

    private static Table Table(SiteView site, PeerGroup group, IReadOnlyList<BoardRow> rows)
    {
        var t = site.Texts;
        var overviews = rows.Select(r => site.Analytics.Overviews[r.Result.Report.Key]).ToList();
        var hasRanks = site.Analytics.Scope.Ranks;
        return new Table(
            "",
            [
                new(t.Of("compare.measure")),
                .. rows.Select(r => new Column(site.Book.Department(r.Result.Report.Department.Value).NameIn(r.Result.Report.Year.Value), "number", Href: site.Page(Urls.Compare, Urls.Report(r.Result.Report.Key)))),
                .. hasRanks ? [new Column(t.Of("charts.median"), "number", IsComputed: true)] : Array.Empty<Column>(),
            ],
            [
                Row(t.Of("total"), rows.Select(r => site.Printed(r.Result.Report.Declared?.Total)), null),
                Row(t.Of("score-rate"), rows.Select(r => BoardCells.Total(site, r.Cells[0])), Board.Total),
                Row(t.Of("grade"), rows.Select(r => BoardCells.Grade(site, r.Result)), null),
                .. hasRanks ? [Row(t.Of("board.rank"), overviews.Select(o => BoardCells.Rank(site, o)), null), Row(t.Of("board.change"), overviews.Select(o => BoardCells.Change(site, o)), null)] : Array.Empty<Row>(),
                .. site.Book.Dimensions.Where(d => d.Parent is null && d.Aggregated).Select(d => Row(DimensionText.Name(site, d), rows.Select(r => BoardCells.Heat(site, r, d)), d.Id.Value)),
                Row(t.Of("board.execution"), overviews.Select(BoardCells.Execution), null),
            ]);

        Row Row(string name, IEnumerable<Cell> cells, string? dimension) => new(
            new Cell(name),
            [.. cells, .. hasRanks ? [SiteView.Rate(dimension is null ? null : group.Rates(dimension)?.Median)] : Array.Empty<Cell>()]);
    }
}
