using SiteGen.Charting;
using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Rates by dimension, all computed.</summary>
internal sealed class DimensionSection : IReportSection
{
    public string Id => "dimensions";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var t = view.Site.Texts;
        var scored = view.Result.Dimensions.Where(d => d.Rate is not null).ToList();
        if (scored.Count == 0) return [];
        var chart = ChartBlock.Of(view.Site, ChartNames.DimensionRange, view.Report.Key, "dimensions-chart");
        return
        [
            .. chart is null ? [] : new[] { chart },
            Block.Of(new Table(
                "",
                [
                    new(t.Of("dimension")), new(t.Of("score"), "number", IsComputed: true), new(t.Of("weight"), "number", IsComputed: true),
                    new(t.Of("score-rate"), "number", IsComputed: true),
                ],
                [.. scored.Select(d => new Row(
                    new Cell(DimensionText.Of(view.Site, d.Dimension)),
                    [new Cell(Format.Computed(d.Score!.Value), "number computed"), new Cell(Format.Computed(d.Weight!.Value), "number computed"), view.Site.Rate(d.Rate, d.IsInferred ? WeightSource.Inferred : WeightSource.Table)],
                    view.Site.Book.Dimensions.First(x => x.Id.Value == d.Dimension).Parent is null ? 1 : 2))],
                t.Of("dimensions-note"))),
        ];
    }
}
