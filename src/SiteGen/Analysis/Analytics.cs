using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>All that is computed about a book.</summary>
/// <param name="Book">The book.</param>
/// <param name="Results">One for each report, in the order of the book.</param>
/// <param name="Boards">One for each year, latest first.</param>
/// <param name="Indicators">By framework: its indicators with their results.</param>
/// <param name="LatestDate">The latest date that the data names; null where it names none.</param>
public sealed record Analytics(
    EvaluationBook Book,
    IReadOnlyList<ReportResult> Results,
    IReadOnlyList<Board> Boards,
    IReadOnlyDictionary<string, IReadOnlyList<IndicatorResults>> Indicators,
    PartialDate? LatestDate);
