namespace SiteGen.Analysis;

/// <summary>One scored unit of a report.</summary>
/// <param name="Indicator">The number of the indicator in <see cref="IndicatorColumn"/>.</param>
/// <param name="Weight">Its weight, above zero.</param>
/// <param name="Score">Its score.</param>
public readonly record struct ScoredUnit(int Indicator, decimal Weight, decimal Score)
{
    /// <summary>Points lost (扣分): weight minus score; negative for a bonus.</summary>
    public decimal Loss => Weight - Score;
}
