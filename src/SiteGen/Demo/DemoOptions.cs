namespace SiteGen.Demo;

/// <summary>How large the demo city is, and which one of the many it is.</summary>
/// <param name="Departments">How many departments.</param>
/// <param name="Years">How many years, the last one being 2024.</param>
/// <param name="Indicators">How many indicators are scored in the newer framework.</param>
/// <param name="Seed">The same seed gives the same city, byte for byte.</param>
public sealed record DemoOptions(int Departments = 42, int Years = 5, int Indicators = 36, ulong Seed = 1)
{
    /// <summary>The fewest and the most departments.</summary>
    public static (int Least, int Most) DepartmentRange => (4, 10_000);

    /// <summary>The fewest and the most years.</summary>
    public static (int Least, int Most) YearRange => (2, 10);

    /// <summary>The fewest and the most indicators.</summary>
    public static (int Least, int Most) IndicatorRange => (12, 60);

    /// <summary>Throws where a number is out of its range: whoever asks has to refuse it before.</summary>
    internal void Require()
    {
        Require(Departments, DepartmentRange, nameof(Departments));
        Require(Years, YearRange, nameof(Years));
        Require(Indicators, IndicatorRange, nameof(Indicators));
    }

    private static void Require(int value, (int Least, int Most) range, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, range.Least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, range.Most, name);
    }
}
