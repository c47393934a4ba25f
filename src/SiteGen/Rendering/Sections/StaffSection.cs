using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Posts and people.</summary>
internal sealed class StaffSection : IReportSection
{
    public string Id => "staff";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Staff.Count == 0) return [];
        return
        [
            Block.Of(new Table(
                "",
                [new(view.T("staff.unit")), new(view.T("staff.category")), new(view.T("staff.posts"), "number"), new(view.T("staff.in-post"), "number"), new(view.T("as-of")), new(view.T("source"))],
                [.. view.Report.Staff.Select(s => new Row(
                    new Cell(s.Unit.Value),
                    [
                        new Cell(s.Category?.Value ?? ""),
                        view.Site.Printed(s.Posts),
                        view.Site.Printed(s.InPost),
                        new Cell(s.AsOf?.Value.ToString() ?? ""),
                        view.Source(s.Place, s.At),
                    ]))])),
        ];
    }
}
