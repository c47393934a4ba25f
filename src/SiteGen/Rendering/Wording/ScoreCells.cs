using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>How a score is shown: the figure, or the words for why there is none.</summary>
internal static class ScoreCells
{
    /// <summary>分值 in force, the marker printed in its place, or "not in the text".</summary>
    public static Cell Weight(SiteView site, IndicatorDefinition indicator, Score? score)
    {
        if ((score?.Weight ?? indicator.Weight) is { } weight) return new Cell(Format.Printed(weight.Value), "number") { Place = weight.Place };
        return indicator.AsPrinted is { } marker ? new Cell(marker.Value, "number") : site.Printed(null);
    }

    /// <summary>得分, or its status; inner nodes whose score is not printed stay empty.</summary>
    public static Cell Score(SiteView site, Score? score, bool isLeaf)
    {
        if (score?.Value is { } value)
        {
            var beside = new List<string>();
            if (score.AsPrinted is { } printed) beside.Add(printed.Value);
            if (score.EffectiveStatus == ScoreStatus.FullThoughNotApplicable) beside.Add(site.Texts.Of("statuses.full-though-not-applicable"));
            return new Cell(Format.Printed(value.Value), "number", null, beside.Count == 0 ? null : site.Clauses(beside)) { Place = value.Place };
        }

        if (score?.EffectiveStatus is { } status)
        {
            var word = site.Texts.Of($"statuses.{Token.Of(status)}");
            return new Cell(score.AsPrinted is { } marker ? marker.Value : word, "number missing", null, score.AsPrinted is null ? null : word);
        }

        return isLeaf ? site.Printed(null) : new Cell("", "number");
    }

    /// <summary>实际完成值 with its unit; below it the target (年度指标值) that the form prints beside it.</summary>
    public static Cell Actual(SiteView site, IndicatorDefinition indicator, Score? score) => new(
        ActualText(site, indicator, score),
        "",
        null,
        TargetText(site, indicator, score) is { Length: > 0 } target ? site.Texts.Of("score.target", ("value", target)) : null);

    /// <summary>年度指标值 with its comparator and unit, where the form prints one beside the actual; empty without.</summary>
    public static string TargetText(SiteView site, IndicatorDefinition indicator, Score? score) =>
        score?.TargetValue is { } target ? ComparatorText.Of(site, score.Comparator?.Value, WithUnit(target.Value, indicator, score)) : "";

    /// <summary>实际完成值 with its unit.</summary>
    public static string ActualText(SiteView site, IndicatorDefinition indicator, Score? score) =>
        score?.ActualValue is { } actual ? QualifierText.Of(site, WithUnit(actual.Value, indicator, score), score.Qualifier?.Value) : "";

    // The row's own unit, else the indicator's; that one belongs to plain figures only: a text says its units itself.
    private static string WithUnit(Actual value, IndicatorDefinition indicator, Score score)
    {
        var unit = score.Unit?.Value ?? (value.Number is { IsPercent: false } ? indicator.Unit?.Value : null);
        return unit is null || value.Text.EndsWith(unit, StringComparison.Ordinal) ? value.Text : value.Text + unit;
    }
}
