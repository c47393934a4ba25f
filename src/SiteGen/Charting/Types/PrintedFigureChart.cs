using SiteGen.Analysis;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>
/// Redraws the charts of the originals from the data they print (依据原图数据重绘): horizontal bars from zero, one group a
/// series, whatever the original's own form was.
/// </summary>
internal sealed class PrintedFigureChart : IChartType
{
    private const int RowHeight = 28;
    private const int BarHeight = 16;
    // Beyond any amount; a picture of it would say nothing.
    private const decimal MostDrawn = 1_000_000_000_000_000m;
    private const decimal Left = 30m;
    private const decimal Width = 52m;

    public string Name => ChartNames.PrintedFigure;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        var figure = analytics.Overviews[subject.Report].Result.Report.Figures[subject.Index];
        var points = figure.Series.SelectMany(s => s.Points).ToList();
        if (points.Count == 0 || points.Exists(p => Math.Abs(p.Value.Value.Value) >= MostDrawn)) return null;
        return new Chart(
            figure.Title.Value,
            words.Of("figure.caption"),
            Description(figure, words),
            Draw(figure, subject.Id, words),
            new ChartTable(
                [words.Of("figure.label"), words.Of("figure.value")],
                [.. figure.Series.SelectMany(s => s.Points.Select(p => new ChartRow(Label(s, p, figure.Series.Count), [Format.Printed(p.Value.Value)])))]));
    }

    private static Markup Draw(Figure figure, string id, IWords words)
    {
        var rows = figure.Series.SelectMany(series => series.Points.Select(point => (Label: Label(series, point, figure.Series.Count), point.Value.Value))).ToList();
        var most = rows.Max(r => Math.Max(0m, r.Value.Value));
        var least = rows.Min(r => Math.Min(0m, r.Value.Value));
        var span = most - least == 0 ? 1m : most - least;
        var zero = Left + (Width * -least / span);
        var canvas = new SvgCanvas((rows.Count * RowHeight) + 4);
        for (var i = 0; i < rows.Count; i++)
        {
            var (label, value) = rows[i];
            var length = Width * Math.Abs(value.Value) / span;
            var top = (i * RowHeight) + 4;
            var text = $"{value}{figure.Unit?.Value}";
            canvas.Text(Left - 1m, top + 13, label, "end", "chart-label");
            canvas.Bar(value.Value < 0 ? zero - length : zero, top, length, BarHeight, "chart-bar", $"{label} {text}");
            canvas.Text(zero + (value.Value < 0 ? 0 : length) + 1m, top + 13, text, "start", "chart-value");
        }

        canvas.Upright(zero, 0, rows.Count * RowHeight, "chart-axis");
        return canvas.Finish(id, figure.Title.Value, Description(figure, words));
    }

    private static string Description(Figure figure, IWords words) => string.Join(words.Of("list.clauses"), figure.Series.SelectMany(s => s.Points.Select(p => $"{Label(s, p, figure.Series.Count)} {p.Value.Value}{figure.Unit?.Value}")));

    private static string Label(FigureSeries series, FigurePoint point, int seriesCount) =>
        seriesCount > 1 && series.Name is { } name ? $"{name.Value} {point.Label.Value}" : point.Label.Value;
}
