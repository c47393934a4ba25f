using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>overview.csv: one row a report, with what briefs and boards say about it. The last three columns are empty in an edition that does not show them.</summary>
internal sealed class OverviewTable : IDataTable
{
    public string Name => "overview";

    public IReadOnlyList<string> Columns { get; } =
    [
        "year", "department_code", "kind", "total", "grade", "like_for_like_change", "execution_rate", "progress_gap", "review_score", "review_gap", "repeated_losses",
    ];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Analytics.Results
        .Select(result => site.Analytics.Overviews[result.Report.Key])
        .Select(overview => (IReadOnlyList<DataCell>)
        [
            DataCell.Of(overview.Result.Report.Year.Value),
            DataCell.Of(overview.Result.Report.Department.Value),
            DataCell.Of(Token.Of(overview.Result.Report.Kind.Value)),
            DataCell.Of(overview.Result.DeclaredTotal),
            DataCell.Of(overview.Result.Report.Declared?.Grade?.Value ?? overview.Result.ComputedGrade),
            DataCell.Points(overview.LikeForLike),
            DataCell.Fraction(overview.Execution?.Rate),
            DataCell.Fraction(overview.Execution?.Latest?.Gap),
            DataCell.Points(overview.ReviewGap?.Score),
            DataCell.Points(overview.ReviewGap?.Gap),
            DataCell.Of(overview.RepeatedLosses?.Count),
        ]);
}
