using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>What the results are used for.</summary>
internal sealed class UseSection : IReportSection
{
    public string Id => "uses";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Uses.Count == 0) return [];
        return
        [
            Block.Of(new Table(
                "",
                [new(view.T("use.kind")), new(view.T("use.text")), new(view.T("use.state")), new(view.T("date")), new(view.T("source"))],
                [.. view.Report.Uses.Select(u => new Row(
                    new Cell(view.T($"uses.{Token.Of(u.Kind.Value)}")),
                    [
                        new Cell(u.Text.Value),
                        new Cell(view.T($"use-states.{Token.Of(u.State.Value)}")),
                        new Cell(u.Date?.Value.ToString() ?? ""),
                        view.Source(u.Place, u.At),
                    ]))])),
        ];
    }
}
