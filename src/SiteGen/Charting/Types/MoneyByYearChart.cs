using SiteGen.Analysis;
using SiteGen.Analysis.Years;
using SiteGen.Model;

namespace SiteGen.Charting.Types;

/// <summary>Budget and outturn of a department by year, in 万元; the change is left out where the report says that the scope changed.</summary>
internal sealed class MoneyByYearChart : IChartType
{
    private const int RowHeight = 44;
    private const decimal Left = 14m;
    private const decimal Right = 78m;

    public string Name => ChartNames.MoneyByYear;

    public Chart? Draw(Analytics analytics, ChartSubject subject, IWords words)
    {
        var overview = analytics.Overviews[subject.Report];
        var years = MoneyYear.Of(overview.History);
        if (years.Count == 0 || years.All(y => Most(y) <= 0m)) return null;
        var rows = years.Select(y => new ChartRow(
            Format.Whole(y.Year),
            [
                y.Budget is { } budget ? Format.TenThousandYuan(budget) : "",
                y.Outturn is { } outturn ? Format.TenThousandYuan(outturn) : "",
                y.Execution.Rate is { } rate ? Format.Percent(rate) : "",
                y.Change is { } change ? Format.SignedPoints(change) + "%" : "",
            ])).ToList();
        var title = Title(years, words);
        var description = string.Join(words.Of("list.clauses"), rows.Select(r => words.Of("charts.money.point", ("year", r.Head), ("budget", Said(r.Cells[0])), ("outturn", Said(r.Cells[1])))));
        return new Chart(
            title,
            words.Of(
                "charts.money.subtitle",
                ("department", overview.History.Department.Name.Value),
                ("from", Format.Whole(years[0].Year)),
                ("to", Format.Whole(years[^1].Year))),
            description,
            Drawing(years, subject.Id, title, description, words),
            new ChartTable([words.Of("year"), words.Of("charts.money.budget"), words.Of("charts.money.outturn"), words.Of("charts.money.rate"), words.Of("charts.money.change")], rows));

        string Said(string amount) => amount.Length == 0 ? words.Of("not-stated") : amount;
    }

    private static string Title(IReadOnlyList<MoneyYear> years, IWords words)
    {
        var last = years[^1];
        if (last.Outturn is not { } outturn) return words.Of("charts.money.budget-only", ("year", Format.Whole(last.Year)), ("budget", Format.TenThousandYuan(last.Budget!.Value)));
        if (last.Change is not { } change) return words.Of("charts.money.level", ("year", Format.Whole(last.Year)), ("outturn", Format.TenThousandYuan(outturn)));
        var text = Format.SignedPoints(change);
        return words.Of(
            text[0] == '+' ? "charts.money.rose" : text[0] == '-' ? "charts.money.fell" : "charts.money.same",
            ("year", Format.Whole(last.Year)),
            ("outturn", Format.TenThousandYuan(outturn)),
            ("change", text.TrimStart('+', '-')));
    }

    private static decimal Most(MoneyYear year) => Math.Max(year.Budget ?? 0m, year.Outturn ?? 0m);

    private static Markup Drawing(IReadOnlyList<MoneyYear> years, string id, string title, string description, IWords words)
    {
        var axis = new ValueAxis(0m, years.Max(Most), Left, Right);
        var canvas = new SvgCanvas((years.Count * RowHeight) + 4);
        for (var i = 0; i < years.Count; i++)
        {
            var top = (i * RowHeight) + 4;
            canvas.Text(Left - 1m, top + 22, Format.Whole(years[i].Year), "end", "chart-label");
            Bar(years[i].Budget, top, "chart-budget", words.Of("charts.money.budget"));
            Bar(years[i].Outturn, top + 19, "chart-bar", words.Of("charts.money.outturn"));
        }

        canvas.Upright(Left, 0, years.Count * RowHeight, "chart-axis");
        return canvas.Finish(id, title, description);

        void Bar(decimal? amount, int top, string cssClass, string name)
        {
            if (amount is not { } yuan) return;
            var end = axis.At(yuan);
            canvas.Bar(Left, top, end - Left, 16, cssClass, $"{name} {Format.TenThousandYuan(yuan)}");
            canvas.Text(end + 1m, top + 13, Format.TenThousandYuan(yuan), "start", "chart-value");
        }
    }
}
