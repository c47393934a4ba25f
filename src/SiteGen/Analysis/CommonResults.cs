using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>What all frameworks hold of one common indicator (共性指标).</summary>
/// <param name="Common">The common indicator.</param>
/// <param name="Indicators">The indicators that are instances of it, with their results; by framework.</param>
public sealed record CommonResults(CommonIndicator Common, IReadOnlyList<IndicatorResults> Indicators)
{
    /// <summary>The common indicators of a book, in the order of the file.</summary>
    public static IReadOnlyList<CommonResults> Of(EvaluationBook book, IReadOnlyDictionary<string, IReadOnlyList<IndicatorResults>> indicators) =>
    [
        .. book.Commons.Select(common => new CommonResults(
            common,
            [.. book.Frameworks.SelectMany(f => indicators[f.Id.Value]).Where(i => i.Indicator.Common?.Value == common.Id.Value)])),
    ];
}
