using SiteGen.Analysis;

namespace SiteGen.Rendering.Wording;

/// <summary>Which part of a board a page shows, and how.</summary>
/// <param name="Board">The board.</param>
/// <param name="Path">The path of the page.</param>
/// <param name="Order">How it is sorted; null for the official order.</param>
/// <param name="Filter">Which part; null for all.</param>
internal sealed record BoardShown(Board Board, string Path, BoardOrder? Order, BoardFilter? Filter)
{
    /// <summary>Whether the page shows a row.</summary>
    public bool Includes(BoardRow row) => Filter?.Includes(row) != false;
}
