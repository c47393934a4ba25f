using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Assets at the beginning and end of the year.</summary>
internal sealed class AssetSection : IReportSection
{
    public string Id => "assets";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Assets.Count == 0) return [];
        var hasQuantities = view.Report.Assets.Any(a => a.OpeningQuantity is not null || a.ClosingQuantity is not null);
        return
        [
            Block.Of(new Table(
                "",
                [
                    new(view.T("asset.name")), new(view.T("asset.opening"), "number"), new(view.T("asset.closing"), "number"), new(view.T("unit")),
                    .. hasQuantities ? [new Column(view.T("asset.opening-quantity"), "number"), new Column(view.T("asset.closing-quantity"), "number")] : Array.Empty<Column>(),
                    new(view.T("source")),
                ],
                [.. view.Report.Assets.Select(a => new Row(
                    new Cell(a.Name.Value, "", null, a.Relation is { } relation ? view.T($"relations.{Token.Of(relation.Value)}") : null),
                    [
                        Plain(a.Opening),
                        Plain(a.Closing),
                        new Cell(UnitText.Of(view.Site, a.Unit?.Value)),
                        .. hasQuantities ? [Quantity(a.OpeningQuantity, a), Quantity(a.ClosingQuantity, a)] : Array.Empty<Cell>(),
                        view.Source(a.Place, a.At),
                    ],
                    a.Path.Value.Count(c => c == '/') + 1))])),
        ];
    }

    // A passage may give only one of the two amounts, or only a quantity: that is no gap.
    private static Cell Plain(Diagnostics.Located<Number>? number) => new(number is { } found ? Format.Printed(found.Value) : "", "number") { Place = number?.Place ?? default };

    private static Cell Quantity(Diagnostics.Located<Number>? number, AssetLine line) => new(number is { } found ? $"{Format.Printed(found.Value)}{line.QuantityUnit?.Value}" : "", "number");
}
