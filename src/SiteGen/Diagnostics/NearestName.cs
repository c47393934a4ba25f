namespace SiteGen.Diagnostics;

/// <summary>Finds what somebody most likely meant to type.</summary>
public static class NearestName
{
    /// <summary>
    /// The candidate with the smallest edit distance (insert, delete, replace, swap of neighbours), if it is at most a
    /// third of the longer name and at most 3, and the longer name has at least four letters: between 千元 and 元 a guess
    /// would be wrong by a factor of a thousand. Ties go to the first in the order given. Null if nothing is near.
    /// </summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        string? best = null;
        var bestDistance = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var length = Math.Max(name.Length, candidate.Length);
            var allowed = length < 4 ? 0 : Math.Min(3, (length + 2) / 3);
            var distance = Distance(name, candidate);
            if (distance <= allowed && distance < bestDistance)
            {
                best = candidate;
                bestDistance = distance;
            }
        }

        return best;
    }

    // Optimal string alignment over three rows: names are short, so clarity wins over a banded search.
    private static int Distance(string a, string b)
    {
        var twoAbove = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(replace, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], twoAbove[j - 2] + 1);
            }

            (twoAbove, above, row) = (above, row, twoAbove);
        }

        return above[b.Length];
    }
}
