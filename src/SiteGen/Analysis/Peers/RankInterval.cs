using SiteGen.Model;

namespace SiteGen.Analysis.Peers;

/// <summary>
/// How far a rank can be read: the 5th to 95th percentile of ranks under other, equally defensible ways to put the
/// dimensions together (methods, section 1; the uncertainty analysis of the OECD/JRC Handbook on Constructing Composite
/// Indicators, 2008). Each draw multiplies the weight of every dimension by a factor from 0.750 to 1.250, aggregates
/// by the arithmetic or the geometric mean, and leaves out one dimension or none.
/// </summary>
/// <param name="Low">The best rank within the interval.</param>
/// <param name="High">The worst.</param>
public sealed record RankInterval(int Low, int High)
{
    /// <summary>Where the random numbers begin; a constant, so that one corrected typo does not move every interval.</summary>
    public const ulong Seed = 20200010;

    /// <summary>How many draws a group gets.</summary>
    public const int Draws = 1_000;

    /// <summary>How many it gets beyond <see cref="ManyRows"/> reports.</summary>
    public const int DrawsOfMany = 200;

    /// <summary>From how many reports on there are fewer draws.</summary>
    public const int ManyRows = 2_000;

    // A geometric mean with a zero in it is zero: below all others, whatever their weights.
    private const decimal LogarithmOfZero = -1_000m;

    /// <summary>The number of draws for a group of reports.</summary>
    public static int DrawsFor(int reports) => reports > ManyRows ? DrawsOfMany : Draws;

    /// <summary>The intervals of a group, in its order.</summary>
    /// <param name="reports">The group; each has at least one rate.</param>
    /// <param name="dimensions">The numbers of the top dimensions among the reports' rates.</param>
    public static IReadOnlyList<RankInterval> Of(IReadOnlyList<ReportResult> reports, IReadOnlyList<int> dimensions)
    {
        var (count, width) = (reports.Count, dimensions.Count);
        var (weights, scores, logarithms) = (new decimal[count * width], new decimal[count * width], new decimal[count * width]);
        for (var i = 0; i < count; i++)
        {
            for (var d = 0; d < width; d++)
            {
                if (reports[i].Dimensions[dimensions[d]] is not { Rate: { } rate, Weight: { } weight, Score: { } score }) continue;
                var cell = (i * width) + d;
                (weights[cell], scores[cell], logarithms[cell]) = (weight, score, rate > 0m ? NaturalLogarithm.Of(rate) : LogarithmOfZero);
            }
        }

        var draws = DrawsFor(count);
        var random = new SplitMix64(Seed);
        var (factors, values) = (new decimal[width], new decimal[count]);
        var ranks = new int[count][];
        for (var i = 0; i < count; i++) ranks[i] = new int[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var d = 0; d < width; d++) factors[d] = (750 + random.Next(501)) / 1_000m;
            var isGeometric = random.Next(2) == 1;
            var leftOut = random.Next(width + 1);
            for (var i = 0; i < count; i++) values[i] = Mean(i * width, leftOut) ?? Mean(i * width, width)!.Value;
            var drawn = Ranking.Of(values);
            for (var i = 0; i < count; i++) ranks[i][draw] = drawn[i];

            // Number width stands for none; a report that has only the dimension left out keeps it.
            decimal? Mean(int start, int without)
            {
                var (sum, weight) = (0m, 0m);
                for (var d = 0; d < width; d++)
                {
                    if (d == without || weights[start + d] == 0m) continue;
                    sum += factors[d] * (isGeometric ? weights[start + d] * logarithms[start + d] : scores[start + d]);
                    weight += factors[d] * weights[start + d];
                }

                return weight == 0m ? null : sum / weight;
            }
        }

        return [.. ranks.Select(Percentiles)];
    }

    // Nearest rank: the smallest value that 5 % (95 %) of the draws do not exceed.
    private static RankInterval Percentiles(int[] ranks)
    {
        Array.Sort(ranks);
        return new RankInterval(ranks[((ranks.Length * 5) + 99) / 100 - 1], ranks[((ranks.Length * 95) + 99) / 100 - 1]);
    }
}
