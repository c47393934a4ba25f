using SiteGen.Model;

namespace SiteGen.Checking.Figures;

/// <summary>Which scores a printed scoring standard can give, and which one it gives for an actual value.</summary>
internal static class RubricMarks
{
    private const decimal Allowed = 0.005m;
    private const int MostItems = 12;

    // Smaller weights and steps are no standard, and would overflow where they divide.
    private const decimal LeastWeight = 0.0001m;
    private const decimal MostShare = 1000m;
    private const decimal MostActual = 1_000_000_000_000_000m;

    /// <summary>Whether a standard can give a score out of a weight; null where the standard leaves it to judgement or does not say.</summary>
    public static bool? CanGive(Rubric rubric, decimal weight, decimal score, decimal half)
    {
        if (score < 0m || score > weight || weight < LeastWeight || rubric.Shares.Append(rubric.Share ?? default).Any(s => Math.Abs(s.Value.Value) > MostShare)) return null;
        var allowed = Math.Max(Allowed, half);
        return rubric.Type.Value switch
        {
            RubricType.Checklist when rubric.Shares.Count is > 0 and <= MostItems => Subsets(rubric.Shares).Any(share => IsAbout(score, weight * share, allowed)),
            RubricType.Checklist when rubric.Items is { Value: > 0 and <= 1000 } items => IsWhole(score * items.Value / weight, items.Value / weight, allowed),
            RubricType.GateChecklist when rubric.Gate is { } gate && rubric.Shares.Count <= MostItems =>
                IsAbout(score, 0m, allowed) || Subsets(rubric.Shares).Any(share => IsAbout(score, weight * (Share(gate.Value) + share), allowed)),
            RubricType.Steps when rubric.Steps.Count > 0 => IsAbout(score, 0m, allowed) || rubric.Steps.Any(step => IsAbout(score, step.Value.Points, allowed)),
            RubricType.DeductShare when rubric.Share is { } share && Share(share.Value) >= LeastWeight => IsAbout(score, 0m, allowed) || IsWhole((weight - score) / (weight * Share(share.Value)), 1m / (weight * Share(share.Value)), allowed),
            RubricType.DeductPoints when rubric.Points is { Value.Value: >= LeastWeight } points => IsAbout(score, 0m, allowed) || IsWhole((weight - score) / points.Value.Value, 1m / points.Value.Value, allowed),
            RubricType.Binary => IsAbout(score, 0m, allowed) || IsAbout(score, weight, allowed),
            RubricType.Judgement when rubric.Ranges.Count > 0 => rubric.Ranges.Any(range => score >= range.Value.Low - allowed && score <= range.Value.High + allowed),
            _ => null,
        };
    }

    /// <summary>The score that a standard gives for an actual value; null where it does not follow from the value alone.</summary>
    public static decimal? Gives(IndicatorDefinition indicator, Rubric rubric, decimal weight, Number actual)
    {
        var value = actual.Value;
        if (Math.Abs(value) > MostActual || (indicator.Polarity?.Value == Polarity.Down && rubric.Type.Value != RubricType.Binary) || IsFraction(rubric, actual)) return null;
        return rubric.Type.Value switch
        {
            RubricType.Steps when rubric.Steps.Count > 0 => rubric.Steps.Where(step => value >= step.Value.From).OrderByDescending(step => step.Value.From).Select(step => (decimal?)step.Value.Points).FirstOrDefault() ?? 0m,
            RubricType.Proportional when rubric.Target is { Value.Value: >= LeastWeight } target => weight * Math.Min(1m, value / target.Value.Value),
            RubricType.Binary when rubric.Threshold is { } threshold => (IsCeiling(indicator) ? value <= threshold.Value.Value : value >= threshold.Value.Value) ? weight : 0m,
            RubricType.LinearBelow when rubric is { Threshold: { } threshold, Share: { } share, Per: { Value.Value: >= LeastWeight } per } =>
                weight * Math.Max(0m, 1m - (Math.Max(0m, threshold.Value.Value - value) / per.Value.Value * Share(share.Value))),
            _ => null,
        };
    }

    /// <summary>Whether an actual value is written as a fraction (0.92) beside a standard in percent (90).</summary>
    public static bool IsFraction(Rubric rubric, Number actual) =>
        !actual.IsPercent && actual.Value is > 0m and <= 1m
        && ((rubric.Steps.Count > 0 && rubric.Steps.Max(s => s.Value.From) > 10m) || rubric.Threshold is { Value.IsPercent: true } or { Value.Value: > 10m });

    /// <summary>Whether full marks are given up to a threshold instead of from it: a control rate of 100 % is met by 95 %.</summary>
    public static bool IsCeiling(IndicatorDefinition indicator) => indicator.Rubric?.Type.Value == RubricType.Binary && indicator.Polarity?.Value == Polarity.Down;

    // Shares are percentages of the weight, with or without the sign.
    private static decimal Share(Number share) => share.Value / 100m;

    // Sums are kept once each: equal shares, as most standards have them, give few.
    private static HashSet<decimal> Subsets(IReadOnlyList<SiteGen.Diagnostics.Located<Number>> shares)
    {
        var sums = new HashSet<decimal> { 0m };
        foreach (var share in shares) sums.UnionWith([.. sums.Select(sum => sum + Share(share.Value))]);
        return sums;
    }

    private static bool IsAbout(decimal a, decimal b, decimal allowed) => Math.Abs(a - b) <= allowed;

    // Whether a count is whole, as far as the score behind it is known.
    private static bool IsWhole(decimal count, decimal perPoint, decimal allowed) => Math.Abs(count - decimal.Round(count)) <= allowed * perPoint;
}
