using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>Scoring standards in words.</summary>
internal static class RubricText
{
    /// <summary>The standard in one cell: as recorded, else the kind of its rubric; empty for an inner node without one.</summary>
    public static string Short(SiteView site, IndicatorDefinition indicator) =>
        indicator.Standard?.Value ?? (indicator.Rubric is { } rubric ? site.Texts.Of($"rubrics.{Token.Of(rubric.Type.Value)}") : "");

    /// <summary>The kind and the parameters of a rubric.</summary>
    public static string Full(SiteView site, Rubric rubric)
    {
        var t = site.Texts;
        var parts = new List<string> { t.Of($"rubrics.{Token.Of(rubric.Type.Value)}") };
        if (rubric.Gate is { } gate) parts.Add(t.Of("rubric.gate", ("value", Printed(gate))));
        if (rubric.Shares.Count > 0) parts.Add(t.Of("rubric.shares", ("value", string.Join(" / ", rubric.Shares.Select(Printed)))));
        if (rubric.Steps.Count > 0) parts.Add(t.Of("rubric.steps", ("value", site.Clauses(rubric.Steps.Select(s => t.Of("rubric.step", ("from", Plain(s.Value.From)), ("points", Plain(s.Value.Points))))))));
        if (rubric.Ranges.Count > 0) parts.Add(t.Of("rubric.ranges", ("value", site.Clauses(rubric.Ranges.Select(Range)))));
        if (rubric.Parts.Count > 0) parts.Add(t.Of("rubric.parts", ("value", string.Join(" + ", rubric.Parts.Select(Printed)))));
        if (rubric.Share is { } share) parts.Add(t.Of("rubric.share", ("value", Printed(share))));
        if (rubric.Points is { } points) parts.Add(t.Of("rubric.points", ("value", Printed(points))));
        if (rubric.Per is { } per) parts.Add(t.Of("rubric.per", ("value", Printed(per))));
        if (rubric.Threshold is { } threshold) parts.Add(t.Of("rubric.threshold", ("value", Printed(threshold))));
        if (rubric.Target is { } target) parts.Add(t.Of("rubric.target", ("value", Printed(target))));
        if (rubric.Items is { } items) parts.Add(t.Of("rubric.items", ("value", Format.Whole(items.Value))));
        if (rubric.Formula is { } formula) parts.Add(t.Of("rubric.formula", ("value", formula.Value)));
        if (rubric.FullWhenNotApplicable is { } full) parts.Add(t.Of(full.Value ? "rubric.full-when-not-applicable" : "rubric.not-full-when-not-applicable"));
        return site.Clauses(parts);
    }

    private static string Range(Located<RubricRange> range) =>
        range.Value.Low == range.Value.High ? Plain(range.Value.Low) : $"{Plain(range.Value.Low)}—{Plain(range.Value.High)}";

    private static string Printed(Located<Number> number) => Format.Printed(number.Value);

    private static string Plain(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}
