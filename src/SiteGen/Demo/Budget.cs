namespace SiteGen.Demo;

/// <summary>The money of a department in a year, in 万元: parts add up.</summary>
/// <param name="Initial">年初预算.</param>
/// <param name="Adjusted">调整预算.</param>
/// <param name="Final">决算.</param>
/// <param name="PublicInitial">公用经费, at the beginning of the year.</param>
/// <param name="PublicFinal">公用经费, as spent.</param>
/// <param name="ThreePublic">“三公”经费, planned and spent.</param>
/// <param name="Procurement">政府采购, planned and spent; null where there is none.</param>
internal sealed record Budget(
    Cut Initial,
    Cut Adjusted,
    Cut Final,
    decimal PublicInitial,
    decimal PublicFinal,
    (decimal Planned, decimal Spent) ThreePublic,
    (decimal Planned, decimal Spent)? Procurement)
{
    private static readonly decimal[] Scale = [420m, 860m, 1480m, 2650m, 4300m, 7200m, 11800m, 19500m, 33600m, 58900m];

    public decimal Rate => Final.Whole / Adjusted.Whole;

    public decimal Left => Adjusted.Whole - Final.Whole;

    /// <summary>The budget of a department.</summary>
    public static Budget Of(City city, Office office, int year)
    {
        var dice = city.Dice(office, year, 10);
        var size = Size(city, office, year) + (city.Merging is { } merged && merged.MergedInto == office.Index && !city.Exists(merged, year) ? Size(city, merged, year) : 0m);
        var share = new Draw(city.Options.Seed, 11, office.Index).Between(0.30m, 0.50m, 2);
        var initial = Cut.Of(size, share);
        var adjusted = new Cut(Made.Amount(initial.Basic * dice.Between(0.985m, 1.045m, 3)), Made.Amount(initial.Project * dice.Between(0.955m, 1.085m, 3)));
        var rate = ExecutionAimed(city, office, year, dice);
        var final = Spent(adjusted, rate);
        var publicInitial = Made.Amount(initial.Basic * dice.Between(0.12m, 0.18m, 3));
        var isOver = ((office.Index * 4) + year) % 9 == 0 && office != city.RepeatedLoss;
        var publicFinal = Made.Amount(publicInitial * (isOver ? dice.Between(1.004m, 1.032m, 4) : dice.Between(0.931m, 0.998m, 4)));
        var threePublic = Made.Amount(publicInitial * dice.Between(0.04m, 0.09m, 3));
        var procurement = Made.Amount(initial.Project * dice.Between(0.10m, 0.26m, 3));
        return new Budget(
            initial,
            adjusted,
            final,
            publicInitial,
            publicFinal,
            (threePublic, Made.Amount(threePublic * dice.Between(0.62m, 0.97m, 3))),
            office.Procures ? (procurement, Made.Amount(procurement * dice.Between(0.951m, 0.998m, 3))) : null);
    }

    private static decimal Size(City city, Office office, int year)
    {
        var dice = new Draw(city.Options.Seed, 12, office.Index);
        var growth = dice.Between(-0.02m, 0.055m, 3);
        var size = Scale[Math.Min(office.Words.Size, Scale.Length - 1)] * dice.Between(0.86m, 1.19m, 4);
        for (var at = city.FirstYear; at < year; at++) size *= 1m + growth + new Draw(city.Options.Seed, 13, office.Index, at).Between(-0.012m, 0.012m, 4);
        return Made.Amount(size);
    }

    // Most spend at least 95 %; now and then one does not, and never in two years running.
    private static decimal ExecutionAimed(City city, Office office, int year, Draw dice)
    {
        if (office == city.SlowSpender && year == City.LastYear) return dice.Between(0.588m, 0.615m, 4);
        var isLow = ((office.Index * 3) + year) % 7 == 0 && !city.IsPlanted(office);
        return isLow ? dice.Between(0.872m, 0.948m, 4) : dice.Between(0.954m, 0.994m, 4);
    }

    // Salaries are paid in any case: more is left over by projects.
    private static Cut Spent(Cut adjusted, decimal rate)
    {
        var whole = Made.Amount(adjusted.Whole * rate);
        var basic = Made.Amount(adjusted.Basic * (1m - ((1m - rate) * (rate < 0.7m ? 0.15m : 0.5m))));
        return new Cut(basic, Made.Amount(whole - basic));
    }
}

/// <summary>An amount cut into basic and project expenditure.</summary>
internal readonly record struct Cut(decimal Basic, decimal Project)
{
    public decimal Whole => Basic + Project;

    public static Cut Of(decimal whole, decimal share)
    {
        var basic = Made.Amount(whole * share);
        return new Cut(basic, Made.Amount(whole - basic));
    }
}
