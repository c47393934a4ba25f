using SiteGen.Analysis.Losses;
using SiteGen.Analysis.Peers;
using SiteGen.Analysis.Years;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>The door of Analysis: a book to all that is computed about it. Decimal throughout; nothing is rounded here.</summary>
public static class Analyst
{
    /// <summary>Analyses a book as far as an edition lets it.</summary>
    public static Analytics Analyse(EvaluationBook book, AnalysisScope scope)
    {
        var table = ScoreTable.Of(book);
        var rates = DimensionRate.Of(book, table);
        IReadOnlyList<ReportResult> results = [.. book.Reports.Select((report, i) => ReportResult.Of(book, report, rates[i]))];
        var boards = Board.Of(book, results);
        var groups = new PeerGroups(book, boards, scope);
        var histories = ScoreHistory.Of(book, table, results, groups);
        var overviews = Overviews(table, results, groups, histories, scope);
        var losses = LossTable.Of(book, table, results, scope);
        var indicators = book.Frameworks.ToDictionary(f => f.Id.Value, f => IndicatorResults.Of(book, f), StringComparer.Ordinal);
        return new Analytics(
            book,
            scope,
            table,
            results,
            boards,
            groups,
            histories,
            overviews,
            losses,
            indicators,
            CommonResults.Of(book, indicators),
            scope is { Ranks: true, Gaps: true } ? Brief.Of(book, boards, overviews, losses) : [],
            LatestDate(book));
    }

    private static Dictionary<ReportKey, ReportOverview> Overviews(ScoreTable table, IReadOnlyList<ReportResult> results, PeerGroups groups, IReadOnlyList<ScoreHistory> histories, AnalysisScope scope)
    {
        var numbers = results.Index().ToDictionary(r => r.Item.Report.Key, r => r.Index);
        var years = histories.SelectMany(h => h.Points.Select(p => (History: h, Point: p))).ToDictionary(y => y.Point.Result.Report.Key);
        var gaps = scope.Gaps ? ReviewGap.Of(results) : new Dictionary<ReportKey, ReviewGap>();
        return results.ToDictionary(
            r => r.Report.Key,
            r => new ReportOverview(
                numbers[r.Report.Key],
                r,
                groups.Of(r.Report.Key),
                groups.Of(r.Report.Key)?.Standing(r.Report.Key, Board.Total),
                years[r.Report.Key].History,
                years[r.Report.Key].Point,
                Execution.Of(r.Report),
                gaps.GetValueOrDefault(r.Report.Key),
                scope.Gaps && years[r.Report.Key].Point.Change is { } change ? RepeatedLoss.Of(table, At(change.Before), At(change.Now)) : null));

        (int Number, Report Report) At(ReportKey key) => (numbers[key], results[numbers[key]].Report);
    }

    // A planned use has a date of its own, which says nothing about how new the data is.
    private static PartialDate? LatestDate(EvaluationBook book) => book.Reports
        .SelectMany(r => (IEnumerable<Located<PartialDate>?>)
        [
            r.Source.Published,
            r.Source.Prepared,
            r.Source.Filled,
            .. r.Uses.Where(u => u.State.Value == UseState.Done).Select(u => u.Date),
            .. r.Reviews.Select(review => review.Date),
        ])
        .Max(date => date?.Value);
}
