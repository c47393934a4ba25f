using SiteGen.Analysis.Losses;
using SiteGen.Analysis.Peers;
using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>
/// The year in one page for leaders (领导一页纸): what the largest view holds, and five answers, each the whole list of those
/// whom the question meets. A list is empty where it meets nobody, and null where the data cannot answer it: a single
/// report is held against nobody.
/// </summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">The kind of evaluation with the most reports.</param>
/// <param name="Level">Their level of government.</param>
/// <param name="Reports">How many there are.</param>
/// <param name="Unscored">How many of them have no total.</param>
/// <param name="MeanRate">The mean rate of the widest set of totals that may all be compared with one another; null under two.</param>
/// <param name="Compared">How many enter the mean.</param>
/// <param name="Graded">How many have a grade.</param>
/// <param name="Good">How many of these are 优 or 良; frameworks with other grades are not counted.</param>
/// <param name="Improved">Who improved most, like for like.</param>
/// <param name="CommonLosses">Where the most departments lose.</param>
/// <param name="SlowExecution">Who spends slowest against time.</param>
/// <param name="ReviewGaps">Whose self-evaluation stands furthest above another judgement.</param>
/// <param name="Pairs">How many self-evaluations can be held against another judgement.</param>
/// <param name="MedianGap">The median of their gaps in points, the lower ones included; null without pairs.</param>
/// <param name="RepeatedLosses">Who lost on the most indicators two years running, where both years are one line.</param>
public sealed record Brief(
    int Year,
    ReportKind Kind,
    GovernmentLevel Level,
    int Reports,
    int Unscored,
    decimal? MeanRate,
    int Compared,
    int Graded,
    int Good,
    IReadOnlyList<ReportOverview>? Improved,
    IReadOnlyList<IndicatorLoss>? CommonLosses,
    IReadOnlyList<ReportOverview>? SlowExecution,
    IReadOnlyList<ReportOverview>? ReviewGaps,
    int Pairs,
    decimal? MedianGap,
    IReadOnlyList<ReportOverview>? RepeatedLosses)
{
    /// <summary>How many of a list a page shows.</summary>
    public const int Most = 5;

    // 优良: the two grades of that name, whatever bands a framework sets for them.
    private static readonly string[] GoodGrades = ["优", "良"];

    /// <summary>The briefs of a book, latest year first.</summary>
    public static IReadOnlyList<Brief> Of(EvaluationBook book, IReadOnlyList<Board> boards, IReadOnlyDictionary<ReportKey, ReportOverview> overviews, IReadOnlyList<YearLosses> losses) =>
        [.. boards.Select(board => Of(book, board, overviews, losses)).OfType<Brief>()];

    private static Brief? Of(EvaluationBook book, Board board, IReadOnlyDictionary<ReportKey, ReportOverview> overviews, IReadOnlyList<YearLosses> losses)
    {
        var view = board.Rows
            .Where(r => !book.IsAggregate(r.Result.Report))
            .GroupBy(r => book.View(r.Result.Report))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Kind)
            .ThenBy(g => g.Key.Level)
            .FirstOrDefault();
        if (view is null) return null;
        var rows = view.ToList();
        var reports = rows.ConvertAll(r => overviews[r.Result.Report.Key]);
        var totals = PeerGroup.Widest(rows).ConvertAll(r => r.Cells[0].Rate!.Value);
        var grades = rows.Select(r => IsGood(book, r.Result)).OfType<bool>().ToList();
        var gaps = reports.Select(r => r.ReviewGap?.Gap).OfType<decimal>().Order().ToList();
        var lost = losses.FirstOrDefault(l => l.View == view.Key);
        return new Brief(
            board.Year,
            view.Key.Kind,
            view.Key.Level,
            rows.Count,
            rows.Count(r => r.Result.DeclaredTotal is null),
            totals.Count < 2 ? null : totals.Sum() / totals.Count,
            totals.Count,
            grades.Count,
            grades.Count(isGood => isGood),
            Top(reports, r => r.LikeForLike),
            lost is { Reports: > 1 } ? [.. lost.Indicators.Where(i => i.Losing.Count > 1).OrderByDescending(i => i.Losing.Count).ThenByDescending(i => i.Points)] : null,
            Top(reports, r => -r.Execution?.Latest?.Gap),
            Top(reports, r => r.ReviewGap?.Gap),
            gaps.Count,
            Quantile.Median(gaps),
            Top(reports, r => r.Point.Break is null ? r.RepeatedLosses?.Count : null));
    }

    // Null where no report has the figure at all; equal figures keep the official order.
    private static List<ReportOverview>? Top(List<ReportOverview> reports, Func<ReportOverview, decimal?> figure)
    {
        var known = reports.Where(r => figure(r) is not null).ToList();
        return reports.Count < 2 || known.Count == 0 ? null : [.. known.Where(r => figure(r) > 0m).OrderByDescending(r => figure(r))];
    }

    // Null where the grades of the framework are not these.
    private static bool? IsGood(EvaluationBook book, ReportResult result)
    {
        if (result.Grade is not { } grade || book.Tree(result.Report) is not { } tree) return null;
        return GoodGrades.All(g => tree.Framework.Bands.Any(b => b.Label.Value == g)) ? GoodGrades.Contains(grade, StringComparer.Ordinal) : null;
    }
}
