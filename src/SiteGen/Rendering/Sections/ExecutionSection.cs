using SiteGen.Charting;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Execution of the budget against the share of the year gone.</summary>
internal sealed class ExecutionSection : IReportSection
{
    public string Id => "execution";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) =>
        ChartBlock.Of(view.Site, ChartNames.ExecutionProgress, view.Report.Key, "execution-chart") is { } chart ? [chart] : [];
}
