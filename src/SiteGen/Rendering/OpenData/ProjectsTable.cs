using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>projects.csv: one row a project; its amounts stand in money.csv under <c>projects/ID/…</c>.</summary>
internal sealed class ProjectsTable : IDataTable
{
    public string Name => "projects";

    public IReadOnlyList<string> Columns { get; } =
        ["department_code", "year", "kind", "project_id", "name", "other_names", "project_codes", "department_codes", "framework", "score", "grade", "included_in_mean", "place"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Book.Reports.SelectMany(report => report.Projects.Select(project => (IReadOnlyList<DataCell>)
    [
        DataCell.Of(report.Department.Value),
        DataCell.Of(report.Year.Value),
        DataCell.Of(Token.Of(report.Kind.Value)),
        DataCell.Of(project.Id.Value),
        DataCell.Of(project.Names.Count > 0 ? project.Names[0].Name.Value : null),
        DataCell.Of(string.Join("；", project.Names.Skip(1).Select(n => n.Name.Value))),
        Codes(project, isDepartment: false),
        Codes(project, isDepartment: true),
        DataCell.Of(project.Framework?.Value),
        DataCell.Of(project.Score?.Value),
        DataCell.Of(project.Grade?.Value),
        project.IncludedInMean is { } included ? DataCell.Of(included.Value) : DataCell.Empty,
        DataCell.Of(site.PlaceText(project.Score?.Place ?? project.Place, project.At)),
    ]));

    private static DataCell Codes(Project project, bool isDepartment) => DataCell.Of(string.Join(
        "；",
        project.Codes.Where(c => (c.Of.Value == CodeOf.Department) == isDepartment).Select(c => c.Code.Value).Distinct(StringComparer.Ordinal)));
}
