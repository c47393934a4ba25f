using SiteGen.Analysis;
using SiteGen.Analysis.Years;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>The total rate of a department over the years: a line per unbroken run, a mark where framework or scope changed, nothing across a missing year, and the peers' median dashed.</summary>
internal sealed class ScoreTrendChart : IChartType
{
    private const int Height = 230;
    private const int LeastYears = 2;

    public string Name => ChartNames.ScoreTrend;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        var history = analytics.Overviews[subject.Report].History;
        var points = history.Points.Where(p => p.Result.ScoreRate is not null).ToList();
        if (points.Count < LeastYears) return null;
        var table = new ChartTable(
            [words.Of("year"), words.Of("score-rate"), words.Of("charts.change"), .. HasMedian(points) ? [words.Of("charts.median")] : Array.Empty<string>(), words.Of("charts.trend.note")],
            [.. history.Points.Select((p, i) => Row(history, points, p, i, words))]);
        var title = Title(history, words);
        var description = string.Join(words.Of("list.clauses"), points.Select(p => words.Of("charts.trend.point", ("year", Format.Whole(p.Year)), ("rate", Format.Percent(p.Result.ScoreRate!.Value)))));
        var subtitle = words.Of(
            HasMedian(points) ? "charts.trend.subtitle-median" : "charts.trend.subtitle",
            ("department", history.Department.Name.Value),
            ("kind", words.Of($"kinds.{Token.Of(history.Kind)}")),
            ("from", Format.Whole(points[0].Year)),
            ("to", Format.Whole(points[^1].Year)));
        return new Chart(title, subtitle, description, Drawing(points, subject.Id, title, description, words), table);
    }

    private static bool HasMedian(List<HistoryPoint> points) => points.Exists(p => p.PeerMedian is not null);

    private static string Title(ScoreHistory history, IWords words)
    {
        var run = history.LatestRun;
        if (run.Count == 0) return words.Of("charts.trend.no-latest", ("year", Format.Whole(history.Points[^1].Year)));
        return words.Of(
            $"charts.trend.{Token.Of(history.Direction)}",
            ("from", Format.Whole(run[0].Year)),
            ("first", Format.Percent(run[0].Result.ScoreRate!.Value)),
            ("to", Format.Whole(run[^1].Year)),
            ("last", Format.Percent(run[^1].Result.ScoreRate!.Value)));
    }

    private static ChartRow Row(ScoreHistory history, List<HistoryPoint> points, HistoryPoint point, int index, IWords words)
    {
        var rate = point.Result.ScoreRate;
        var before = index > 0 && point.Break is null ? history.Points[index - 1].Result.ScoreRate : null;
        return new ChartRow(
            Format.Whole(point.Year),
            [
                rate is { } known ? Format.Percent(known) : "",
                rate is { } now && before is { } earlier ? Format.PointsBetween(now, earlier) : "",
                .. HasMedian(points) ? [point.PeerMedian is { } median ? Format.Percent(median) : ""] : Array.Empty<string>(),
                point.Break is { } end ? words.Of($"series-ends.{Token.Of(end)}") : "",
            ]);
    }

    private static Markup Drawing(List<HistoryPoint> points, string id, string title, string description, IWords words)
    {
        var (top, bottom) = (34m, Height - 34m);
        var values = points.SelectMany(p => new[] { p.Result.ScoreRate, p.PeerMedian }).OfType<decimal>();
        var y = ValueAxis.Over(values, 0.05m, bottom, top);
        var x = new ValueAxis(points[0].Year, points[^1].Year, 18m, 92m);
        var canvas = new SvgCanvas(Height);
        foreach (var value in new[] { y.Low, (y.Low + y.High) / 2m, y.High })
        {
            canvas.Line(8m, y.At(value), 100m, y.At(value), "chart-grid");
            canvas.Text(0m, (int)y.At(value) + 4, Format.Percent(value), "start", "chart-soft");
        }

        for (var i = 1; i < points.Count; i++)
        {
            var (before, now) = (points[i - 1], points[i]);
            if (now.Break is null)
            {
                canvas.Line(x.At(before.Year), y.At(before.Result.ScoreRate!.Value), x.At(now.Year), y.At(now.Result.ScoreRate!.Value), "chart-line");
                if (before.PeerMedian is { } from && now.PeerMedian is { } to) canvas.Line(x.At(before.Year), y.At(from), x.At(now.Year), y.At(to), "chart-median");
            }
            else if (now.Break != SeriesEnd.Gap)
            {
                var middle = (x.At(before.Year) + x.At(now.Year)) / 2m;
                canvas.Line(middle, 16m, middle, bottom + 6m, "chart-break");
                canvas.Text(middle, 12, words.Of($"series-ends.{Token.Of(now.Break.Value)}"), "middle", "chart-soft");
            }
        }

        foreach (var point in points)
        {
            var rate = Format.Percent(point.Result.ScoreRate!.Value);
            canvas.Dot(x.At(point.Year), y.At(point.Result.ScoreRate.Value), 5, "chart-dot", $"{Format.Whole(point.Year)} {rate}");
            canvas.Text(x.At(point.Year), (int)y.At(point.Result.ScoreRate.Value) + (point.PeerMedian > point.Result.ScoreRate ? 22 : -10), rate, "middle", "chart-value");
            canvas.Text(x.At(point.Year), Height - 8, Format.Whole(point.Year), "middle", "chart-soft");
        }

        return canvas.Finish(id, title, description);
    }
}
