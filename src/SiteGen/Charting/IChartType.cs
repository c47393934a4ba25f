using SiteGen.Analysis;

namespace SiteGen.Charting;

/// <summary>A kind of chart. A new one is one file and one line in <see cref="Charts"/>.</summary>
internal interface IChartType
{
    /// <summary>Its name in <see cref="ChartNames"/>.</summary>
    string Name { get; }

    /// <summary>The chart about a subject, or null where the data holds nothing to draw.</summary>
    Chart? Draw(Analytics analytics, ChartSubject subject, IWords words);
}
