using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>money.csv: one row an amount; those of projects under <c>projects/ID/…</c>.</summary>
internal sealed class MoneyTable : IDataTable
{
    public string Name => "money";

    public IReadOnlyList<string> Columns { get; } =
        ["department_code", "year", "report_year", "kind", "path", "stage", "amount", "unit", "amount_yuan", "relation", "place"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Book.Reports.SelectMany(report =>
        report.Money.Select(money => Row(site, report, money.Path.Value, money))
            .Concat(report.Projects.SelectMany(project => project.Money.Select(money => Row(site, report, $"projects/{project.Id.Value}/{money.Path.Value}", money)))));

    private static IReadOnlyList<DataCell> Row(SiteView site, Report report, string path, Money money) =>
    [
        DataCell.Of(report.Department.Value),
        DataCell.Of(money.Year?.Value ?? report.Year.Value),
        DataCell.Of(report.Year.Value),
        DataCell.Of(Token.Of(report.Kind.Value)),
        DataCell.Of(path),
        DataCell.Of(Token.Of(money.Stage.Value)),
        DataCell.Of(money.Amount?.Value),
        DataCell.Of(money.Unit is { } unit ? PrintedWord.Of(unit.Value) : null),
        DataCell.Of(money.Yuan),
        DataCell.Of(Token.Of(money.Relation?.Value ?? MoneyRelation.Additive)),
        DataCell.Of(site.PlaceText(money.Amount?.Place ?? money.Place, money.At)),
    ];
}
