namespace SiteGen.Analysis;

/// <summary>What an edition lets Analysis compute: what it does not may reach no page, so it is not computed at all.</summary>
/// <param name="Ranks">Ranks, position among peers, medians and lists of progress.</param>
/// <param name="Gaps">Gaps to a review or third party, repeated losses and the ceiling.</param>
public sealed record AnalysisScope(bool Ranks, bool Gaps)
{
    /// <summary>Everything: the internal edition.</summary>
    public static AnalysisScope All { get; } = new(Ranks: true, Gaps: true);
}
