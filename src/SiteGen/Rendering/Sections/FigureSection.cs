using SiteGen.Charting;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Charts of the original, redrawn from their data, each with the data as a table.</summary>
internal sealed class FigureSection : IReportSection
{
    public string Id => "figures";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) => [.. view.Report.Figures.SelectMany((figure, index) => Figure(view, figure, index))];

    private static IEnumerable<Block> Figure(ReportView view, Figure figure, int index)
    {
        var title = figure.Number is { } number ? $"{number.Value} {figure.Title.Value}" : figure.Title.Value;
        var chart = view.Site.Chart(ChartNames.PrintedFigure, new ChartSubject(view.Report.Key, index, $"figure{Format.Whole(index + 1)}"));
        if (chart is not null) yield return new Block(Chart: new DrawnChart(title, chart.Subtitle, chart.Drawing));
        yield return Block.Of(new Table(
            chart is null ? title : view.Site.Texts.Of("figure.data", ("title", title)),
            [new(view.T("figure.label")), new(view.T("figure.series")), new(view.T("figure.value"), "number"), new(view.T("unit")), new(view.T("source"))],
            [.. figure.Series.SelectMany(series => series.Points.Select(point => new Row(
                new Cell(point.Label.Value),
                [
                    new Cell(series.Name?.Value ?? ""),
                    new Cell(Format.Printed(point.Value.Value), "number"),
                    new Cell(figure.Unit?.Value ?? ""),
                    view.Source(point.Value.Place, figure.At),
                ])))],
            figure.Note?.Value));
    }
}
