using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>changes.csv: the change of each report against the year before, split into its four parts, in points of a full mark of 100; and why the two years are not one line.</summary>
internal sealed class ChangesTable : IDataTable
{
    public string Name => "changes";

    public IReadOnlyList<string> Columns { get; } =
        ["year", "department_code", "kind", "change", "performance", "reweighting", "entering", "leaving", "break"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Analytics.Histories.SelectMany(history => history.Points.Skip(1).Select(point => (IReadOnlyList<DataCell>)
    [
        DataCell.Of(point.Year),
        DataCell.Of(history.Department.Code.Value),
        DataCell.Of(Token.Of(history.Kind)),
        DataCell.Of(point.Change?.Change),
        DataCell.Of(point.Change?.Performance),
        DataCell.Of(point.Change?.Reweighting),
        DataCell.Of(point.Change?.Entering),
        DataCell.Of(point.Change?.Leaving),
        DataCell.Of(point.Break is { } end ? Token.Of(end) : null),
    ]));
}
