using SiteGen.Model;
using SiteGen.Rendering.Sections;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>Redraws a printed table with headings over several columns, the lost cells marked.</summary>
internal static class GridDrawing
{
    public static PrintedGrid Of(ReportView view, Grid grid)
    {
        var depth = grid.Columns.Count == 0 ? 0 : grid.Columns.Max(c => c.Headings.Count);
        return new PrintedGrid(
            grid.Title.Value,
            grid.Unit?.Value,
            [.. Enumerable.Range(0, depth).Select(level => HeadRow(grid, level, depth))],
            [.. grid.Rows.Select(row => (IReadOnlyList<Cell>)[.. row.Cells.Select(cell => Cell(view, cell.Value))])],
            grid.Note?.Value,
            view.Source(grid.Place, grid.At));
    }

    // Neighbours with the same headings down to this level share one cell; a column whose headings end here reaches down.
    private static List<GridHeading> HeadRow(Grid grid, int level, int depth)
    {
        var row = new List<GridHeading>();
        for (var at = 0; at < grid.Columns.Count;)
        {
            var headings = grid.Columns[at].Headings;
            if (headings.Count <= level)
            {
                at++;
                continue;
            }

            var span = 1;
            while (at + span < grid.Columns.Count && IsSameHead(headings, grid.Columns[at + span].Headings, level)) span++;
            var rows = headings.Count == level + 1 ? depth - level : 1;
            row.Add(new GridHeading(headings[level].Value, Format.Whole(span), Format.Whole(rows)));
            at += span;
        }

        return row;
    }

    private static bool IsSameHead(IReadOnlyList<Diagnostics.Located<string>> a, IReadOnlyList<Diagnostics.Located<string>> b, int level) =>
        b.Count > level && a.Count > level + 1 && b.Count > level + 1 && Enumerable.Range(0, level + 1).All(i => a[i].Value == b[i].Value);

    private static Cell Cell(ReportView view, GridCell cell)
    {
        if (cell.IsLost) return new Cell(view.T("statuses.gap"), "missing");
        return cell.Number is { } number ? new Cell(Format.Printed(number), "number") : new Cell(cell.Text);
    }
}
