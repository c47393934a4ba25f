using SiteGen.Analysis;

namespace SiteGen.Charting;

/// <summary>A kind of chart. A new one is one file and one line in <see cref="Charts"/>.</summary>
internal interface IChartType
{
    /// <summary>All charts of this kind that the data holds.</summary>
    IEnumerable<Chart> Draw(Analytics analytics);
}
