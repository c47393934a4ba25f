using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>departments.csv: the departments of the edition in official order.</summary>
internal sealed class DepartmentsTable : IDataTable
{
    public string Name => "departments";

    public IReadOnlyList<string> Columns { get; } = ["department_code", "name", "jurisdiction", "level", "type", "sector", "order"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site)
    {
        var reported = site.Book.Reports.Select(r => r.Department.Value).ToHashSet(StringComparer.Ordinal);
        return site.Book.Departments
            .Where(d => site.Input.Disclosed.Edition == Edition.Internal || reported.Contains(d.Code.Value))
            .Select(d => (IReadOnlyList<DataCell>)
            [
                DataCell.Of(d.Code.Value),
                DataCell.Of(d.Name.Value),
                DataCell.Of(site.Book.Jurisdiction(d).Name.Value),
                DataCell.Of(Token.Of(site.Book.Jurisdiction(d).Level.Value)),
                DataCell.Of(d.Type.Value),
                DataCell.Of(d.Sector?.Value),
                DataCell.Of(d.Order?.Value),
            ]);
    }
}
