using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>The door of Analysis: a book to all that is computed about it. Decimal throughout; nothing is rounded here.</summary>
public static class Analyst
{
    /// <summary>Analyses a book.</summary>
    public static Analytics Analyse(EvaluationBook book)
    {
        var rates = DimensionRate.Of(book, ScoreTable.Of(book));
        IReadOnlyList<ReportResult> results = [.. book.Reports.Select((report, i) => ReportResult.Of(book, report, rates[i]))];
        return new Analytics(
            book,
            results,
            Board.Of(book, results),
            book.Frameworks.ToDictionary(f => f.Id.Value, f => IndicatorResults.Of(book, f), StringComparer.Ordinal),
            LatestDate(book));
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
