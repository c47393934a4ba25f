using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>One cell of a printed table.</summary>
/// <param name="Text">As printed; empty for a blank cell.</param>
/// <param name="Number">The number, if it is one.</param>
/// <param name="IsLost">Whether our copy lost it (录入缺失).</param>
public readonly record struct GridCell(string Text, Number? Number, bool IsLost);

/// <summary>A column with the headings above it, from the outermost.</summary>
/// <param name="Headings">One for each level of the head.</param>
public sealed record GridColumn(IReadOnlyList<Located<string>> Headings);

/// <summary>One row of cells, as many as there are columns.</summary>
/// <param name="Cells">From left to right.</param>
public sealed record GridRow(IReadOnlyList<Located<GridCell>> Cells);

/// <summary>A table that is redrawn as it was printed, such as a budget cut in two ways at once.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Unit">The unit of its amounts, as printed.</param>
/// <param name="Columns">From left to right.</param>
/// <param name="Rows">From top to bottom.</param>
/// <param name="Note">What a reader has to know about our copy of it.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Grid(
    Located<string> Title,
    Located<string>? Unit,
    IReadOnlyList<GridColumn> Columns,
    IReadOnlyList<GridRow> Rows,
    Located<string>? Note,
    Located<string>? At,
    Place Place);
