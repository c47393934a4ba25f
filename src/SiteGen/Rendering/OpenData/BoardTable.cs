using SiteGen.Analysis;
using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>board.csv: one row for each report and dimension, with coverage and whether it may be compared. The rank is the one among peers; empty where nobody may be compared, and where the edition shows none.</summary>
internal sealed class BoardTable : IDataTable
{
    public string Name => "board";

    public IReadOnlyList<string> Columns { get; } =
    [
        "year", "department_code", "kind", "framework", "dimension", "score", "weight", "score_rate", "coverage", "comparable", "reason", "rank",
        "rank_low", "rank_high",
    ];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Analytics.Boards.SelectMany(board => board.Rows.SelectMany(row => row.Cells.Select(cell => (IReadOnlyList<DataCell>)
    [
        DataCell.Of(board.Year),
        DataCell.Of(row.Result.Report.Department.Value),
        DataCell.Of(Token.Of(row.Result.Report.Kind.Value)),
        DataCell.Of(row.Result.Report.Framework?.Value),
        DataCell.Of(cell.Dimension),
        DataCell.Of(cell.Score),
        DataCell.Of(cell.Weight),
        DataCell.Fraction(cell.Rate),
        DataCell.Fraction(row.Result.Coverage),
        DataCell.Of(cell.Reason is null),
        DataCell.Of(cell.Reason is { } reason ? Token.Of(reason) : null),
        .. Standing(site, row, cell),
    ])));

    private static IEnumerable<DataCell> Standing(SiteView site, BoardRow row, BoardCell cell)
    {
        var standing = site.Analytics.Groups.Of(row.Result.Report.Key)?.Standing(row.Result.Report.Key, cell.Dimension);
        return [DataCell.Of(standing?.Rank), DataCell.Of(standing?.Interval?.Low), DataCell.Of(standing?.Interval?.High)];
    }
}
