using SiteGen.Analysis;
using SiteGen.Analysis.Years;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>The total rates of the last five years, small enough for the cell of a board; broken like the trend.</summary>
internal sealed class SparklineChart : IChartType
{
    private const int Height = 22;
    private const int Years = 5;

    public string Name => ChartNames.Sparkline;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        var latest = subject.Report.Year;
        var points = analytics.Overviews[subject.Report].History.Points.Where(p => p.Result.ScoreRate is not null && p.Year <= latest && p.Year > latest - Years).ToList();
        if (points.Count < 2) return null;
        var rows = points.Select(p => new ChartRow(Format.Whole(p.Year), [Format.Percent(p.Result.ScoreRate!.Value)])).ToList();
        return new Chart(
            words.Of("charts.sparkline.title", ("from", Format.Whole(points[0].Year)), ("to", Format.Whole(latest))),
            words.Of("score-rate"),
            string.Join(words.Of("list.phrases"), rows.Select(r => $"{r.Head} {r.Cells[0]}")),
            Drawing(points, latest),
            new ChartTable([words.Of("year"), words.Of("score-rate")], rows));
    }

    // Years keep their places, so that the lines of a column can be compared.
    private static Markup Drawing(List<HistoryPoint> points, int latest)
    {
        var x = new ValueAxis(latest - Years + 1, latest, 5m, 94m);
        var y = ValueAxis.Over(points.Select(p => p.Result.ScoreRate!.Value), 0.02m, Height - 4m, 4m);
        var canvas = new SvgCanvas(Height);
        for (var i = 0; i < points.Count; i++)
        {
            var (now, isJoined) = (points[i], i > 0 && points[i].Break is null);
            if (isJoined) canvas.Line(x.At(points[i - 1].Year), y.At(points[i - 1].Result.ScoreRate!.Value), x.At(now.Year), y.At(now.Result.ScoreRate!.Value), "chart-line");
            else if (i == points.Count - 1 || points[i + 1].Break is not null) canvas.Dot(x.At(now.Year), y.At(now.Result.ScoreRate!.Value), 2, "chart-dot");
        }

        canvas.Dot(x.At(points[^1].Year), y.At(points[^1].Result.ScoreRate!.Value), 3, "chart-dot");
        return canvas.Mark();
    }
}
