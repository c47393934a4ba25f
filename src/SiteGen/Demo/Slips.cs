namespace SiteGen.Demo;

/// <summary>What is printed otherwise than it follows from the other figures.</summary>
internal enum Slip
{
    /// <summary>The score of a level-1 indicator.</summary>
    Level1,

    /// <summary>A printed ratio.</summary>
    Ratio,

    /// <summary>One fact said twice.</summary>
    Twice,

    /// <summary>A grade.</summary>
    Grade,
}

/// <summary>Where the figures of the demo city do not agree with each other: two of each kind, where there is room, one of them answered.</summary>
internal static class Slips
{
    private const int Most = 8;

    // As in real reports, a grade is rather given too high; so a total in the band below is looked for first.
    private const int Tries = 60;

    /// <summary>Kind, department and year of each.</summary>
    public static IReadOnlyList<(Slip Slip, Office Office, int Year)> Of(City city)
    {
        var years = city.Years.ToList();
        var slips = new List<(Slip, Office, int)>();
        for (var i = 0; i < Most; i++)
        {
            var slip = (Slip)(i % 4);
            var year = years[i % years.Count];
            var from = (i * city.Offices.Count / Most) + i;
            List<Office> open = [.. Enumerable.Range(0, Math.Min(city.Offices.Count, Tries))
                .Select(n => city.Offices[(from + n) % city.Offices.Count])
                .Where(o => IsOpen(city, o, year) && !slips.Exists(s => s.Item2 == o && s.Item3 == year))];
            if (open.Count == 0) continue;
            var office = slip == Slip.Grade ? open.Find(o => Result.Of(city, o, year).Total is >= 80m and < 90m) ?? open[0] : open[0];
            slips.Add((slip, office, year));
        }

        return slips;
    }

    // The planted answers of the last two years stay clear of it, and so does what already lacks something.
    private static bool IsOpen(City city, Office office, int year) =>
        city.IsScored(office, year)
        && office != city.LostScore
        && office != city.FullThough
        && (!city.IsPlanted(office) || year < City.LastYear - 1);
}
