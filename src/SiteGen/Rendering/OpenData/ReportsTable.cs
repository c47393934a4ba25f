using SiteGen.Analysis;
using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>reports.csv: one row a report, declared beside computed. The columns of findings are empty where the edition does not show all of them.</summary>
internal sealed class ReportsTable : IDataTable
{
    public string Name => "reports";

    public IReadOnlyList<string> Columns { get; } =
    [
        "department_code", "department_name", "year", "kind", "conducted_by", "framework", "declared_total", "computed_total", "full_mark",
        "score_rate", "declared_grade", "computed_grade", "findings_error", "findings_warning", "findings_note", "findings_gap", "source_title", "source_url",
    ];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Analytics.Results.Select(result => (IReadOnlyList<DataCell>)
    [
        DataCell.Of(result.Report.Department.Value),
        DataCell.Of(site.Book.Department(result.Report.Department.Value).NameIn(result.Report.Year.Value)),
        DataCell.Of(result.Report.Year.Value),
        DataCell.Of(Token.Of(result.Report.Kind.Value)),
        DataCell.Of(result.Report.ConductedBy?.Value),
        DataCell.Of(result.Report.Framework?.Value),
        DataCell.Of(result.Report.Declared?.Total?.Value),
        DataCell.Of(result.ComputedTotal),
        DataCell.Of(result.FullMark),
        DataCell.Fraction(result.ScoreRate),
        DataCell.Of(result.Report.Declared?.Grade?.Value),
        DataCell.Of(result.ComputedGrade),
        Count(site, result, FindingSeverity.Error),
        Count(site, result, FindingSeverity.Warning),
        Count(site, result, FindingSeverity.Note),
        Count(site, result, FindingSeverity.Gap),
        DataCell.Of(result.Report.Source.Title.Value),
        DataCell.Of(result.Report.Source.Url?.Value),
    ]);

    // Empty where the edition does not show all: 0 would say that there is none.
    private static DataCell Count(SiteView site, ReportResult result, FindingSeverity severity) => site.ShowsAllFindings
        ? DataCell.Of(site.FindingsOf(result.Report.Key).Count(f => f.Finding.Severity == severity && f.Finding.State != FindingState.Unverified))
        : DataCell.Empty;
}
