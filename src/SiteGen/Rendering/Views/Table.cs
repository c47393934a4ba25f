using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rendering.Views;

/// <summary>A column of a table.</summary>
/// <param name="Text">Its heading.</param>
/// <param name="Class">Its class: <c>number</c> or empty.</param>
/// <param name="IsComputed">Whether its figures are computed (计算值) and not printed in the original.</param>
/// <param name="Href">The same table sorted by it.</param>
/// <param name="IsSorted">Whether the table is sorted by it.</param>
internal sealed record Column(string Text, string Class = "", bool IsComputed = false, string? Href = null, bool IsSorted = false);

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Class">Its class: <c>number</c>, <c>missing</c>, <c>computed</c>, <c>text</c> or empty.</param>
/// <param name="Href">Its address, if it is a link.</param>
/// <param name="Detail">A second, smaller line.</param>
/// <param name="Links">What it names, where that is more than one thing.</param>
internal sealed record Cell(string Text, string Class = "", string? Href = null, string? Detail = null, IReadOnlyList<Link>? Links = null)
{
    /// <summary>Where its figure stands in the data: there findings look for it.</summary>
    public Place Place { get; init; }

    /// <summary>A small drawing of the numbers of its row, for the eye alone.</summary>
    public Markup? Mark { get; init; }

    /// <summary>What the small drawing shows, for those who do not see it and where no cell beside it says so.</summary>
    public string? Unseen { get; init; }

    /// <summary>What the audit says of it.</summary>
    public IReadOnlyList<Link>? Marks { get; init; }
}

/// <summary>A row: a heading cell and the others.</summary>
/// <param name="Head">The heading cell.</param>
/// <param name="Cells">The other cells.</param>
/// <param name="Level">Depth in a tree, from 1.</param>
/// <param name="Id">Its anchor, or null.</param>
internal sealed record Row(Cell Head, IReadOnlyList<Cell> Cells, int Level = 1, string? Id = null);

/// <summary>A table.</summary>
/// <param name="Caption">What it shows; empty where a heading in front says it.</param>
/// <param name="Columns">Its columns, the one of the heading cells first.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Note">A sentence below it.</param>
internal sealed record Table(string Caption, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, string? Note = null)
{
    // Longer texts get room, so that a phone scrolls the table instead of breaking them after every other letter.
    private const int ShortText = 14;

    /// <summary>Its rows; whatever stands in a column of numbers, words for a missing one included, is aligned with them.</summary>
    public IReadOnlyList<Row> Rows { get; } = [.. Rows.Select(row => row with { Head = Roomy(row.Head), Cells = [.. row.Cells.Select((cell, i) => Roomy(Aligned(cell, Columns[i + 1])))] })];

    /// <summary>The same table with every cell changed.</summary>
    public Table With(Func<Cell, Cell> change) =>
        new(Caption, Columns, [.. Rows.Select(row => row with { Head = change(row.Head), Cells = [.. row.Cells.Select(change)] })], Note);

    private static Cell Roomy(Cell cell) => cell.Class.Length == 0 && Math.Max(cell.Text.Length, cell.Detail?.Length ?? 0) > ShortText ? cell with { Class = "text" } : cell;

    private static Cell Aligned(Cell cell, Column column) =>
        column.Class == "number" && !cell.Class.StartsWith("number", StringComparison.Ordinal) ? cell with { Class = $"number {cell.Class}".TrimEnd() } : cell;
}
