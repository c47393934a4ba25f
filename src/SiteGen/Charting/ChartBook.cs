namespace SiteGen.Charting;

/// <summary>All charts of a site by key.</summary>
public sealed class ChartBook
{
    private readonly Dictionary<string, Chart> charts;

    /// <summary>Collects charts; their keys are different.</summary>
    public ChartBook(IEnumerable<Chart> charts) => this.charts = charts.ToDictionary(c => c.Key, StringComparer.Ordinal);

    /// <summary>The chart of a key, or null where there was nothing to draw.</summary>
    public Chart? Find(string key) => charts.GetValueOrDefault(key);
}
