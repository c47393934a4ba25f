using SiteGen.Model;

namespace SiteGen.Checking.Figures;

/// <summary>How many of the smallest unit a printed unit is: 万元 are 10,000 元, 万件 are 10,000 件.</summary>
internal static class UnitScale
{
    /// <summary>元, 万元, 亿元; null where the unit is not printed.</summary>
    public static decimal? Of(MoneyUnit? unit) => Money.Factor(unit);

    /// <summary>The factor of a unit in words, and the unit behind it.</summary>
    public static (decimal Factor, string Unit) Of(string? unit) => unit switch
    {
        null => (1m, ""),
        "万" or "亿" => (unit == "万" ? 10_000m : 100_000_000m, ""),
        "千元" => (1_000m, "元"),
        "‰" => (0.001m, ""),
        "%" or "％" or "个百分点" or "百分点" => (0.01m, "%"),
        ['万', .. var rest] when rest.Length > 0 => (10_000m, rest),
        ['亿', .. var rest] when rest.Length > 0 => (100_000_000m, rest),
        _ => (1m, unit),
    };
}
