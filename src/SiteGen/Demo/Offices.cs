using System.Globalization;

namespace SiteGen.Demo;

/// <summary>Which departments the demo city has.</summary>
internal static class Offices
{
    private static readonly string[] Types = ["党委部门", "政府部门", "群团组织", "直属事业单位"];

    /// <summary>A few of the city's own, spread over its types, or all of them and then the units of its districts.</summary>
    public static IReadOnlyList<Office> Of(DemoOptions options)
    {
        var own = Words.City.Departments;
        var words = options.Departments <= own.Count
            ? [.. Enumerable.Range(0, options.Departments).Select(i => own[i * own.Count / options.Departments])]
            : own.Concat(Enumerable.Range(0, options.Departments - own.Count).Select(Branch)).ToList();
        var merges = options is { Years: >= 3, Departments: >= 8 };
        var byName = words.Select((w, i) => (w.Name, i)).ToDictionary(p => p.Name, p => p.i, StringComparer.Ordinal);
        var sectors = Words.City.Sectors.ToDictionary(s => s.Name, StringComparer.Ordinal);
        var order = words.Select((w, i) => (w, i)).OrderBy(p => Array.IndexOf(Types, p.w.Type)).ThenBy(p => p.i).Select((p, rank) => (p.i, Rank: rank + 1)).ToDictionary(p => p.i, p => p.Rank);
        var digits = Math.Max(3, options.Departments.ToString(CultureInfo.InvariantCulture).Length);
        return
        [
            .. words.Select((w, i) => new Office(
                i,
                "yz-" + order[i].ToString("D" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
                w,
                sectors[w.Sector],
                order[i],
                merges && w.MergedInto is { } successor && byName.TryGetValue(successor, out var found) ? found : null)),
        ];
    }

    private static DepartmentWords Branch(int number)
    {
        var (branches, districts) = (Words.City.Branches, Words.City.Districts);
        var branch = branches[number % branches.Count];
        var district = districts[number / branches.Count % districts.Count];
        var round = number / (branches.Count * districts.Count);
        var name = $"{district}{(round == 0 ? "" : $"第{Ordinal(round + 1)}")}{branch.Name}";
        return new DepartmentWords($"云泽市{name}", name, "直属事业单位", branch.Sector, branch.Duty, number % 4, null, null);
    }

    // 一 to 九十九: ten thousand departments need fifty-two.
    private static string Ordinal(int number)
    {
        const string Digits = "零一二三四五六七八九";
        var (tens, ones) = (number / 10, number % 10);
        return (tens > 1 ? Digits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? Digits[ones].ToString() : "");
    }
}
