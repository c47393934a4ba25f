using SiteGen.Analysis;
using SiteGen.Analysis.Peers;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>The totals of all peers as dots, stacked by the point, with the report's own and the median named.</summary>
internal sealed class PositionStripChart : IChartType
{
    private const int MostStacked = 24;
    private const int Spacing = 9;

    public string Name => ChartNames.PositionStrip;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        var overview = analytics.Overviews[subject.Report];
        if (overview is not { Standing: { } standing, Group: { } group } || group.Rates(Board.Total) is not { } rates) return null;
        var own = overview.Result.ScoreRate!.Value;
        var distance = Format.PointsBetween(own, rates.Median);
        var side = distance[0] switch { '+' => "above", '-' => "below", _ => "at" };
        var title = words.Of(
            standing.IsTied ? $"charts.position.tied-{side}" : $"charts.position.{side}",
            ("of", Format.Whole(standing.Of)),
            ("rank", Format.Whole(standing.Rank)),
            ("distance", distance.TrimStart('+', '-')));
        var subtitle = words.Of(
            "charts.position.subtitle",
            ("year", Format.Whole(group.Key.Year)),
            ("type", group.Key.Type),
            ("level", words.Of($"levels.{Token.Of(group.Key.Level)}")),
            ("kind", words.Of($"kinds.{Token.Of(group.Key.Kind)}")));
        List<(string Key, decimal? Rate)> rows =
        [
            ("charts.position.own", own),
            ("charts.highest", rates.Rates[^1]),
            ("charts.upper-quartile", rates.UpperQuartile),
            ("charts.median", rates.Median),
            ("charts.lower-quartile", rates.LowerQuartile),
            ("charts.lowest", rates.Rates[0]),
        ];
        var table = new ChartTable(
            [words.Of("charts.position.measure"), words.Of("score-rate")],
            [.. rows.Where(r => r.Rate is not null).Select(r => new ChartRow(words.Of(r.Key), [Format.Percent(r.Rate!.Value)]))]);
        var description = string.Join(words.Of("list.phrases"), table.Rows.Select(r => $"{r.Head} {r.Cells[0]}"));
        return new Chart(title, subtitle, description, Drawing(rates, own, subject.Id, title, description, words), table);
    }

    private static Markup Drawing(PeerRates rates, decimal own, string id, string title, string description, IWords words)
    {
        var bins = rates.Rates.CountBy(Bin).OrderBy(b => b.Key).ToList();
        var most = bins.Max(b => b.Value);
        var perDot = (most + MostStacked - 1) / MostStacked;
        var floor = ((most + perDot - 1) / perDot * Spacing) + 54;
        var x = ValueAxis.Over(rates.Rates, 0.05m, 3m, 97m);
        var canvas = new SvgCanvas(floor + 26);
        canvas.Line(0m, floor + 2m, 100m, floor + 2m, "chart-axis");
        foreach (var (bin, count) in bins)
        {
            for (var dot = 0; dot < (count + perDot - 1) / perDot; dot++)
                canvas.Dot(x.At(bin), floor - 6m - (dot * Spacing), 4, "chart-peer");
        }

        canvas.Line(x.At(rates.Median), 40m, x.At(rates.Median), floor, "chart-median");
        canvas.Text(x.At(rates.Median), 36, $"{words.Of("charts.median")} {Format.Percent(rates.Median)}", Anchor(x.At(rates.Median), own <= rates.Median), "chart-soft");
        var height = floor - 6m - ((((bins.Find(b => b.Key == Bin(own)).Value + perDot - 1) / perDot) - 1) * Spacing);
        canvas.Line(x.At(own), 20m, x.At(own), height, "chart-line");
        canvas.Dot(x.At(own), height, 6, "chart-dot", $"{words.Of("charts.position.own")} {Format.Percent(own)}");
        canvas.Text(x.At(own), 14, $"{words.Of("charts.position.own")} {Format.Percent(own)}", Anchor(x.At(own), own > rates.Median), "chart-value");
        canvas.Text(x.At(x.Low), floor + 20, Format.Percent(x.Low), "start", "chart-soft");
        canvas.Text(x.At(x.High), floor + 20, Format.Percent(x.High), "end", "chart-soft");
        if (perDot > 1) canvas.Text(50m, floor + 20, words.Of("charts.position.per-dot", ("count", Format.Whole(perDot))), "middle", "chart-soft");
        return canvas.Finish(id, title, description);
    }

    // The middle of its point.
    private static decimal Bin(decimal rate) => (decimal.Floor(rate * 100m) / 100m) + 0.005m;

    // The two labels lean away from each other, and from the edges.
    private static string Anchor(decimal x, bool leansRight) => x < 20m ? "start" : x > 80m ? "end" : leansRight ? "start" : "end";
}
