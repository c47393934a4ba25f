using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Targets and actuals of the department.</summary>
internal sealed class TargetSection : IReportSection
{
    public string Id => "targets";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view) => view.Report.Targets.Count == 0 ? [] : [Block.Of(Table(view, view.Report.Targets, ""))];

    /// <summary>Targets as a table, for reports and projects alike.</summary>
    public static Table Table(ReportView view, IReadOnlyList<Target> targets, string caption)
    {
        var hasScores = targets.Any(t => t.Weight is not null || t.Score is not null);
        return new Table(
            caption,
            [
                new(view.T("target.name")), new(view.T("target.value")), new(view.T("actual")),
                .. hasScores ? [new Column(view.T("weight"), "number"), new Column(view.T("score"), "number")] : Array.Empty<Column>(),
                new(view.T("source")),
            ],
            [.. targets.Select(target => new Row(
                new Cell(target.Name.Value, "", null, Levels(target)),
                [
                    ValueText(view.Site, target) is { Length: > 0 } value ? new Cell(value) : view.Site.NotStated,
                    Actual(view, target),
                    .. hasScores ? [view.Site.Printed(target.Weight), view.Site.Printed(target.Score)] : Array.Empty<Cell>(),
                    view.Source(target.Place, target.At),
                ]))]);
    }

    /// <summary>The target as printed: its words, or comparator, value and unit.</summary>
    public static string ValueText(SiteView site, Target target)
    {
        if (target.Text is { } text) return text.Value;
        var upper = target.Upper is { } most ? $"—{most.Value}" : "";
        return ComparatorText.Of(site, target.Comparator?.Value, target.Value is { } value ? $"{value.Value}{upper}{target.Unit?.Value}" : "");
    }

    private static string? Levels(Target target) => (target.Level1?.Value, target.Level2?.Value) switch
    {
        (null, null) => null,
        ({ } first, { } second) when first != second => $"{first} › {second}",
        (var first, var second) => first ?? second,
    };

    private static Cell Actual(ReportView view, Target target)
    {
        var text = target.ActualValue is { } actual
            ? QualifierText.Of(view.Site, actual.Value.Number is { } number ? $"{number}{target.Unit?.Value}" : actual.Value.Text, target.Qualifier?.Value)
            : null;
        var below = new List<string>();
        if (target.Met is { } answer) below.Add(view.T($"met.{Token.Of(answer.Value)}"));
        if (target.Reason is { } reason) below.Add(view.Site.Texts.Of("target.reason", ("reason", reason.Value)));
        return (text is null ? view.Site.NotStated : new Cell(text)) with { Detail = below.Count == 0 ? null : view.Site.Clauses(below) };
    }
}
