using SiteGen.Analysis.Losses;
using SiteGen.Analysis.Peers;
using SiteGen.Analysis.Years;

namespace SiteGen.Analysis;

/// <summary>What stands behind one report on boards, briefs and its own page.</summary>
/// <param name="Number">Its number in the book.</param>
/// <param name="Result">Its result.</param>
/// <param name="Group">Its peers; null for a sum of other departments.</param>
/// <param name="Standing">Where its total stands among them; null where it is not ranked.</param>
/// <param name="History">The years of its department and kind.</param>
/// <param name="Point">Its year in the history of its department.</param>
/// <param name="Execution">How the budget was spent; null where neither budget nor outturn nor progress is printed.</param>
/// <param name="ReviewGap">Its distance from another judgement; null without one.</param>
/// <param name="RepeatedLosses">Losses that came back; null where they cannot be known: no scored report of the year before.</param>
public sealed record ReportOverview(
    int Number,
    ReportResult Result,
    PeerGroup? Group,
    Standing? Standing,
    ScoreHistory History,
    HistoryPoint Point,
    Execution? Execution,
    ReviewGap? ReviewGap,
    IReadOnlyList<RepeatedLoss>? RepeatedLosses)
{
    /// <summary>The change like for like in points of 100; null without a comparable year before.</summary>
    public decimal? LikeForLike => Point.Change is { Break: null } change ? change.Performance : null;
}
