using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>losses.csv: points lost by indicator within each year, kind and level of government, with how many lost of how many to which it applies.</summary>
internal sealed class LossesTable : IDataTable
{
    public string Name => "losses";

    public IReadOnlyList<string> Columns { get; } =
        ["year", "kind", "level", "framework", "indicator_id", "name", "points", "weight", "losing", "applies"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Analytics.Losses.SelectMany(losses => losses.Indicators.Select(indicator => (IReadOnlyList<DataCell>)
    [
        DataCell.Of(losses.View.Year),
        DataCell.Of(Token.Of(losses.View.Kind)),
        DataCell.Of(Token.Of(losses.View.Level)),
        DataCell.Of(indicator.Indicator.Framework.Id.Value),
        DataCell.Of(indicator.Indicator.Definition.Id.Value),
        DataCell.Of(indicator.Indicator.Definition.Name.Value),
        DataCell.Of(indicator.Points),
        DataCell.Of(indicator.Weight),
        DataCell.Of(indicator.Losing.Count),
        DataCell.Of(indicator.Applies),
    ]));
}
