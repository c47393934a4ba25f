using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>The scoring table of a report, each indicator before those below it.</summary>
internal static class ScoreRows
{
    public static IReadOnlyList<Score> Of(Result result, Slip? slip)
    {
        var rows = new List<Score>();
        foreach (var root in Words.Framework.Roots)
        {
            rows.Add(Blank.Score(root.Id) with { Value = Made.Points(Level1(result, root.Id, slip)) });
            foreach (var group in result.Framework.Leaves.Where(l => l.Root == root.Id).GroupBy(l => l.Group, StringComparer.Ordinal))
            {
                rows.Add(group.Any(result.Applies)
                    ? Blank.Score(group.Key) with { Value = Made.Points(group.Where(result.Applies).Sum(result.Score)) }
                    : Blank.Score(group.Key) with { Status = Made.At(ScoreStatus.NotApplicable) });
                rows.AddRange(group.Select(leaf => Row(result, leaf)));
            }
        }

        return rows;
    }

    /// <summary>The total as printed: the sum of level 1 as printed.</summary>
    public static decimal Total(Result result, Slip? slip) => Words.Framework.Roots.Sum(root => Level1(result, root.Id, slip));

    /// <summary>Why points were lost.</summary>
    public static string Reason(Result result, Leaf leaf) =>
        leaf.Words.Reason + (result.Measures.For(leaf) is null ? Tail(Words.Phrases.ReasonTails, result, leaf, 50) : "");

    /// <summary>What is done about it.</summary>
    public static string Measure(Result result, Leaf leaf) =>
        leaf.Words.Measure + Tail(Words.Phrases.MeasureTails, result, leaf, 51);

    private static decimal Level1(Result result, string root, Slip? slip)
    {
        var leaves = result.Framework.Leaves.Where(l => l.Root == root && result.Applies(l)).ToList();
        var sum = leaves.Sum(result.Score);
        if (slip != Slip.Level1 || root != "C") return sum;
        return sum + 0.5m <= leaves.Sum(l => l.Weight) ? sum + 0.5m : sum - 0.5m;
    }

    private static Score Row(Result result, Leaf leaf)
    {
        var row = Blank.Score(leaf.Id);
        if (!result.Applies(leaf)) return row with { Status = Made.At(ScoreStatus.NotApplicable), Note = Made.At(Words.Phrases.NotApplicable) };
        if (leaf == Losses.LostScore(result.City, result.Office, result.Year)) return row with { Status = Made.At(ScoreStatus.Gap), Note = Made.At(Words.Phrases.GapNote) };
        if (leaf.Role == "optional" && result.Office == result.City.FullThough && result.Year >= City.LastYear - 1)
            return row with { Value = Made.Points(leaf.Weight), Status = Made.At(ScoreStatus.FullThoughNotApplicable), Note = Made.At(Words.Phrases.FullThough) };

        row = row with
        {
            Value = Made.Points(result.Score(leaf)),
            ActualValue = result.Measures.For(leaf) is { } actual ? Made.Actual(actual) : null,
            Note = Note(result, leaf),
        };
        if (!result.Lost.ContainsKey(leaf.Id)) return row;
        return row with { Reason = Made.At(Reason(result, leaf)), Measure = Made.At(Measure(result, leaf)) };
    }

    private static Located<string>? Note(Result result, Leaf leaf) => leaf.Role switch
    {
        "execution" => Made.At($"支出决算{Made.Text(result.Budget.Final.Whole)}万元，全年调整预算{Made.Text(result.Budget.Adjusted.Whole)}万元"),
        "public" => Made.At($"公用经费支出{Made.Text(result.Budget.PublicFinal)}万元，年初预算{Made.Text(result.Budget.PublicInitial)}万元"),
        "satisfaction" => Made.At($"发放并收回有效问卷{Made.Text(result.Measures.Asked)}份"),
        _ => null,
    };

    private static string Tail(IReadOnlyList<string> tails, Result result, Leaf leaf, int purpose)
    {
        var dice = result.City.Dice(result.Office, result.Year, purpose + (100 * (1 + result.Framework.Leaves.TakeWhile(l => l != leaf).Count())));
        return dice.One(tails)
            .Replace("{n}", Made.Text(dice.Between(2, 4)), StringComparison.Ordinal)
            .Replace("{next}", Made.Text(result.Year + 1), StringComparison.Ordinal);
    }
}
