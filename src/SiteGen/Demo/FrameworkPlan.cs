using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>A scored indicator in one framework.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name there.</param>
/// <param name="Words">What is said about it.</param>
/// <param name="Root">The level-1 indicator above it.</param>
/// <param name="Weight">Its full marks.</param>
/// <param name="Replaces">The indicator of the older framework that it continues under another id.</param>
internal sealed record Leaf(string Id, string Name, LeafWords Words, string Root, decimal Weight, string? Replaces)
{
    public string? Role => Words.Role;

    /// <summary>The level-2 indicator above it.</summary>
    public string Group => Words.Id[..Words.Id.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Steps of an actual value to points, from high to low; null where the standard leaves it to judgement.</summary>
    public IReadOnlyList<RubricStep>? Steps => Role switch
    {
        "execution" => [new(95m, Weight), new(90m, Least(0.5m)), new(85m, Least(1m)), new(75m, Least(1.5m)), new(0m, Math.Min(Least(4m), Least(1.5m)))],
        "assets" => [new(95m, Weight), new(90m, Least(0.5m)), new(85m, Least(1m)), new(0m, 0m)],
        "satisfaction" => [new(90m, Weight), new(85m, Least(0.5m)), new(80m, Least(1m)), new(0m, 0m)],
        _ => null,
    };

    private decimal Least(decimal off) => Math.Max(0m, Weight - off);
}

/// <summary>A framework of the demo city as it is planned.</summary>
internal sealed class FrameworkPlan
{
    // The most that one indicator of the ring may lose, beside the one on which nearly all lose.
    private const decimal PartOfCommon = 0.8m;

    private FrameworkPlan(City city, string id, string? replaces, bool isNewer, IReadOnlyList<LeafWords> words)
    {
        (Id, Replaces, IsNewer) = (id, replaces, isNewer);
        Leaves = Weighed(words, isNewer);
        Common = Leaves.First(l => l.Role == "common-loss");
        CommonPoints = Math.Clamp(Math.Floor(Common.Weight * 0.6m * 2m) / 2m, 0.5m, 3m);
        Ring = Shuffled([.. Leaves.Where(l => l.Role is null or "procurement" or "optional")], new Draw(city.Options.Seed, 2, isNewer ? 1 : 0));
    }

    public string Id { get; }

    public string? Replaces { get; }

    public bool IsNewer { get; }

    public IReadOnlyList<Leaf> Leaves { get; }

    /// <summary>The indicator on which nearly all lose in the latest year.</summary>
    public Leaf Common { get; }

    /// <summary>How much they lose on it.</summary>
    public decimal CommonPoints { get; }

    /// <summary>The indicators that losses wander over, from year to year another part of the ring.</summary>
    public IReadOnlyList<Leaf> Ring { get; }

    public static FrameworkPlan Newer(City city) =>
        new(city, $"yz-{city.SwitchYear}", city.SwitchYear > city.FirstYear ? $"yz-{city.FirstYear}" : null, isNewer: true, Chosen(city));

    /// <summary>The same without what is new, with what was dropped since.</summary>
    public static FrameworkPlan Older(City city) => new(
        city,
        $"yz-{city.FirstYear}",
        null,
        isNewer: false,
        [.. Words.Framework.Leaves.Where(l => l.Only == "old" ? city.Options.Indicators >= 20 : l.Only is null && Chosen(city).Contains(l))]);

    /// <summary>The most that may be lost on an indicator of the ring.</summary>
    public decimal Most(Leaf leaf) => Math.Min(Math.Max(leaf.Weight - 0.5m, 0.5m), Math.Max(0.5m, Math.Floor(CommonPoints * PartOfCommon * 2m) / 2m));

    private static List<LeafWords> Chosen(City city) =>
        [.. Words.Framework.Leaves.Where(l => l.Only != "old" && l.Priority <= city.Options.Indicators)];

    // Half points, the weight above shared out without a rest.
    private static List<Leaf> Weighed(IReadOnlyList<LeafWords> words, bool isNewer)
    {
        var leaves = new List<Leaf>();
        foreach (var root in Words.Framework.Roots)
        {
            var own = words.Where(l => l.Id[0] == root.Id[0]).ToList();
            var whole = isNewer ? root.Weight : root.EarlierWeight;
            var (units, shares, shared) = (whole * 2m, own.Sum(l => l.Share), 0m);
            var sum = 0m;
            foreach (var leaf in own)
            {
                sum += leaf.Share;
                var until = decimal.Round(units * sum / shares, MidpointRounding.AwayFromZero);
                var isRenamed = leaf.Was is not null;
                leaves.Add(new Leaf(
                    isRenamed && !isNewer ? leaf.Id + "-1" : leaf.Id,
                    isRenamed && !isNewer ? leaf.Was! : leaf.Name,
                    leaf,
                    root.Id,
                    (until - shared) / 2m,
                    isRenamed && isNewer ? leaf.Id + "-1" : null));
                shared = until;
            }
        }

        return leaves;
    }

    private static List<Leaf> Shuffled(List<Leaf> leaves, Draw dice)
    {
        for (var i = leaves.Count - 1; i > 0; i--)
        {
            var j = dice.Between(0, i);
            (leaves[i], leaves[j]) = (leaves[j], leaves[i]);
        }

        return leaves;
    }
}
