using SiteGen.Analysis;

namespace SiteGen.Charting;

/// <summary>All charts of a site, each drawn when a page asks for it: nothing holds them all.</summary>
public sealed class ChartBook
{
    private readonly Analytics analytics;
    private readonly Dictionary<string, IChartType> types;

    internal ChartBook(Analytics analytics, IEnumerable<IChartType> types)
    {
        this.analytics = analytics;
        this.types = types.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    /// <summary>The chart of a kind about a subject in a language, or null where there is nothing to draw.</summary>
    /// <param name="name">One of <see cref="ChartNames"/>.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="words">The texts of the language.</param>
    public Chart? Find(string name, ChartSubject subject, IWords words) => types[name].Draw(analytics, subject, words);
}
