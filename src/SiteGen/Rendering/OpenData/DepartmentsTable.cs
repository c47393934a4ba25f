using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>departments.csv: the departments of the edition in official order.</summary>
internal sealed class DepartmentsTable : IDataTable
{
    public string Name => "departments";

    public IReadOnlyList<string> Columns { get; } = ["department_code", "name", "jurisdiction", "level", "type", "sector", "order"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) =>
        site.Book.Departments.Select(d => (IReadOnlyList<DataCell>)
        [
            DataCell.Of(d.Code.Value),
            DataCell.Of(d.Name.Value),
            DataCell.Of(d.Jurisdiction.Value),
            DataCell.Of(Token.Of(site.Book.Jurisdiction(d).Level.Value)),
            DataCell.Of(d.Type.Value),
            DataCell.Of(d.Sector?.Value),
            DataCell.Of(d.Order?.Value),
        ]);
}
