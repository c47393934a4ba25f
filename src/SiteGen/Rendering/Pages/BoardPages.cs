using SiteGen.Analysis;
using SiteGen.Analysis.Peers;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>
/// board/YEAR.html: each group of peers with the widest set that may be compared, in official order; the same sorted by each
/// column and filtered by each feature; and who is left out, with the reason.
/// </summary>
internal sealed class BoardPages : IPageType
{
    // Beyond it a year would fill a disk with copies of itself.
    private const int MostForCopies = 1_000;

    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        foreach (var board in site.Analytics.Boards)
        {
            var view = new BoardShown(board, null, null);
            yield return Page(site, view);
            if (board.Rows.Count > MostForCopies) continue;
            foreach (var order in Orders(site, board)) yield return Page(site, view with { Order = order });
            foreach (var filter in BoardFilter.Of(site, board)) yield return Page(site, view with { Filter = filter });
        }
    }

    // A list sorted by a figure is a list of ranks.
    private static IReadOnlyList<BoardOrder> Orders(SiteView site, Board board) =>
        site.Analytics.Scope.Ranks && board.Rows.Count <= MostForCopies && site.Analytics.Groups.In(board.Year).Any(g => g.Compared.Count > 0) ? BoardOrder.All(site) : [];

    private static Page Page(SiteView site, BoardShown shown)
    {
        var t = site.Texts;
        var (board, path) = (shown.Board, shown.Path);
        var compared = site.Analytics.Groups.In(board.Year).Where(g => g.Compared.Any(shown.Includes)).ToList();
        var orders = Orders(site, board).Select(o => o.Name).ToHashSet(StringComparer.Ordinal);
        var title = t.Of("board.title", ("year", Format.Whole(board.Year)));
        var sections = new List<Section>
        {
            new("compared", t.Of("board.compared"), Compared(site, shown, compared), [.. Choices(site, shown), .. compared.Count == 0 ? [] : new[] { new Block(Legend: BoardCells.Legend(site)) }, .. compared.Select(g => Block.Of(PeerTable.Of(site, shown, g, orders)))]),
        };
        var left = board.Rows.Where(r => shown.Includes(r) && site.Analytics.Groups.Of(r.Result.Report.Key)?.Compares(r.Result.Report.Key) != true).ToList();
        if (left.Count > 0) sections.Add(new Section("left-out", t.Of("board.left-out"), t.Of("board.left-out-intro", ("count", Format.Whole(left.Count))), [Block.Of(LeftOut(site, path, left))]));
        sections.AddRange(Further(site, path, board));
        var name = shown.Order is { } order ? t.Of("board.sorted-by", ("column", PeerTable.Heading(site, order.Name))) : shown.Filter?.Text;
        var crumb = name is null ? [] : new[] { (title, Urls.Board(board.Year)) };
        return new Page(path, new ListingView(
            site.Frame(path, name is null ? title : t.Of("board.view-title", ("board", title), ("view", name)), Urls.Board(site.Analytics.Boards[0].Year), crumb),
            t.Of("board.intro"),
            sections));
    }

    private static string Compared(SiteView site, BoardShown shown, List<PeerGroup> compared) => compared.Count == 0
        ? site.Texts.Of("board.none-comparable")
        : site.Texts.Of(
            site.Analytics.Scope.Ranks ? "board.compared-intro" : "board.compared-intro-unranked",
            ("reports", Format.Whole(compared.Sum(g => g.Compared.Count(shown.Includes)))),
            ("groups", Format.Whole(compared.Count)));

    private static IEnumerable<Block> Choices(SiteView site, BoardShown shown)
    {
        var t = site.Texts;
        yield return new Block(Choices: new Choices(t.Of("board.widen"),
        [
            new NavItem(t.Of("board.peers-only"), site.Page(shown.Path, Urls.Board(shown.Board.Year)), shown is { Order: null, Filter: null }),
            new NavItem(t.Of("board.all"), site.Page(shown.Path, Urls.Board(shown.Board.Year, WideBoardPages.View)), false),
            new NavItem(t.Of("compare.name"), site.Page(shown.Path, Urls.Board(shown.Board.Year, ComparePage.View)), false),
            .. site.Analytics.Briefs.Where(b => b.Year == shown.Board.Year).Select(b => new NavItem(t.Of("brief.name"), site.Page(shown.Path, Urls.Brief(b.Year)), false)),
        ]));
        if (shown.Board.Rows.Count > MostForCopies) yield break;
        foreach (var feature in BoardFilter.Of(site, shown.Board).GroupBy(f => f.Feature, StringComparer.Ordinal))
        {
            yield return new Block(Choices: new Choices(t.Of(feature.Key), [.. feature.Select(f => new NavItem(f.Text, site.Page(shown.Path, Urls.Board(shown.Board.Year, f.Name)), shown.Filter?.Name == f.Name))]));
        }
    }

    private static Table LeftOut(SiteView site, string path, List<BoardRow> rows)
    {
        var t = site.Texts;
        return new Table(
            "",
            [new(t.Of("department")), new(t.Of("kind")), new(t.Of("level")), new(t.Of("total"), "number"), new(t.Of("score-rate"), "number", IsComputed: true), new(t.Of("grade")), new(t.Of("coverage"), "number", IsComputed: true), new(t.Of("board.reason"))],
            [.. rows.Select(row => new Row(
                BoardCells.Department(site, path, row),
                [
                    new Cell(ReportFacts.KindText(site, row.Result.Report), "", null, row.Result.Report.Period?.Value),
                    new Cell(t.Of($"levels.{Token.Of(BoardCells.Jurisdiction(site, row).Level.Value)}")),
                    site.Printed(row.Result.Report.Declared?.Total),
                    BoardCells.Total(site, row.Cells[0]) is var total && total.Class.Contains("computed", StringComparison.Ordinal) ? total with { Class = "number computed apart" } : total,
                    BoardCells.Grade(site, row.Result),
                    row.Result.Coverage is { } coverage && row.Result.HasScores ? new Cell(Format.Percent(coverage), "number computed") : site.NotStated,
                    new Cell(Reason(site, row), "text"),
                ]))]);
    }

    private static string Reason(SiteView site, BoardRow row)
    {
        if (site.Book.IsAggregate(row.Result.Report)) return site.Texts.Of("board.reason-aggregate");
        if (row.Cells[0].Reason is { } reason) return site.Texts.Of($"reasons.{Token.Of(reason)}");
        return site.Texts.Of(site.Analytics.Groups.Of(row.Result.Report.Key) is { Compared.Count: > 0 } ? "board.reason-other-set" : "board.reason-no-peer");
    }

    private static IEnumerable<Section> Further(SiteView site, string path, Board board)
    {
        var t = site.Texts;

        // The public learns from the board who reported, and draws no conclusion from who is not on it.
        if (site.Input.Disclosed.Edition == Edition.Internal && board.Unreported.Count > 0)
        {
            yield return new Section("unreported", t.Of("board.unreported"), null, [Block.Of(new Table(
                "",
                [new(t.Of("department")), new(t.Of("jurisdiction"))],
                [.. board.Unreported.Select(d => new Row(new Cell(d.Name.Value, "", site.Page(path, Urls.Department(d.Code.Value))), [new Cell(site.Book.Jurisdiction(d).Name.Value)]))]))]);
        }

        if (site.Analytics.Boards.Count > 1)
        {
            yield return new Section("years", t.Of("board.years"), null, [Block.Of(new Table(
                "",
                [new(t.Of("year")), new(t.Of("reports"), "number")],
                [.. site.Analytics.Boards.Select(b => new Row(
                    new Cell(t.Of("board.title", ("year", Format.Whole(b.Year))), "", Urls.Board(b.Year) == path ? null : site.Page(path, Urls.Board(b.Year))),
                    [new Cell(Format.Whole(b.Rows.Count), "number")]))]))]);
        }
    }
}
