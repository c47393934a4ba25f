using System.Collections.Frozen;

namespace SiteGen.Model;

/// <summary>Words that data files and pages write as the originals print them, instead of by token.</summary>
public static class PrintedWord
{
    private static readonly FrozenDictionary<MoneyUnit, string> Units = new Dictionary<MoneyUnit, string>
    {
        [MoneyUnit.Yuan] = "元",
        [MoneyUnit.TenThousandYuan] = "万元",
        [MoneyUnit.HundredMillionYuan] = "亿元",
        [MoneyUnit.Unstated] = "unstated",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<Comparator, string> Comparators = new Dictionary<Comparator, string>
    {
        [Comparator.Equal] = "=",
        [Comparator.AtLeast] = "≥",
        [Comparator.AtMost] = "≤",
        [Comparator.MoreThan] = ">",
        [Comparator.LessThan] = "<",
        [Comparator.Between] = "between",
        [Comparator.Qualitative] = "qualitative",
        [Comparator.Deadline] = "deadline",
    }.ToFrozenDictionary();

    /// <summary>元, 万元, 亿元; <c>unstated</c> where the original names none.</summary>
    public static string Of(MoneyUnit unit) => Units[unit];

    /// <summary>=, ≥, ≤, &gt;, &lt;, or a token for what has no sign.</summary>
    public static string Of(Comparator comparator) => Comparators[comparator];

    /// <summary>All units by their printed word.</summary>
    public static IReadOnlyDictionary<string, MoneyUnit> MoneyUnits { get; } = Units.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);

    /// <summary>All comparators by their printed word.</summary>
    public static IReadOnlyDictionary<string, Comparator> ComparatorWords { get; } = Comparators.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
}
