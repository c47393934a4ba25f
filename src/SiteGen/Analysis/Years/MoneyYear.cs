namespace SiteGen.Analysis.Years;

/// <summary>What a department spent in one year, and the change since the year before.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Execution">Budget and outturn; at least one of them is known.</param>
/// <param name="Change">
/// (now − before) / |before| of the outturn, unrounded (methods, section 2); null on a base that is not above zero, over a
/// missing year, and where a report says that the scope of the expenditure changed.
/// </param>
public sealed record MoneyYear(int Year, Execution Execution, decimal? Change)
{
    /// <summary>The budget in 元; null where none is printed.</summary>
    public decimal? Budget => Execution.Budget?.Yuan;

    /// <summary>The outturn in 元; null where none is printed.</summary>
    public decimal? Outturn => Execution.Outturn?.Yuan;

    /// <summary>The years of a department and kind of report that print budget or outturn, ascending.</summary>
    public static IReadOnlyList<MoneyYear> Of(ScoreHistory history)
    {
        var reports = history.Points.Select(p => p.Result.Report).ToList();
        var newScopes = reports
            .SelectMany(r => r.Breaks.Where(b => b.Path is null || b.Path.Value.Value == Execution.Path).Select(b => b.Year?.Value ?? r.Year.Value))
            .ToHashSet();
        var years = new List<MoneyYear>();
        foreach (var report in reports)
        {
            if (Execution.Of(report) is not { } execution || execution is { Budget: null, Outturn: null }) continue;
            var (year, outturn) = (report.Year.Value, execution.Outturn?.Yuan);
            var before = years.Count > 0 && years[^1].Year == year - 1 && !newScopes.Contains(year) ? years[^1].Outturn : null;
            years.Add(new MoneyYear(year, execution, before is > 0m ? (outturn - before) / before : null));
        }

        return years;
    }
}
