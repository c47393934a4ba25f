using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Business facts.</summary>
internal sealed class ObservationSection : IReportSection
{
    public string Id => "observations";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Observations.Count == 0) return [];
        var hasIndicators = view.Report.Observations.Any(o => o.Indicator is not null);
        var hasProjects = view.Report.Observations.Any(o => o.Project is not null);
        return
        [
            Block.Of(new Table(
                "",
                [
                    new(view.T("observation.measure")), new(view.T("observation.population")), new(view.T("observation.when")), new(view.T("observation.value"), "number"),
                    .. hasIndicators ? [new Column(view.T("indicator"))] : Array.Empty<Column>(),
                    .. hasProjects ? [new Column(view.T("observation.project"))] : Array.Empty<Column>(),
                    new(view.T("source")),
                ],
                [.. view.Report.Observations.Select(o => new Row(
                    new Cell(o.Measure.Value, "", null, o.Note?.Value),
                    [
                        new Cell(o.Population?.Value ?? ""),
                        When(view, o),
                        Value(view, o),
                        .. hasIndicators ? [Indicator(view, o)] : Array.Empty<Cell>(),
                        .. hasProjects ? [o.Project is { } project ? ProjectSection.Link(view, project.Value) : new Cell("")] : Array.Empty<Cell>(),
                        view.Source(o.Value?.Place ?? o.Place, o.At),
                    ]))])),
        ];
    }

    // The date; below it the year where the date does not say it.
    private static Cell When(ReportView view, Observation observation)
    {
        var year = observation.Year?.Value ?? view.Report.Year.Value;
        if (observation.AsOf is not { } date) return new Cell(Format.Whole(year));
        return new Cell(date.Value.ToString(), "", null, observation.Year is not null && date.Value.Year != year ? view.Site.Texts.Of("observation.of-year", ("year", Format.Whole(year))) : null);
    }

    private static Cell Indicator(ReportView view, Observation observation)
    {
        if (observation.Indicator is not { } id) return new Cell("");
        var link = view.Indicator(id.Value);
        return new Cell(link.Text, "", link.Href);
    }

    private static Cell Value(ReportView view, Observation observation)
    {
        if (observation.Value is { } value) return new Cell(QualifierText.Of(view.Site, $"{Format.Printed(value.Value)}{observation.Unit?.Value}", observation.Qualifier?.Value), "number", null, observation.Text?.Value) { Place = value.Place };
        return observation.Text is { } text ? new Cell(text.Value) : view.Site.NotStated;
    }
}
