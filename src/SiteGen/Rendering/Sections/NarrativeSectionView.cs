using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>The narrative, summarised, under the headings of the original.</summary>
internal sealed class NarrativeSectionView : IReportSection
{
    public string Id => "narrative";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) => [.. NarrativeBlocks.Of(view.Report.Narrative, view.Site.Path(view.Path))];
}
