using SiteGen.Analysis;

namespace SiteGen.Rendering.Wording;

/// <summary>Which part of a board a page shows, and how.</summary>
/// <param name="Board">The board.</param>
/// <param name="Order">How it is sorted; null for the official order.</param>
/// <param name="Filter">Which part; null for all.</param>
internal sealed record BoardShown(Board Board, BoardOrder? Order, BoardFilter? Filter)
{
    /// <summary>The path of the page.</summary>
    public string Path => (Order?.Name ?? Filter?.Name) is { } view ? Urls.Board(Board.Year, view) : Urls.Board(Board.Year);

    /// <summary>Whether the page shows a row.</summary>
    public bool Includes(BoardRow row) => Filter?.Includes(row) != false;
}
