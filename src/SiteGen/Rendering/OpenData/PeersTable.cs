using SiteGen.Model;

namespace SiteGen.Rendering.OpenData;

/// <summary>peers.csv: the rates of each group of peers by dimension: how many are compared, median and quartiles. Empty in an edition without positions.</summary>
internal sealed class PeersTable : IDataTable
{
    public string Name => "peers";

    public IReadOnlyList<string> Columns { get; } =
        ["year", "kind", "level", "type", "dimension", "compared", "median", "lower_quartile", "upper_quartile"];

    public IEnumerable<IReadOnlyList<DataCell>> Rows(SiteView site) => site.Analytics.Groups.All.SelectMany(group => group.AllRates.Select(rates => (IReadOnlyList<DataCell>)
    [
        DataCell.Of(group.Key.Year),
        DataCell.Of(Token.Of(group.Key.Kind)),
        DataCell.Of(Token.Of(group.Key.Level)),
        DataCell.Of(group.Key.Type),
        DataCell.Of(rates.Dimension),
        DataCell.Of(rates.Rates.Count),
        DataCell.Fraction(rates.Median),
        DataCell.Fraction(rates.LowerQuartile),
        DataCell.Fraction(rates.UpperQuartile),
    ]));
}
