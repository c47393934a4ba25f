using SiteGen.Analysis;
using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>
/// scores.csv: the long table, one row for each indicator of the framework and report, leaves and inner nodes; inner
/// nodes hold only what is printed.
/// </summary>
internal sealed class ScoresTable : IDataTable
{
    public string Name => "scores";

    public IReadOnlyList<string> Columns { get; } =
    [
        "department_code", "year", "kind", "framework", "indicator_id", "parent_id", "level", "name", "weight", "score", "score_rate", "actual",
        "unit", "status", "dimension", "common", "place",
    ];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Analytics.Results
        .Where(result => site.Book.Tree(result.Report) is { Framework.Subject: FrameworkSubject.Department })
        .SelectMany(result => Rows(site, result.Report, site.Book.Tree(result.Report)!));

    private static IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site, Report report, IndicatorTree tree)
    {
        var scores = report.FirstScores();
        foreach (var indicator in tree.InOrder)
        {
            var score = scores.GetValueOrDefault(indicator.Id.Value);
            var weight = (score?.Weight ?? indicator.Weight)?.Value;
            yield return
            [
                DataCell.Of(report.Department.Value),
                DataCell.Of(report.Year.Value),
                DataCell.Of(Token.Of(report.Kind.Value)),
                DataCell.Of(tree.Framework.Id.Value),
                DataCell.Of(indicator.Id.Value),
                DataCell.Of(indicator.Parent?.Value),
                DataCell.Of(tree.Level(indicator.Id.Value)),
                DataCell.Of(indicator.Name.Value),
                DataCell.Of(weight),
                DataCell.Of(score?.Value?.Value),
                DataCell.Fraction(new IndicatorResult(report, score, weight?.Value).Rate),
                DataCell.Of(score?.ActualValue?.Value.Text),
                DataCell.Of(score?.Unit?.Value ?? indicator.Unit?.Value),
                DataCell.Of(score?.EffectiveStatus is { } status ? Token.Of(status) : null),
                DataCell.Of(tree.Dimension(indicator)),
                DataCell.Of(indicator.Common?.Value),
                DataCell.Of(site.PlaceText(score?.Value?.Place ?? score?.Place ?? indicator.Place, score?.At)),
            ];
        }
    }
}
