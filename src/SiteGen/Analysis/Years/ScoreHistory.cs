using SiteGen.Analysis.Peers;
using SiteGen.Model;

namespace SiteGen.Analysis.Years;

/// <summary>Where a score goes over the years.</summary>
public enum Direction
{
    /// <summary>Up by more than a point and more than rounding can make.</summary>
    Improving,

    /// <summary>Within a point or rounding.</summary>
    Stable,

    /// <summary>Down.</summary>
    Worsening,

    /// <summary>年份不足: fewer than three comparable years.</summary>
    TooFewYears,
}

/// <summary>One year of a history.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Result">The result of the report.</param>
/// <param name="Break">Why the line does not come from the year before; null where it does, and for the first year.</param>
/// <param name="Change">What changed since the year before; null without a report of it or without scores.</param>
/// <param name="PeerMedian">The median of the peers' totals in the year; null where nothing is compared.</param>
public sealed record HistoryPoint(int Year, ReportResult Result, SeriesEnd? Break, ScoreChange? Change, decimal? PeerMedian);

/// <summary>The years of one department and kind of report. A missing year is a gap, never a zero and never a bridge.</summary>
/// <param name="Department">The department.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Points">The years, ascending.</param>
public sealed record ScoreHistory(Department Department, ReportKind Kind, IReadOnlyList<HistoryPoint> Points)
{
    private const int LeastYears = 3;
    private const decimal LeastChange = 0.01m;

    /// <summary>The years behind the last break that have a total, without a gap: one line.</summary>
    public IReadOnlyList<HistoryPoint> LatestRun
    {
        get
        {
            var run = new List<HistoryPoint>();
            foreach (var point in Points)
            {
                if (point.Result.ScoreRate is null || point.Break is not null) run.Clear();
                if (point.Result.ScoreRate is not null) run.Add(point);
            }

            return run;
        }
    }

    /// <summary>The direction of the years since the last break, first against last.</summary>
    public Direction Direction
    {
        get
        {
            var run = LatestRun;
            if (run.Count < LeastYears) return Direction.TooFewYears;
            var (first, last) = (run[0].Result, run[^1].Result);
            var change = last.ScoreRate!.Value - first.ScoreRate!.Value;
            var least = Math.Max(LeastChange, (first.Half / first.FullMark!.Value) + (last.Half / last.FullMark!.Value));
            return Math.Abs(change) <= least ? Direction.Stable : change > 0 ? Direction.Improving : Direction.Worsening;
        }
    }

    /// <summary>The histories of a book, departments in official order, then by kind.</summary>
    public static IReadOnlyList<ScoreHistory> Of(EvaluationBook book, ScoreTable table, IReadOnlyList<ReportResult> results, PeerGroups groups)
    {
        var scopes = NewScopes(book);
        return [.. results.Index()
            .GroupBy(r => (Department: r.Item.Report.Department.Value, Kind: r.Item.Report.Kind.Value))
            .Select(g => new ScoreHistory(book.Department(g.Key.Department), g.Key.Kind, PointsOf(table, [.. g.OrderBy(r => r.Item.Report.Year.Value)], groups, scopes)))];
    }

    /// <summary>The point of a year; null for none.</summary>
    public HistoryPoint? In(int year) => Points.FirstOrDefault(p => p.Year == year);

    private static List<HistoryPoint> PointsOf(ScoreTable table, IReadOnlyList<(int Index, ReportResult Item)> years, PeerGroups groups, HashSet<(string Department, int Year)> scopes)
    {
        var points = new List<HistoryPoint>();
        for (var i = 0; i < years.Count; i++)
        {
            var (number, result) = years[i];
            var year = result.Report.Year.Value;
            var isNext = i > 0 && years[i - 1].Item.Report.Year.Value == year - 1;
            var end = i == 0 ? null : isNext ? End(years[i - 1].Item, result, scopes) : (SeriesEnd?)SeriesEnd.Gap;
            var change = isNext ? ScoreChange.Of(table, years[i - 1], (number, result), end) : null;
            points.Add(new HistoryPoint(year, result, end, change, groups.RatesFor(result.Report.Key, Board.Total)?.Median));
        }

        return points;
    }

    private static SeriesEnd? End(ReportResult before, ReportResult now, HashSet<(string Department, int Year)> scopes)
    {
        if (before.ScoreRate is null || now.ScoreRate is null) return SeriesEnd.Gap;
        if (before.Report.Framework?.Value != now.Report.Framework?.Value) return SeriesEnd.Framework;
        var year = now.Report.Year.Value;
        return scopes.Contains((now.Report.Department.Value, year)) ? SeriesEnd.Scope : null;
    }

    // The first year of another scope: as any report of the department says, and where it took over one that ended the year before.
    private static HashSet<(string Department, int Year)> NewScopes(EvaluationBook book) =>
    [
        .. book.Departments.Where(d => d.To is not null).SelectMany(d => d.Successors.Select(s => (s.Value, d.To!.Value.Value + 1))),
        .. book.Reports.SelectMany(r => r.Breaks.Where(b => b.Path is null).Select(b => (r.Department.Value, b.Year?.Value ?? r.Year.Value))),
    ];
}
