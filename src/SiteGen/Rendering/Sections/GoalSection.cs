using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Goals and results side by side.</summary>
internal sealed class GoalSection : IReportSection
{
    public string Id => "goals";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view) => view.Report.Goals.Count == 0 ? [] : [Pairs(view, view.Report.Goals)];

    /// <summary>Goals as a block, for reports and projects alike.</summary>
    public static Block Pairs(ReportView view, IReadOnlyList<Goal> goals) => new(Pairs: new TextPairs(
        [view.T("goal.expected"), view.T("goal.achieved"), view.T("goal.reason"), view.T("source")],
        [.. goals.Select(g => (IReadOnlyList<Cell>)
        [
            g.Expected is { } expected ? new Cell(expected.Value) : view.Site.NotStated,
            g.Achieved is { } achieved ? new Cell(achieved.Value) : view.Site.NotStated,
            new Cell(g.Reason?.Value ?? ""),
            view.Source(g.Place, g.At),
        ])]));
}
