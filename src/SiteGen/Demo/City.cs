namespace SiteGen.Demo;

/// <summary>The plan of a demo city: its years, its departments, its frameworks, and who plays which part.</summary>
internal sealed class City
{
    private const string Government = "政府部门";

    public City(DemoOptions options)
    {
        options.Require();
        Options = options;
        FirstYear = LastYear - options.Years + 1;

        // The last two years must share a framework, or nothing could be said about the change between them.
        SwitchYear = Math.Min(FirstYear + 2, LastYear - 1);
        Offices = Demo.Offices.Of(options);
        Newer = FrameworkPlan.Newer(this);
        Older = SwitchYear > FirstYear ? FrameworkPlan.Older(this) : null;

        var dice = new Draw(options.Seed, 1);
        Merging = Offices.FirstOrDefault(o => o.MergedInto is not null);
        var free = Shuffled(Offices.Where(o => o != Merging && o.Index != Merging?.MergedInto).OrderByDescending(o => o.Words.Type == Government), dice);
        (Improved, SlowSpender, ReviewGap, RepeatedLoss) = (free[0], free[1], free[2], free[3]);
        var hasMiddle = options.Years >= 3;
        Unreported = !hasMiddle ? null : free.Count > 4 ? free[4] : SlowSpender;
        GoalsOnly = !hasMiddle ? null : free.Count > 5 ? free[5] : ReviewGap;
        FullThough = free.Count > 6 ? free[6] : null;
        LostScore = free.Count > 7 ? free[7] : null;
    }

    public static int LastYear => 2024;

    public DemoOptions Options { get; }

    public int FirstYear { get; }

    public int SwitchYear { get; }

    public IReadOnlyList<Office> Offices { get; }

    public FrameworkPlan Newer { get; }

    public FrameworkPlan? Older { get; }

    public Office Improved { get; }

    public Office SlowSpender { get; }

    public Office ReviewGap { get; }

    public Office RepeatedLoss { get; }

    /// <summary>Is merged into another one after the second year.</summary>
    public Office? Merging { get; }

    /// <summary>Has no report of the middle year.</summary>
    public Office? Unreported { get; }

    /// <summary>Has goals and no scores in the second year.</summary>
    public Office? GoalsOnly { get; }

    /// <summary>Is given full marks on what did not apply to it.</summary>
    public Office? FullThough { get; }

    /// <summary>A score of its first report is missing in our copy.</summary>
    public Office? LostScore { get; }

    public IEnumerable<int> Years => Enumerable.Range(FirstYear, Options.Years);

    public FrameworkPlan Framework(int year) => Older is { } older && year < SwitchYear ? older : Newer;

    public bool Exists(Office office, int year) => office.MergedInto is null || year <= FirstYear + 1;

    public bool Reports(Office office, int year) => Exists(office, year) && !(office == Unreported && year == FirstYear + (Options.Years / 2));

    public bool IsScored(Office office, int year) => Reports(office, year) && !(office == GoalsOnly && year == FirstYear + 1);

    /// <summary>The name a department bears in a year.</summary>
    public string Name(Office office, int year) => office.Words.Earlier is { } earlier && year <= FirstYear + 1 ? earlier : office.Words.Name;

    public bool IsPlanted(Office office) => office == Improved || office == SlowSpender || office == ReviewGap || office == RepeatedLoss;

    public Draw Dice(Office office, int year, int purpose) => new(Options.Seed, purpose, office.Index, year);

    // Government departments first, where there are enough; who of them is left to chance.
    private static List<Office> Shuffled(IEnumerable<Office> offices, Draw dice)
    {
        var list = offices.ToList();
        var first = Math.Max(Math.Min(list.Count, 8), list.Count(o => o.Words.Type == Government));
        for (var i = first - 1; i > 0; i--)
        {
            var j = dice.Between(0, i);
            (list[i], list[j]) = (list[j], list[i]);
        }

        return list;
    }
}
