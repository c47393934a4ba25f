using SiteGen.Analysis;
using SiteGen.Analysis.Years;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>Execution at each date against the share of the year gone, and the amount left at the end. The table is the chart.</summary>
internal sealed class ExecutionProgressChart : IChartType
{
    private const int RowHeight = 20;

    public string Name => ChartNames.ExecutionProgress;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        if (analytics.Overviews[subject.Report].Execution is not { Latest: { } latest } execution) return null;
        var axis = new ValueAxis(0m, Math.Max(1m, execution.Points.Max(p => p.Rate)), 1m, 98m);
        var rows = execution.Points
            .Select(p => new ChartRow(p.Date.ToString(), [Format.Percent(p.YearGone), Format.Percent(p.Rate), Format.PointsBetween(p.Rate, p.YearGone)], Mark(axis, p)))
            .ToList();
        var gap = Format.PointsBetween(latest.Rate, latest.YearGone);
        var title = words.Of(
            gap[0] == '+' ? "charts.execution.ahead" : gap[0] == '-' ? "charts.execution.behind" : "charts.execution.on-time",
            ("date", latest.Date.ToString()),
            ("rate", Format.Percent(latest.Rate)),
            ("gap", gap.TrimStart('+', '-')));
        if (execution.Left is > 0m and { } left) title += words.Of("charts.execution.left", ("amount", Format.TenThousandYuan(left)));
        return new Chart(
            title,
            words.Of(
                execution.Budget?.Stage.Value == MoneyStage.Initial ? "charts.execution.subtitle-initial" : "charts.execution.subtitle",
                ("year", Format.Whole(subject.Report.Year))),
            string.Join(words.Of("list.clauses"), rows.Select(r => $"{r.Head} {r.Cells[1]}")),
            null,
            new ChartTable([words.Of("charts.execution.date"), words.Of("charts.execution.year-gone"), words.Of("charts.execution.rate"), words.Of("charts.execution.gap")], rows));
    }

    private static Markup Mark(ValueAxis axis, ExecutionPoint point)
    {
        var canvas = new SvgCanvas(RowHeight);
        canvas.Line(axis.Start, RowHeight / 2m, axis.At(point.Rate), RowHeight / 2m, "chart-progress");
        canvas.Line(axis.At(point.YearGone), 2m, axis.At(point.YearGone), RowHeight - 2m, "chart-tick");
        return canvas.Mark();
    }
}
