using SiteGen.Charting;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Where the report lost points.</summary>
internal sealed class LossSection : IReportSection
{
    public string Id => "losses";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) =>
        ChartBlock.Of(view.Site, ChartNames.LossLollipop, view.Report.Key, "losses-chart", id => "#" + Urls.Score(id)) is { } chart ? [chart] : [];
}
