using SiteGen.Diagnostics;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>How the evaluation was done, with the surveys behind its rates.</summary>
internal sealed class WorkSection : IReportSection
{
    public string Id => "work";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Work is not { } work) return [];
        List<Fact?> facts =
        [
            work.Purpose is { } purpose ? new(view.T("work.purpose"), new Cell(purpose.Value)) : null,
            List(view, "work.basis", work.Basis),
            List(view, "work.methods", work.Methods),
            work.From is null && work.To is null ? null : new(view.T("work.period"), new Cell($"{work.From?.Value}—{work.To?.Value}")),
            List(view, "work.interviews", work.Interviews),
            new(view.T("source"), view.Source(work.Place, work.At)),
        ];
        var blocks = new List<Block> { Block.Of([.. facts.OfType<Fact>()]) };
        if (work.Steps.Count > 0)
        {
            blocks.Add(new Block(Heading: new Heading(view.T("work.steps"), "work-steps")));
            blocks.Add(new Block(Items: [.. work.Steps.Select(s => new Item(s.Value))]));
        }

        if (work.Surveys.Count > 0)
        {
            var hasIndicators = work.Surveys.Any(s => s.Indicators.Count > 0);
            blocks.Add(Block.Of(new Table(
                view.T("work.surveys"),
                [
                    new(view.T("survey.subject")), new(view.T("survey.method")), new(view.T("survey.population"), "number"), new(view.T("survey.sample"), "number"),
                    new(view.T("survey.valid"), "number"), new(view.T("survey.result"), "number"),
                    .. hasIndicators ? [new Column(view.T("indicators.concerned"))] : Array.Empty<Column>(),
                    new(view.T("source")),
                ],
                [.. work.Surveys.Select(s => new Row(
                    new Cell(s.Subject.Value),
                    [
                        s.Method is { } method ? new Cell(method.Value) : view.Site.NotStated,
                        view.Site.Printed(s.Population),
                        view.Site.Printed(s.Sample),
                        view.Site.Printed(s.Valid),
                        view.Site.Printed(s.Result),
                        .. hasIndicators ? [view.Indicators(s.Indicators)] : Array.Empty<Cell>(),
                        view.Source(s.Place, s.At),
                    ]))])));
        }

        return blocks;
    }

    private static Fact? List(ReportView view, string key, IReadOnlyList<Located<string>> items) =>
        items.Count == 0 ? null : new Fact(view.T(key), new Cell(view.Site.Clauses(items.Select(i => i.Value))));
}
