using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>targets.csv: targets and actuals of departments and projects, as printed.</summary>
internal sealed class TargetsTable : IDataTable
{
    public string Name => "targets";

    public IReadOnlyList<string> Columns { get; } =
    [
        "department_code", "year", "kind", "project_id", "level1", "level2", "name", "comparator", "value", "upper", "text", "unit", "actual", "met",
        "weight", "score", "mention", "place",
    ];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Book.Reports.SelectMany(report =>
        Rows(site, report, null, report.Targets).Concat(report.Projects.SelectMany(project => Rows(site, report, project, project.Targets))));

    private static IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site, Report report, Project? project, IReadOnlyList<Target> targets)
    {
        var mentions = new Dictionary<(string?, string?, string), int>();
        foreach (var target in targets)
        {
            var key = (target.Level1?.Value, target.Level2?.Value, target.Name.Value);
            mentions[key] = mentions.GetValueOrDefault(key) + 1;
            yield return Row(site, report, project, target, mentions[key]);
        }
    }

    private static IReadOnlyList<DataCell> Row(SiteView site, Report report, Project? project, Target target, int mention) =>
    [
        DataCell.Of(report.Department.Value),
        DataCell.Of(report.Year.Value),
        DataCell.Of(Token.Of(report.Kind.Value)),
        DataCell.Of(project?.Id.Value),
        DataCell.Of(target.Level1?.Value),
        DataCell.Of(target.Level2?.Value),
        DataCell.Of(target.Name.Value),
        DataCell.Of(target.Comparator is { } comparator ? Token.Of(comparator.Value) : null),
        DataCell.Of(target.Value?.Value),
        DataCell.Of(target.Upper?.Value),
        DataCell.Of(target.Text?.Value),
        DataCell.Of(target.Unit?.Value),
        DataCell.Of(target.ActualValue?.Value.Text),
        DataCell.Of(target.Met is { } met ? Token.Of(met.Value) : null),
        DataCell.Of(target.Weight?.Value),
        DataCell.Of(target.Score?.Value),
        DataCell.Of(mention),
        DataCell.Of(site.PlaceText(target.Place, target.At)),
    ];
}
