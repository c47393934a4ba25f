using SiteGen.Analysis;

namespace SiteGen.Rendering.Wording;

/// <summary>A way to sort a board: its name in addresses, its heading, and the figure, greatest first; what has none comes last, equals keep the official order.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Figure">The figure.</param>
internal sealed record BoardOrder(string Name, Func<BoardRow, ReportOverview, decimal?> Figure)
{
    /// <summary>The name of the total's order.</summary>
    public const string Total = "by-total";

    /// <summary>The name of the order by the change like for like.</summary>
    public const string Change = "by-change";

    /// <summary>The name of the order by execution.</summary>
    public const string Execution = "by-execution";

    /// <summary>The orders of a site: total, each top dimension, change and execution.</summary>
    public static IReadOnlyList<BoardOrder> All(SiteView site) =>
    [
        new(Total, (row, _) => row.Cells[0].Rate),
        .. site.Book.TopDimensions.Select(d => new BoardOrder(OfDimension(d.Id.Value), (row, _) => row.Cells.First(c => c.Dimension == d.Id.Value).Rate)),
        new(Change, (_, overview) => overview.LikeForLike),
        new(Execution, (_, overview) => overview.Execution?.Rate),
    ];

    /// <summary>The name of a dimension's order.</summary>
    public static string OfDimension(string dimension) => $"by-{dimension}";

    /// <summary>Rows in this order.</summary>
    public IEnumerable<BoardRow> Sort(SiteView site, IEnumerable<BoardRow> rows) => rows
        .Select(row => (Row: row, Figure: Figure(row, site.Analytics.Overviews[row.Result.Report.Key])))
        .OrderBy(r => r.Figure is null)
        .ThenByDescending(r => r.Figure)
        .Select(r => r.Row);
}
