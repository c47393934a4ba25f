namespace SiteGen.Analysis;

/// <summary>One scored unit of a report.</summary>
/// <param name="Indicator">The number of the indicator in <see cref="IndicatorColumn"/>.</param>
/// <param name="Weight">Its weight; above zero but for bonuses and penalties.</param>
/// <param name="Score">Its score.</param>
public readonly record struct ScoredUnit(int Indicator, decimal Weight, decimal Score)
{
    /// <summary>Points lost (扣分): weight minus score; none where the score is above the weight.</summary>
    public decimal Loss => Math.Max(0m, Weight - Score);
}
