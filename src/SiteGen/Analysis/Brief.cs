using SiteGen.Analysis.Losses;
using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>
/// The year in one page for leaders (领导一页纸): what the largest view holds, and five answers of five each. A list is
/// empty where nobody meets its question, and null where the data cannot answer it.
/// </summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">The kind of evaluation with the most reports.</param>
/// <param name="Level">Their level of government.</param>
/// <param name="Reports">How many there are.</param>
/// <param name="Unscored">How many of them have no total.</param>
/// <param name="MeanRate">The mean rate of the totals that may be compared; null under two.</param>
/// <param name="Compared">How many enter the mean.</param>
/// <param name="Graded">How many have a grade.</param>
/// <param name="Good">How many of these have one of the two best grades (优良).</param>
/// <param name="Improved">Who improved most, like for like.</param>
/// <param name="CommonLosses">Where the most departments lose.</param>
/// <param name="SlowExecution">Who spends slowest against time.</param>
/// <param name="ReviewGaps">Whose self-evaluation stands furthest above another judgement.</param>
/// <param name="RepeatedLosses">Who lost on the most indicators two years running.</param>
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
    IReadOnlyList<ReportOverview>? RepeatedLosses)
{
    /// <summary>How long a list is.</summary>
    public const int Most = 5;

    private const int BestGrades = 2;

    /// <summary>The briefs of a book, latest year first.</summary>
    public static IReadOnlyList<Brief> Of(EvaluationBook book, IReadOnlyList<Board> boards, IReadOnlyDictionary<ReportKey, ReportOverview> overviews, IReadOnlyList<YearLosses> losses) =>
        [.. boards.Select(board => Of(book, board, overviews, losses)).OfType<Brief>()];

    private static Brief? Of(EvaluationBook book, Board board, IReadOnlyDictionary<ReportKey, ReportOverview> overviews, IReadOnlyList<YearLosses> losses)
    {
        var view = board.Rows
            .Where(r => book.Department(r.Result.Report.Department.Value).Aggregate?.Value != true)
            .GroupBy(r => (Kind: r.Result.Report.Kind.Value, Level: book.Jurisdiction(book.Department(r.Result.Report.Department.Value)).Level.Value))
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Kind)
            .ThenBy(g => g.Key.Level)
            .FirstOrDefault();
        if (view is null) return null;
        var rows = view.ToList();
        var reports = rows.ConvertAll(r => overviews[r.Result.Report.Key]);
        var totals = rows.Where(r => r.Cells[0] is { Rate: not null, Reason: null }).Select(r => r.Cells[0].Rate!.Value).ToList();
        var grades = rows.Select(r => IsGood(book, r.Result)).OfType<bool>().ToList();
        var lost = losses.FirstOrDefault(l => l.Year == board.Year && l.Kind == view.Key.Kind && l.Level == view.Key.Level);
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
            Top(reports, r => r.LikeForLike, least: 0m),
            lost is { Reports: > 1 } ? [.. lost.Indicators.Where(i => i.Losing.Count > 1).OrderByDescending(i => i.Losing.Count).ThenByDescending(i => i.Points).Take(Most)] : null,
            Top(reports, r => -r.Execution?.Latest?.Gap, least: 0m),
            Top(reports, r => r.ReviewGap?.Gap, least: 0m),
            Top(reports, r => r.RepeatedLosses?.Count, least: 0m));
    }

    // Null where no report has the figure at all; equal figures keep the official order.
    private static List<ReportOverview>? Top(List<ReportOverview> reports, Func<ReportOverview, decimal?> figure, decimal least)
    {
        var known = reports.Where(r => figure(r) is not null).ToList();
        return known.Count == 0 ? null : [.. known.Where(r => figure(r) > least).OrderByDescending(r => figure(r)).Take(Most)];
    }

    private static bool? IsGood(EvaluationBook book, ReportResult result)
    {
        if (book.Tree(result.Report) is not { Framework: { Bands.Count: > 0 } framework }) return null;
        var grade = result.Report.Declared?.Grade is { } declared ? framework.Grade(declared.Value) : result.ComputedGrade;
        return grade is null ? null : framework.Bands.OrderByDescending(b => b.From.Value.Value).Take(BestGrades).Any(b => b.Label.Value == grade);
    }
}
