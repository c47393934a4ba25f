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

    private static PartialDate? LatestDate(EvaluationBook book)
    {
        var dates = book.Reports
            .SelectMany(r => new[] { r.Source.Published, r.Source.Prepared, r.Source.Filled })
            .Where(d => d is not null)
            .Select(d => d!.Value.Value)
            .ToList();
        return dates.Count == 0 ? null : dates.Max();
    }
}
