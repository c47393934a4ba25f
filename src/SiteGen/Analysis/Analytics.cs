using SiteGen.Analysis.Losses;
using SiteGen.Analysis.Peers;
using SiteGen.Analysis.Years;
using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>All that is computed about a book.</summary>
/// <param name="Book">The book.</param>
/// <param name="Scope">What the edition lets be computed.</param>
/// <param name="Scores">The scores as columns.</param>
/// <param name="Results">One for each report, in the order of the book.</param>
/// <param name="Boards">One for each year, latest first.</param>
/// <param name="Groups">The peers.</param>
/// <param name="Histories">One for each department and kind of report.</param>
/// <param name="Overviews">By report.</param>
/// <param name="Losses">By year, kind and level.</param>
/// <param name="Indicators">By framework: its indicators with their results.</param>
/// <param name="Commons">The common indicators with their results.</param>
/// <param name="Briefs">One for each year, latest first; none in an edition without positions and gaps.</param>
/// <param name="LatestDate">The latest date that the data names; null where it names none.</param>
public sealed record Analytics(
    EvaluationBook Book,
    AnalysisScope Scope,
    ScoreTable Scores,
    IReadOnlyList<ReportResult> Results,
    IReadOnlyList<Board> Boards,
    PeerGroups Groups,
    IReadOnlyList<ScoreHistory> Histories,
    IReadOnlyDictionary<ReportKey, ReportOverview> Overviews,
    IReadOnlyList<YearLosses> Losses,
    IReadOnlyDictionary<string, IReadOnlyList<IndicatorResults>> Indicators,
    IReadOnlyList<CommonResults> Commons,
    IReadOnlyList<Brief> Briefs,
    PartialDate? LatestDate)
{
    /// <summary>What a report lost by indicator, the greatest loss first; bonuses and penalties stay out.</summary>
    public IReadOnlyList<ScoredUnit> LossesOf(ReportKey report) =>
    [
        .. Scores.LosableUnits(Overviews[report].Number)
            .Where(u => u.Loss > 0m)
            .OrderByDescending(u => u.Loss),
    ];
}
