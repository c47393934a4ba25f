using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>findings.csv: the findings that the edition shows; its head row is there even where there are none.</summary>
internal sealed class FindingsTable : IDataTable
{
    public string Name => "findings";

    public IReadOnlyList<string> Columns { get; } =
        ["rule", "severity", "state", "addressee", "department_code", "year", "kind", "target", "stated", "computed", "difference", "formula", "place", "place2"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Input.Disclosed.Findings.Select(f => (IReadOnlyList<DataCell>)
    [
        DataCell.Of(f.Rule),
        DataCell.Of(Token.Of(f.Severity)),
        DataCell.Of(Token.Of(f.State)),
        DataCell.Of(Token.Of(f.Addressee)),
        DataCell.Of(f.Report?.Department),
        DataCell.Of(f.Report?.Year),
        DataCell.Of(f.Report is { } key ? Token.Of(key.Kind) : null),
        DataCell.Of(f.Address),
        DataCell.Of(f.Stated),
        DataCell.Of(f.Computed),
        DataCell.Of(f.Difference),
        DataCell.Of(f.Formula),
        DataCell.Of(site.PlaceText(f.Place, null)),
        DataCell.Of(site.PlaceText(f.Also, null)),
    ]);
}
