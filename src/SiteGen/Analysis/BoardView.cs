using SiteGen.Diagnostics;

namespace SiteGen.Analysis;

/// <summary>
/// The reports of one year, kind and level that may be held against each other, counted once: a report that is among them
/// has a peer where a count is over one.
/// </summary>
internal sealed class BoardView
{
    private readonly int[] rates;
    private readonly Dictionary<string, int> totals;

    /// <summary>Counts the reports of a view, without sums of other departments.</summary>
    public BoardView(IReadOnlyList<ReportResult> peers)
    {
        var covered = peers.Where(IsCovered).ToList();
        Covered = covered.Count;
        CoveredWithTotal = covered.Count(r => r.ScoreRate is not null);
        rates = covered.Count == 0 ? [] : [.. Enumerable.Range(0, covered[0].Dimensions.Count).Select(i => covered.Count(r => r.Dimensions[i].Rate is not null))];
        totals = peers.Where(r => r.Report.Framework is not null && r.ScoreRate is not null).CountBy(r => r.Report.Framework!.Value.Value, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>How many have enough coverage.</summary>
    public int Covered { get; }

    /// <summary>How many of these have a rate of the total.</summary>
    public int CoveredWithTotal { get; }

    /// <summary>Whether enough of a report's full mark belongs to common dimensions.</summary>
    public static bool IsCovered(ReportResult result) => result.Coverage >= Board.LeastCoverage;

    /// <summary>How many with enough coverage have a rate in a dimension.</summary>
    public int WithRate(int dimension) => rates[dimension];

    /// <summary>How many have a rate of the total on a framework, whatever their coverage.</summary>
    public int WithTotal(Located<string>? framework) => framework is { } known ? totals.GetValueOrDefault(known.Value) : 0;
}
