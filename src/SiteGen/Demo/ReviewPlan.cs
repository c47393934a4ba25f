namespace SiteGen.Demo;

/// <summary>What a review (抽查复核) of the finance bureau takes off a self-evaluation.</summary>
internal static class ReviewPlan
{
    private const int AYear = 8;

    /// <summary>The points taken off by indicator; null where a report is not reviewed.</summary>
    public static IReadOnlyList<(Leaf Leaf, decimal Points)>? Of(Result result)
    {
        var (city, office) = (result.City, result.Office);
        if (result.Year < City.LastYear - 1) return null;
        var isWide = office == city.ReviewGap && result.Year == City.LastYear;
        var isDrawn = (((long)office.Index * AYear) + (result.Year * 3L)) % city.Offices.Count < AYear && office != city.ReviewGap;
        if (!isWide && !isDrawn) return null;

        var dice = city.Dice(office, result.Year, 40);
        var aim = isWide ? dice.Between(21, 23) * 0.5m : dice.Between(1, 6) * 0.5m;
        var most = isWide ? 2m : 1m;
        var taken = new List<(Leaf, decimal)>();
        foreach (var leaf in result.Framework.Leaves.Where(l => result.Applies(l) && Losses.MayLose(city, office, result.Year, l)).OrderByDescending(result.Score))
        {
            var points = Math.Min(Math.Min(most, aim), Math.Floor(result.Score(leaf) * 2m) / 2m);
            if (points <= 0m) continue;
            taken.Add((leaf, points));
            aim -= points;
            if (aim <= 0m) break;
        }

        return taken;
    }
}
