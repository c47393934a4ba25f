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
        var years = overview.History.Points
            .Select(p => (p.Year, p.Result.Report, analytics.Overviews[p.Result.Report.Key].Execution))
            .Where(y => y.Execution is { Budget: not null } or { Outturn: not null })
            .Select(y => new MoneyYear(y.Year, y.Report, y.Execution!))
            .ToList();
        if (years.Count == 0 || years.TrueForAll(y => y.Most <= 0m)) return null;
        var rows = years.Select((y, i) => new ChartRow(
            Format.Whole(y.Year),
            [
                y.Budget is { } budget ? Format.TenThousandYuan(budget) : "",
                y.Outturn is { } outturn ? Format.TenThousandYuan(outturn) : "",
                y.Execution.Rate is { } rate ? Format.Percent(rate) : "",
                Change(years, i) is { } change ? Format.SignedPoints(change) + "%" : "",
            ])).ToList();
        var title = Title(years, words);
        var description = string.Join(words.Of("list.clauses"), rows.Select(r => words.Of("charts.money.point", ("year", r.Head), ("budget", r.Cells[0]), ("outturn", r.Cells[1]))));
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
    }

    private static string Title(List<MoneyYear> years, IWords words)
    {
        var last = years[^1];
        if (last.Outturn is not { } outturn) return words.Of("charts.money.budget-only", ("year", Format.Whole(last.Year)), ("budget", Format.TenThousandYuan(last.Budget!.Value)));
        if (Change(years, years.Count - 1) is not { } change) return words.Of("charts.money.level", ("year", Format.Whole(last.Year)), ("outturn", Format.TenThousandYuan(outturn)));
        var text = Format.SignedPoints(change);
        return words.Of(
            text[0] == '+' ? "charts.money.rose" : text[0] == '-' ? "charts.money.fell" : "charts.money.same",
            ("year", Format.Whole(last.Year)),
            ("outturn", Format.TenThousandYuan(outturn)),
            ("change", text.TrimStart('+', '-')));
    }

    // (now - before) / |before| (methods, section 2); none on a base that is not above zero, nor over a gap or a change of scope.
    private static decimal? Change(List<MoneyYear> years, int index)
    {
        if (index == 0 || years[index - 1].Year != years[index].Year - 1) return null;
        var (before, now) = (years[index - 1], years[index]);
        var isOtherScope = years.Exists(y => y.Report.Breaks.Any(b => (b.Path is null || b.Path.Value.Value == "expenditure") && (b.Year?.Value ?? y.Year) == now.Year));
        return before.Outturn is > 0m && now.Outturn is not null && !isOtherScope ? (now.Outturn - before.Outturn) / before.Outturn : null;
    }

    private static Markup Drawing(List<MoneyYear> years, string id, string title, string description, IWords words)
    {
        var axis = new ValueAxis(0m, years.Max(y => y.Most), Left, Right);
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

    private sealed record MoneyYear(int Year, Report Report, Execution Execution)
    {
        public decimal? Budget => Execution.Budget?.Yuan;

        public decimal? Outturn => Execution.Outturn?.Yuan;

        public decimal Most => Math.Max(Budget ?? 0m, Outturn ?? 0m);
    }
}
