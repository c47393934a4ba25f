using SiteGen.Analysis;
using SiteGen.Analysis.Peers;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>One group of peers on a board: rank, total, change, rates by dimension as a heat table with the number in each cell, coverage, execution and the last years.</summary>
internal static class PeerTable
{
    /// <summary>The table of a group: who is compared, as the page sorts and filters it.</summary>
    /// <param name="site">The site.</param>
    /// <param name="shown">What the page shows.</param>
    /// <param name="group">The group.</param>
    /// <param name="orders">The orders that have pages of their own.</param>
    public static Table Of(SiteView site, BoardShown shown, PeerGroup group, IReadOnlySet<string> orders)
    {
        var t = site.Texts;
        var hasRanks = site.Analytics.Scope.Ranks;
        var top = site.Book.TopDimensions.ToList();
        var rows = group.Compared.Where(shown.Includes).ToList();
        return new Table(
            rows.Count == group.Compared.Count ? Title(site, group) : t.Of("board.group-part", ("group", Title(site, group)), ("shown", Format.Whole(rows.Count)), ("count", Format.Whole(group.Compared.Count))),
            [
                new(t.Of("department")),
                .. hasRanks ? [new Column(t.Of("board.rank"), "number", IsComputed: true)] : Array.Empty<Column>(),
                new(t.Of("total"), "number"),
                Sorted(BoardOrder.Total),
                new(t.Of("grade")),
                .. hasRanks ? [Sorted(BoardOrder.Change)] : Array.Empty<Column>(),
                .. top.Select(d => Sorted(BoardOrder.OfDimension(d.Id.Value))),
                new(t.Of("coverage"), "number", IsComputed: true),
                Sorted(BoardOrder.Execution),
                new(t.Of("board.last-years")),
            ],
            [.. (shown.Order?.Sort(site, rows) ?? rows).Select(row => Row(site, shown.Path, row, top, hasRanks))],
            t.Of("board.note"));

        Column Sorted(string order) => new(
            Heading(site, order),
            "number",
            IsComputed: true,
            orders.Contains(order) && shown.Order?.Name != order ? site.Page(shown.Path, Urls.Board(shown.Board.Year, order)) : null,
            shown.Order?.Name == order);
    }

    private static Row Row(SiteView site, string path, BoardRow row, List<Dimension> top, bool hasRanks)
    {
        var overview = site.Analytics.Overviews[row.Result.Report.Key];
        var department = BoardCells.Department(site, path, row);
        return new Row(
            site.Book.Roster.Jurisdictions.Count > 1 ? department : department with { Detail = null },
            [
                .. hasRanks ? [BoardCells.Rank(site, overview)] : Array.Empty<Cell>(),
                site.Printed(row.Result.Report.Declared?.Total),
                BoardCells.Total(site, row.Cells[0]),
                BoardCells.Grade(site, row.Result),
                .. hasRanks ? [BoardCells.Change(site, overview)] : Array.Empty<Cell>(),
                .. top.Select(d => BoardCells.Heat(site, row, d)),
                row.Result.Coverage is { } coverage ? new Cell(Format.Percent(coverage), "number computed") : site.NotStated,
                BoardCells.Execution(overview),
                BoardCells.Sparkline(site, row.Result.Report.Key),
            ]);
    }

    /// <summary>What makes the reports of a group peers, and how many are compared.</summary>
    public static string Title(SiteView site, PeerGroup group) => site.Texts.Of(
        "board.group",
        ("type", group.Key.Type),
        ("level", site.Texts.Of($"levels.{Token.Of(group.Key.Level)}")),
        ("kind", site.Texts.Of($"kinds.{Token.Of(group.Key.Kind)}")),
        ("count", Format.Whole(group.Compared.Count)));

    /// <summary>The heading of the column by which an order sorts.</summary>
    public static string Heading(SiteView site, string order) => order switch
    {
        BoardOrder.Total => site.Texts.Of("score-rate"),
        BoardOrder.Change => site.Texts.Of("board.change"),
        BoardOrder.Execution => site.Texts.Of("board.execution"),
        _ => DimensionText.Name(site, site.Book.Dimensions.First(d => BoardOrder.OfDimension(d.Id.Value) == order)),
    };
}
