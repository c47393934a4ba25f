using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>An indicator of one framework.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="Definition">The indicator.</param>
public sealed record FrameworkIndicator(Framework Framework, IndicatorDefinition Definition);

/// <summary>
/// The indicators of all frameworks, numbered, and which of them continue one another: an indicator goes on where it
/// names its predecessor (<c>replaces</c>), or bears the id and the name of one in the framework that its own replaces.
/// </summary>
public sealed class IndicatorColumn
{
    private readonly List<FrameworkIndicator> all = [];
    private readonly Dictionary<(string Framework, string Id), int> numbers = [];
    private readonly int[] series;

    private IndicatorColumn(EvaluationBook book)
    {
        foreach (var framework in book.Frameworks)
        {
            foreach (var indicator in framework.Indicators)
            {
                numbers.TryAdd((framework.Id.Value, indicator.Id.Value), all.Count);
                all.Add(new FrameworkIndicator(framework, indicator));
            }
        }

        series = [.. Enumerable.Range(0, all.Count).Select(First)];
    }

    /// <summary>The indicators of a book.</summary>
    public static IndicatorColumn Of(EvaluationBook book) => new(book);

    /// <summary>The indicator of a number.</summary>
    public FrameworkIndicator this[int number] => all[number];

    /// <summary>The number of an indicator.</summary>
    public int Number(string framework, string id) => numbers[(framework, id)];

    /// <summary>The number of the first indicator of the series that an indicator belongs to: equal for two that continue one another.</summary>
    public int Series(int number) => series[number];

    // Frameworks may replace each other in a circle by mistake; as many steps as there are indicators lead out of any.
    private int First(int number)
    {
        var at = number;
        for (var step = 0; step < all.Count && Before(at) is { } before; step++) at = before;
        return at;
    }

    private int? Before(int number)
    {
        var (framework, indicator) = all[number];
        if (framework.Replaces is not { } replaced) return null;
        if (indicator.Replaces is { } named) return numbers.TryGetValue((replaced.Value, named.Value), out var found) ? found : null;
        return numbers.TryGetValue((replaced.Value, indicator.Id.Value), out var same) && all[same].Definition.Name.Value == indicator.Name.Value ? same : null;
    }
}
