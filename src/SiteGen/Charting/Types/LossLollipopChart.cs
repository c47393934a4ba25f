using SiteGen.Analysis;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>Where a report lost points: indicators, the greatest loss first, with the share that all up to it hold. The table is the chart.</summary>
internal sealed class LossLollipopChart : IChartType
{
    private const int RowHeight = 18;
    private const int MostRows = 8;
    private const int Leading = 3;

    public string Name => ChartNames.LossLollipop;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        var result = analytics.Overviews[subject.Report].Result;
        var losses = analytics.LossesOf(subject.Report).Select(u => (analytics.Scores.Indicators[u.Indicator].Definition, u.Loss)).ToList();
        if (losses.Count == 0) return null;
        var whole = losses.Sum(l => l.Loss);
        var shown = losses.Count > MostRows + 1 ? losses[..MostRows] : losses;
        var axis = new ValueAxis(0m, Math.Max(losses[0].Loss, whole - shown.Sum(l => l.Loss)), 1m, 97m);
        var rows = new List<ChartRow>();
        var sum = 0m;
        foreach (var (indicator, loss) in shown)
        {
            sum += loss;
            rows.Add(new ChartRow(indicator.Name.Value, [Format.Computed(loss), Format.Percent(sum / whole)], Mark(axis, loss, isRest: false), indicator.Id.Value));
        }

        if (shown.Count < losses.Count)
            rows.Add(new ChartRow(words.Of("charts.losses.rest", ("count", Format.Whole(losses.Count - shown.Count))), [Format.Computed(whole - sum), Format.Percent(1m)], Mark(axis, whole - sum, isRest: true)));

        var title = losses.Count <= Leading
            ? words.Of("charts.losses.few", ("points", Format.Computed(whole)), ("count", Format.Whole(losses.Count)))
            : words.Of(
                "charts.losses.title",
                ("points", Format.Computed(whole)),
                ("count", Format.Whole(losses.Count)),
                ("leading", Format.Whole(Leading)),
                ("share", Format.Percent(losses.Take(Leading).Sum(l => l.Loss) / whole)));
        return new Chart(
            title,
            words.Of("charts.losses.subtitle", ("year", Format.Whole(result.Report.Year.Value)), ("full-mark", result.FullMark is { } mark ? Format.Computed(mark) : "")),
            string.Join(words.Of("list.phrases"), rows.Select(r => $"{r.Head} {r.Cells[0]}")),
            null,
            new ChartTable([words.Of("indicator"), words.Of("charts.losses.loss"), words.Of("charts.losses.cumulative")], rows));
    }

    private static Markup Mark(ValueAxis axis, decimal loss, bool isRest)
    {
        var canvas = new SvgCanvas(RowHeight);
        canvas.Line(axis.Start, RowHeight / 2m, axis.At(loss), RowHeight / 2m, isRest ? "chart-rest" : "chart-loss");
        canvas.Dot(axis.At(loss), RowHeight / 2m, 5, isRest ? "chart-peer" : "chart-loss-dot");
        return canvas.Mark();
    }
}
