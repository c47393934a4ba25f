using SiteGen.Model;

namespace SiteGen.Checking.Figures;

/// <summary>Which scores a printed scoring standard can give, and which one it gives for an actual value.</summary>
internal static class RubricMarks
{
    private const decimal Allowed = 0.005m;
    private const int MostItems = 16;

    /// <summary>Whether a standard can give a score out of a weight; null where the standard leaves it to judgement or does not say.</summary>
    public static bool? CanGive(Rubric rubric, decimal weight, decimal score)
    {
        if (score < 0m || score > weight) return null;
        return rubric.Type.Value switch
        {
            RubricType.Checklist when rubric.Shares.Count is > 0 and <= MostItems => Subsets(rubric.Shares).Any(share => IsAbout(score, weight * share)),
            RubricType.Checklist when rubric.Items is { Value: > 0 and <= 1000 } items => IsWhole(score * items.Value / weight, items.Value / weight),
            RubricType.GateChecklist when rubric.Gate is { } gate && rubric.Shares.Count <= MostItems =>
                IsAbout(score, 0m) || Subsets(rubric.Shares).Any(share => IsAbout(score, weight * (Share(gate.Value) + share))),
            RubricType.Steps when rubric.Steps.Count > 0 => rubric.Steps.Any(step => IsAbout(score, step.Value.Points)),
            RubricType.DeductShare when rubric.Share is { } share && Share(share.Value) > 0m => IsAbout(score, 0m) || IsWhole((weight - score) / (weight * Share(share.Value)), 1m / (weight * Share(share.Value))),
            RubricType.DeductPoints when rubric.Points is { Value.Value: > 0m } points => IsAbout(score, 0m) || IsWhole((weight - score) / points.Value.Value, 1m / points.Value.Value),
            RubricType.Binary => IsAbout(score, 0m) || IsAbout(score, weight),
            RubricType.Judgement when rubric.Ranges.Count > 0 => rubric.Ranges.Any(range => score >= range.Value.Low - Allowed && score <= range.Value.High + Allowed),
            _ => null,
        };
    }

    /// <summary>The score that a standard gives for an actual value; null where it does not follow from the value alone.</summary>
    public static decimal? Gives(IndicatorDefinition indicator, Rubric rubric, decimal weight, Number actual)
    {
        var value = actual.Value;
        return rubric.Type.Value switch
        {
            RubricType.Steps when rubric.Steps.Count > 0 => rubric.Steps.Where(step => value >= step.Value.From).OrderByDescending(step => step.Value.From).Select(step => (decimal?)step.Value.Points).FirstOrDefault() ?? 0m,
            RubricType.Proportional when rubric.Target is { Value.Value: > 0m } target => weight * Math.Min(1m, value / target.Value.Value),
            RubricType.Binary when rubric.Threshold is { } threshold => (IsCeiling(indicator) ? value <= threshold.Value.Value : value >= threshold.Value.Value) ? weight : 0m,
            RubricType.LinearBelow when rubric is { Threshold: { } threshold, Share: { } share, Per: { Value.Value: > 0m } per } =>
                weight * Math.Max(0m, 1m - (Math.Max(0m, threshold.Value.Value - value) / per.Value.Value * Share(share.Value))),
            _ => null,
        };
    }

    /// <summary>Whether full marks are given up to a threshold instead of from it: a control rate of 100 % is met by 95 %.</summary>
    public static bool IsCeiling(IndicatorDefinition indicator) => indicator.Rubric?.Type.Value == RubricType.Binary && indicator.Polarity?.Value == Polarity.Down;

    // Shares are percentages of the weight, with or without the sign.
    private static decimal Share(Number share) => share.Value / 100m;

    private static IEnumerable<decimal> Subsets(IReadOnlyList<SiteGen.Diagnostics.Located<Number>> shares) =>
        Enumerable.Range(0, 1 << shares.Count).Select(set => shares.Where((_, i) => (set & (1 << i)) != 0).Sum(s => Share(s.Value)));

    private static bool IsAbout(decimal a, decimal b) => Math.Abs(a - b) <= Allowed;

    // Whether a count is whole, as far as the score behind it is known.
    private static bool IsWhole(decimal count, decimal perPoint) => Math.Abs(count - decimal.Round(count)) <= Allowed * perPoint;
}
