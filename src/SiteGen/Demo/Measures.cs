using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>The actual values behind the indicators that are scored by them.</summary>
/// <param name="Execution">预算执行率.</param>
/// <param name="PublicControl">公用经费控制率.</param>
/// <param name="AssetUse">固定资产利用率.</param>
/// <param name="Satisfaction">服务对象满意度.</param>
/// <param name="Asked">How many were asked for it.</param>
internal sealed record Measures(Number Execution, Number PublicControl, Number AssetUse, Number Satisfaction, int Asked)
{
    public static Measures Of(City city, Office office, int year, Budget budget)
    {
        var dice = city.Dice(office, year, 20);
        var asked = dice.Between(120, 420);
        var isDissatisfied = (office.Index + year) % 5 == 0 && office != city.RepeatedLoss;
        var isIdle = ((office.Index * 5) + year) % 11 == 3 && office != city.RepeatedLoss;
        var content = (int)(asked * (isDissatisfied ? dice.Between(0.862m, 0.888m, 3) : dice.Between(0.921m, 0.984m, 3)));
        return new Measures(
            Made.Rate(budget.Final.Whole, budget.Adjusted.Whole),
            Made.Rate(budget.PublicFinal, budget.PublicInitial),
            new Number(isIdle ? dice.Between(91.2m, 94.6m, 1) : dice.Between(95.4m, 99.8m, 1), IsPercent: true),
            Made.Rate(content, asked, 1),
            asked);
    }

    /// <summary>The value for an indicator; null for one that is judged without a number.</summary>
    public Number? For(Leaf leaf) => leaf.Role switch
    {
        "execution" => Execution,
        "public" => PublicControl,
        "assets" => AssetUse,
        "satisfaction" => Satisfaction,
        _ => null,
    };

    /// <summary>The points that the value costs.</summary>
    public decimal Lost(Leaf leaf)
    {
        if (For(leaf) is not { } value) return 0m;
        if (leaf.Steps is { } steps) return leaf.Weight - steps.First(s => value.Value >= s.From).Points;
        return value.Value > 100m ? Math.Min(0.5m, leaf.Weight) : 0m;
    }
}
