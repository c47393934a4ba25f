using SiteGen.Model;

namespace SiteGen.Analysis.Years;

/// <summary>Execution at one date against the share of the year gone (序时进度).</summary>
/// <param name="Date">The date.</param>
/// <param name="YearGone">The share of the year gone.</param>
/// <param name="Rate">The share of the budget spent.</param>
public sealed record ExecutionPoint(PartialDate Date, decimal YearGone, decimal Rate)
{
    /// <summary>Spent ahead of the year (above zero) or behind it.</summary>
    public decimal Gap => Rate - YearGone;
}

/// <summary>
/// How a department spent its budget: the outturn over the adjusted budget, over the initial one where no adjusted one is
/// printed. Amounts in 元, exact; rates unrounded.
/// </summary>
/// <param name="Budget">The row of the budget; null where none is printed.</param>
/// <param name="Outturn">The row of the outturn.</param>
/// <param name="Points">Dates at which the execution is known, ascending; the end of the year among them where budget and outturn are.</param>
public sealed record Execution(Money? Budget, Money? Outturn, IReadOnlyList<ExecutionPoint> Points)
{
    /// <summary>The path of all expenditure.</summary>
    public const string Path = "expenditure";

    /// <summary>Outturn over budget; null without either, or over a budget that is not above zero.</summary>
    public decimal? Rate => Budget?.Yuan is > 0m and { } budget && Outturn?.Yuan is { } outturn ? outturn / budget : null;

    /// <summary>The amount left, in 元; below zero where more was spent.</summary>
    public decimal? Left => Budget?.Yuan is { } budget && Outturn?.Yuan is { } outturn ? budget - outturn : null;

    /// <summary>The latest date at which execution and time can be compared.</summary>
    public ExecutionPoint? Latest => Points.Count > 0 ? Points[^1] : null;

    /// <summary>The execution of a report; null where it prints neither budget nor outturn nor progress.</summary>
    public static Execution? Of(Report report)
    {
        var year = report.Year.Value;
        var rows = report.Money.Where(m => m.Path.Value == Path && (m.Year?.Value ?? year) == year && m.IsOfWholeYear(year) && m.Cut is null && m.Yuan is not null).ToList();
        var execution = new Execution(
            First(rows, MoneyStage.Adjusted) ?? First(rows, MoneyStage.Initial),
            First(rows, MoneyStage.Final) ?? First(rows, MoneyStage.Executed),
            []);
        var points = report.Progress
            .Where(p => p.AsOf.Value.Year == year && p.AsOf.Value.Month is not null && (p.Path is null || p.Path.Value.Value == Path))
            .Select(p => (Date: p.AsOf.Value, Rate: p.Rate?.Value.Quantity ?? RateOf(p, execution.Budget)))
            .Where(p => p.Rate is not null)
            .Select(p => new ExecutionPoint(p.Date, YearGone(p.Date), p.Rate!.Value))
            .Where(p => execution.Rate is null || p.YearGone < 1m)
            .OrderBy(p => p.YearGone)
            .DistinctBy(p => p.YearGone)
            .ToList();
        if (execution.Rate is { } rate) points.Add(new ExecutionPoint(new PartialDate(year, 12, 31), 1m, rate));
        return execution is { Budget: null, Outturn: null } && points.Count == 0 ? null : execution with { Points = points };
    }

    private static Money? First(List<Money> rows, MoneyStage stage) => rows.FirstOrDefault(m => m.Stage.Value == stage);

    private static decimal? RateOf(ProgressPoint point, Money? budget) =>
        budget?.Yuan is > 0m and { } whole ? point.Amount?.Value.Value * Money.Factor(point.Unit?.Value) / whole : null;

    // By whole months, and days within one: the end of June is half of the year.
    private static decimal YearGone(PartialDate date)
    {
        var month = date.Month!.Value;
        var days = DateTime.DaysInMonth(date.Year, month);
        return (month - 1 + ((date.Day ?? days) / (decimal)days)) / 12m;
    }
}
