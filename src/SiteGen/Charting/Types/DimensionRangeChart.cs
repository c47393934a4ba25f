using SiteGen.Analysis;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>Rates by dimension, this year filled, last year hollow where it is one line, and the peers' median as a tick. The table is the chart.</summary>
internal sealed class DimensionRangeChart : IChartType
{
    private const int RowHeight = 22;

    public string Name => ChartNames.DimensionRange;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        var overview = analytics.Overviews[subject.Report];
        var names = analytics.Book.Dimensions.Where(d => d.Parent is null).ToDictionary(d => d.Id.Value, d => words.IsChinese ? d.Name.Value : (d.NameEn ?? d.Name).Value, StringComparer.Ordinal);
        var before = overview.Point.Break is null && overview.History.In(subject.Report.Year - 1) is { } year ? year.Result : null;
        var rows = overview.Result.Dimensions
            .Where(d => d.Rate is not null && names.ContainsKey(d.Dimension))
            .Select(d => (d.Dimension, Name: names[d.Dimension], Rate: d.Rate!.Value, Before: before?.Dimensions.First(b => b.Dimension == d.Dimension).Rate, analytics.Groups.RatesFor(subject.Report, d.Dimension)?.Median))
            .ToList();
        if (rows.Count == 0) return null;
        var axis = ValueAxis.Over(rows.SelectMany(r => new[] { r.Rate, r.Before ?? r.Rate, r.Median ?? r.Rate }).Append(1m), 0.1m, 3m, 97m);
        var (hasBefore, hasMedian) = (rows.Exists(r => r.Before is not null), rows.Exists(r => r.Median is not null));
        var table = new ChartTable(
            [
                words.Of("dimension"), words.Of("score-rate"),
                .. hasBefore ? [words.Of("charts.change")] : Array.Empty<string>(),
                .. hasMedian ? [words.Of("charts.median")] : Array.Empty<string>(),
            ],
            [.. rows.Select(r => new ChartRow(
                r.Name,
                [
                    Format.Percent(r.Rate),
                    .. hasBefore ? [r.Before is { } earlier ? Format.PointsBetween(r.Rate, earlier) : ""] : Array.Empty<string>(),
                    .. hasMedian ? [r.Median is { } median ? Format.Percent(median) : ""] : Array.Empty<string>(),
                ],
                Mark(axis, r.Rate, r.Before, r.Median),
                r.Dimension))]);
        var subtitle = words.Of(
            "charts.dimensions.subtitle",
            ("year", Format.Whole(subject.Report.Year)),
            ("low", Format.Percent(axis.Low)),
            ("high", Format.Percent(axis.High)));
        if (hasBefore) subtitle += words.Of("charts.dimensions.before");
        if (hasMedian) subtitle += words.Of("charts.dimensions.median");
        return new Chart(
            Title([.. rows.Select(r => (r.Name, r.Rate, r.Before))], words),
            subtitle,
            string.Join(words.Of("list.phrases"), rows.Select(r => $"{r.Name} {Format.Percent(r.Rate)}")),
            null,
            table);
    }

    private static string Title(List<(string Name, decimal Rate, decimal? Before)> rows, IWords words)
    {
        var shown = rows.ConvertAll(r => (r.Name, r.Rate, Text: Format.Percent(r.Rate)));
        var (highest, lowest) = (shown.MaxBy(r => r.Rate).Text, shown.MinBy(r => r.Rate).Text);
        if (rows.Count == 1) return words.Of("charts.dimensions.one", ("name", shown[0].Name), ("rate", lowest));
        if (highest == lowest) return words.Of("charts.dimensions.equal", ("rate", lowest));
        var compared = rows.Where(r => r.Before is not null).Select(r => Format.PointsBetween(r.Rate, r.Before!.Value)).ToList();
        return words.Of(
            compared.Count == 0 ? "charts.dimensions.level" : "charts.dimensions.moves",
            ("up", Format.Whole(compared.Count(c => c[0] == '+'))),
            ("down", Format.Whole(compared.Count(c => c[0] == '-'))),
            ("same", Format.Whole(compared.Count(c => c == "0.00"))),
            ("highest", Names(highest)),
            ("highest-rate", highest),
            ("lowest", Names(lowest)),
            ("lowest-rate", lowest));

        string Names(string rate) => string.Join(words.Of("list.words"), shown.Where(r => r.Text == rate).Select(r => r.Name));
    }

    private static Markup Mark(ValueAxis axis, decimal rate, decimal? before, decimal? median)
    {
        const decimal middle = RowHeight / 2m;
        var canvas = new SvgCanvas(RowHeight);
        canvas.Line(axis.Start, middle, axis.End, middle, "chart-grid");
        if (before is { } earlier)
        {
            canvas.Line(axis.At(earlier), middle, axis.At(rate), middle, "chart-line");
            canvas.Dot(axis.At(earlier), middle, 5, "chart-hollow");
        }

        if (median is { } peers) canvas.Line(axis.At(peers), 3m, axis.At(peers), RowHeight - 3m, "chart-tick");
        canvas.Dot(axis.At(rate), middle, 5, "chart-dot");
        return canvas.Mark();
    }
}
