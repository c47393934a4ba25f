using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Checking.Intake;

/// <summary>Checks amounts: each says what it is, and no path looks like a slip of another one.</summary>
internal static class MoneyIntake
{
    /// <summary>Checks that each row has an amount with a unit, or says why it has none.</summary>
    public static void CheckRows(IReadOnlyList<Money> money, ICollection<Diagnostic> problems)
    {
        foreach (var row in money)
        {
            var what = (row.Amount, row.Status, row.Unit) switch
            {
                (null, null, _) => "money.nothing",
                (not null, not null, _) => "money.both",
                (not null, null, null) => "money.unit",
                _ => null,
            };
            if (what is null) continue;
            problems.Add(Diagnostic.At(Codes.StatusDisagrees, row.Place, 1, Argument.Text("problem", what), Argument.Text("mend", what + ".mend")));
        }
    }

    /// <summary>
    /// Warns of a path that stands in one row of the whole site only and is one slip of the keyboard away from one that
    /// stands in several: sums and rates would silently leave it out.
    /// </summary>
    public static void CheckPaths(SiteSources sources, ICollection<Diagnostic> problems)
    {
        var rows = sources.Reports.SelectMany(r => r.Money.Concat(r.Projects.SelectMany(p => p.Money))).ToLookup(m => m.Path.Value, StringComparer.Ordinal);
        var usual = rows.Where(group => group.Skip(1).Any()).Select(group => group.Key).ToList();
        foreach (var path in rows.Where(group => !group.Skip(1).Any()).Select(group => group.First().Path))
        {
            // In one row beside many others a slip is likely; numbered rows differ on purpose.
            if (NearestName.To(path.Value, usual.Where(other => IsNear(path.Value, other))) is not { } nearest) continue;
            problems.Add(Diagnostic.At(Codes.UnusualPath, path.Place, path.Value.Length, new("found", path.Value), new("nearest", nearest)));
        }
    }

    private static bool IsNear(string path, string other) =>
        Math.Abs(path.Length - other.Length) <= 1
        && Letters(path) != Letters(other)
        && path.Split('/').Length == other.Split('/').Length;

    private static string Letters(string path) => string.Concat(path.Where(c => !char.IsAsciiDigit(c)));
}
