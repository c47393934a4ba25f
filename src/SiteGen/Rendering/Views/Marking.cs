using SiteGen.Diagnostics;

namespace SiteGen.Rendering.Views;

/// <summary>
/// Marks figures of which the audit says something: the cell of the figure itself, else the cell that names the source of
/// its row. Each mark is a link to the finding.
/// </summary>
internal static class Marking
{
    /// <summary>The sections with marks.</summary>
    /// <param name="sections">The sections.</param>
    /// <param name="marks">What to show at a place.</param>
    public static IReadOnlyList<Section> Of(IReadOnlyList<Section> sections, IReadOnlyList<(Place Place, Link Link)> marks)
    {
        if (marks.Count == 0) return sections;
        var shown = sections.SelectMany(s => s.Blocks).SelectMany(Places).ToHashSet();
        var exact = marks.Where(m => shown.Contains(m.Place)).ToLookup(m => m.Place, m => m.Link);

        // A row of data is a line of its file: what concerns the row as a whole stands at its source.
        var lines = marks.Where(m => !shown.Contains(m.Place)).ToLookup(m => (m.Place.File, m.Place.Line), m => m.Link);
        return [.. sections.Select(s => s with { Blocks = [.. s.Blocks.Select(block => Marked(block, cell => Marked(cell, exact, lines)))] })];
    }

    private static Cell Marked(Cell cell, ILookup<Place, Link> exact, ILookup<(int, int), Link> lines)
    {
        if (cell.Place.IsNone) return cell;
        List<Link> marks = cell.Class == "source" ? [.. lines[(cell.Place.File, cell.Place.Line)]] : [.. exact[cell.Place]];
        return marks.Count == 0 ? cell : cell with { Marks = [.. (cell.Marks ?? []).Concat(marks)] };
    }

    private static Block Marked(Block block, Func<Cell, Cell> mark) => block with
    {
        Table = block.Table is { } table ? table.With(mark) : null,
        Facts = block.Facts is { } facts ? [.. facts.Select(f => f with { Value = mark(f.Value) })] : null,
        Scores = block.Scores is { } scores
            ? new ScoreTree([.. scores.Rows.Select(row => row with
            {
                Weight = mark(row.Weight),
                Score = mark(row.Score),
                Actual = mark(row.Actual),
                Source = mark(row.Source),
                Texts = [.. row.Texts.Select(f => f with { Value = mark(f.Value) })],
            })])
            : null,
    };

    // Cells of figures only: a source cell has the place of the figure beside it.
    private static IEnumerable<Place> Places(Block block) =>
        (block.Table?.Rows.SelectMany(row => row.Cells.Prepend(row.Head)) ?? [])
        .Concat(block.Facts?.Select(f => f.Value) ?? [])
        .Concat(block.Scores?.Rows.SelectMany(row => row.Texts.Select(f => f.Value).Concat([row.Weight, row.Score, row.Actual])) ?? [])
        .Where(cell => cell.Class != "source" && !cell.Place.IsNone)
        .Select(cell => cell.Place);
}
