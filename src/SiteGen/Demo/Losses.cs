namespace SiteGen.Demo;

/// <summary>The points that a department loses in a year, by indicator: what its actual values cost, and what was planned for it.</summary>
internal static class Losses
{
    private const decimal Unit = 0.5m;

    // So many of the indicators on which the same department loses twice running, where others move on.
    private const int Repeated = 6;

    /// <summary>Points lost by indicator id; what does not apply or is missing in our copy loses nothing.</summary>
    public static Dictionary<string, decimal> Of(City city, Office office, int year, Measures measures)
    {
        var framework = city.Framework(year);
        var lost = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var leaf in framework.Leaves)
        {
            if (measures.Lost(leaf) is > 0m and var points) lost[leaf.Id] = points;
        }

        if (LosesCommon(city, office, year)) lost[framework.Common.Id] = framework.CommonPoints;
        if (office == city.RepeatedLoss && year >= City.LastYear - 1) Repeat(city, framework, year, lost);
        else Wander(city, office, year, framework, lost);
        return lost;
    }

    /// <summary>The indicators of the ring that may lose: without what does not apply, is full in any case, or is missing.</summary>
    public static bool MayLose(City city, Office office, int year, Leaf leaf) =>
        (office.Procures || leaf.Role != "procurement")
        && !(leaf.Role == "optional" && office == city.FullThough && year >= City.LastYear - 1)
        && leaf != LostScore(city, office, year);

    /// <summary>The indicator whose score our copy of a report lacks.</summary>
    public static Leaf? LostScore(City city, Office office, int year) =>
        office == city.LostScore && year == city.FirstYear ? city.Framework(year).Ring.First(l => l.Role is null) : null;

    private static bool LosesCommon(City city, Office office, int year)
    {
        if (office == city.RepeatedLoss && year == City.LastYear - 1) return true;
        if (year < City.LastYear) return (office.Index + year) % 6 == 0 || (office == city.Improved && year == City.LastYear - 1);
        return city.IsPlanted(office) || city.Offices.Count < 12 || office.Index % 25 != 7;
    }

    private static void Repeat(City city, FrameworkPlan framework, int year, Dictionary<string, decimal> lost)
    {
        var dice = city.Dice(city.RepeatedLoss, year, 30);
        foreach (var leaf in framework.Ring.Take(Repeated)) lost[leaf.Id] = framework.Most(leaf) > Unit && dice.Percent(50) ? Unit * 2m : Unit;
    }

    // In even and odd years over opposite halves of the ring, so that no loss stays where it was the year before.
    private static void Wander(City city, Office office, int year, FrameworkPlan framework, Dictionary<string, decimal> lost)
    {
        var ring = framework.Ring.Where(l => office.Procures || l.Role != "procurement").ToList();
        var half = ring.Count / 2;
        var start = (int)(((ulong)office.Index * 40503 % 65536 * (ulong)ring.Count) >> 16) + (year % 2 == 0 ? half : 0);
        List<Leaf> span = [.. Enumerable.Range(0, half).Select(i => ring[(start + i) % ring.Count]).Where(l => MayLose(city, office, year, l))];
        var rest = Aim(city, office, year, framework, Capacity(framework, ring, half)) - lost.Values.Sum();
        if (rest < Unit) return;

        var dice = city.Dice(office, year, 31);
        var count = Math.Clamp((int)(rest / (framework.Most(span[0]) * 0.6m)), 1, span.Count);
        for (var units = (int)(rest / Unit); units > 0;)
        {
            var open = span.Take(count).Where(l => lost.GetValueOrDefault(l.Id) + Unit <= framework.Most(l)).ToList();
            if (open.Count == 0 && count++ >= span.Count) return;
            if (open.Count == 0) continue;
            var leaf = dice.One(open);
            lost[leaf.Id] = lost.GetValueOrDefault(leaf.Id) + Unit;
            units--;
        }

        // Not all scores end in halves.
        List<Leaf> free = [.. span.Where(l => !l.Words.Deducts && lost.GetValueOrDefault(l.Id) >= Unit && lost[l.Id] + 0.2m <= l.Weight).Take(2)];
        if (free.Count < 2 || !dice.Percent(30)) return;
        lost[free[0].Id] += 0.2m;
        lost[free[1].Id] -= 0.2m;
    }

    // What every part of the ring can bear, so that nobody seems to improve because a year had no room for the loss.
    private static decimal Capacity(FrameworkPlan framework, List<Leaf> ring, int half) =>
        Enumerable.Range(0, ring.Count).Min(start => Enumerable.Range(0, half).Sum(i => framework.Most(ring[(start + i) % ring.Count])));

    private static decimal Aim(City city, Office office, int year, FrameworkPlan framework, decimal capacity)
    {
        if (office == city.Improved && year >= City.LastYear - 1)
        {
            var before = Math.Min(13m, capacity + framework.CommonPoints);
            return year == City.LastYear ? Math.Max(before - 6.5m, framework.CommonPoints) : before;
        }

        var own = new Draw(city.Options.Seed, 32, office.Index);
        var usual = own.Between(0, 99) switch
        {
            < 72 => own.Between(8, 18),
            < 92 => own.Between(19, 25),
            < 98 => own.Between(27, 33),
            _ => own.Between(41, 48),
        };
        var drift = office == city.FullThough ? 0 : city.Dice(office, year, 33).Between(-3, 3);
        return Math.Clamp((usual + drift) * Unit, 2.5m, Math.Max(2.5m, capacity));
    }
}
