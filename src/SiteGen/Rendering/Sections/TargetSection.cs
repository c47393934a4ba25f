using SiteGen.Model;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Views;

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
                    new Cell(ValueText(target)),
                    Actual(view, target),
                    .. hasScores ? [view.Site.Printed(target.Weight), view.Site.Printed(target.Score)] : Array.Empty<Cell>(),
                    view.Source(target.Place, target.At),
                ]))]);
    }

    /// <summary>The target as printed: its words, or comparator, value and unit.</summary>
    public static string ValueText(Target target)
    {
        if (target.Text is { } text) return text.Value;
        if (target.Value is not { } value) return "";
        var sign = target.Comparator is { } comparator && comparator.Value is not (Comparator.Between or Comparator.Qualitative or Comparator.Deadline)
            ? PrintedWord.Of(comparator.Value)
            : "";
        var upper = target.Upper is { } most ? $"—{most.Value}" : "";
        return $"{sign}{value.Value}{upper}{target.Unit?.Value}";
    }

    private static string? Levels(Target target) => (target.Level1?.Value, target.Level2?.Value) switch
    {
        (null, null) => null,
        ({ } first, { } second) when first != second => $"{first} › {second}",
        (var first, var second) => first ?? second,
    };

    private static Cell Actual(ReportView view, Target target)
    {
        if (target.ActualValue is not { } actual) return new Cell("");
        var text = QualifierText.Of(view.Site, actual.Value.Number is { } number ? $"{number}{target.Unit?.Value}" : actual.Value.Text, target.Qualifier?.Value);
        var met = target.Met is { } answer ? view.T($"met.{Token.Of(answer.Value)}") : null;
        return new Cell(text, "", null, target.Reason?.Value ?? met);
    }
}
