using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>What changed since the year before, split so that the parts add to the change.</summary>
internal sealed class ChangeSection : IReportSection
{
    public string Id => "change";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Site.Analytics.Overviews[view.Report.Key].Point is not { Change: { } change } point) return [];
        return [Block.Of(ChangeText.Sentence(view.Site, change)), Block.Of(ChangeText.Parts(view.Site, view.Path, point, change))];
    }
}
