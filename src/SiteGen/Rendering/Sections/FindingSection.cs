using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>What the audit noticed in the report, with the replies; and what it could not verify.</summary>
internal sealed class FindingSection : IReportSection
{
    public string Id => "findings";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var findings = view.Site.FindingsOf(view.Report.Key);
        if (findings.Count == 0) return [];
        var blocks = new List<Block>();
        var verified = findings.Where(f => f.Finding.State != FindingState.Unverified).ToList();
        var open = findings.Where(f => f.Finding.State == FindingState.Unverified).ToList();
        if (verified.Count > 0) blocks.Add(Block.Of(FindingText.Table(view.Site, view.Path, verified, view.Report.Place.File)));
        if (open.Count > 0)
        {
            blocks.Add(new Block(Heading: new Heading(view.T("finding-states.unverified"), "findings-unverified")));
            blocks.Add(Block.Of(FindingText.Table(view.Site, view.Path, open, view.Report.Place.File)));
        }

        return blocks;
    }
}
