using SiteGen.Model;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Business facts.</summary>
internal sealed class ObservationSection : IReportSection
{
    public string Id => "observations";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Observations.Count == 0) return [];
        return
        [
            Block.Of(new Table(
                "",
                [new(view.T("observation.measure")), new(view.T("observation.population")), new(view.T("observation.when")), new(view.T("observation.value"), "number"), new(view.T("source"))],
                [.. view.Report.Observations.Select(o => new Row(
                    new Cell(o.Measure.Value, "", null, o.Note?.Value),
                    [
                        new Cell(o.Population?.Value ?? ""),
                        new Cell(o.AsOf?.Value.ToString() ?? Format.Whole(o.Year?.Value ?? view.Report.Year.Value)),
                        Value(view, o),
                        view.Source(o.Value?.Place ?? o.Place, o.At),
                    ]))])),
        ];
    }

    private static Cell Value(ReportView view, Observation observation)
    {
        if (observation.Value is { } value) return new Cell(QualifierText.Of(view.Site, $"{Format.Printed(value.Value)}{observation.Unit?.Value}", observation.Qualifier?.Value), "number");
        return observation.Text is { } text ? new Cell(text.Value) : view.Site.NotStated;
    }
}
