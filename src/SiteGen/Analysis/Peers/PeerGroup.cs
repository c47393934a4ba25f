using SiteGen.Model;

namespace SiteGen.Analysis.Peers;

/// <summary>Which reports are peers (同类部门): those of one year, kind, level of government and type of department.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">Who evaluated.</param>
/// <param name="Level">The level of government.</param>
/// <param name="Type">The type of department.</param>
public sealed record PeerKey(int Year, ReportKind Kind, GovernmentLevel Level, string Type);

/// <summary>Where a report stands among its peers in one dimension.</summary>
/// <param name="Rank">Competition rank: 1, 2, 2, 4.</param>
/// <param name="IsTied">Whether another one has the same rank.</param>
/// <param name="Of">How many are ranked.</param>
/// <param name="Interval">How far the rank can be read; for totals only.</param>
public sealed record Standing(int Rank, bool IsTied, int Of, RankInterval? Interval);

/// <summary>The rates of a group in one dimension.</summary>
/// <param name="Dimension">The dimension, or the total.</param>
/// <param name="Rates">The rates, ascending, unrounded.</param>
/// <param name="Median">The median.</param>
/// <param name="LowerQuartile">The lower quartile; null under five peers.</param>
/// <param name="UpperQuartile">The upper quartile.</param>
public sealed record PeerRates(string Dimension, IReadOnlyList<decimal> Rates, decimal Median, decimal? LowerQuartile, decimal? UpperQuartile);

/// <summary>
/// A group of peers, and the widest set among them that may be compared: those whose dimensions are covered, or those of
/// one framework, whichever are more (methods, section 1). Nobody is ranked alone.
/// </summary>
public sealed class PeerGroup
{
    /// <summary>Under this number there are no quartiles.</summary>
    public const int LeastForQuartiles = 5;

    private readonly Dictionary<(ReportKey Report, string Dimension), Standing> standings = [];
    private readonly HashSet<ReportKey> compares;
    private readonly Dictionary<string, PeerRates> rates = new(StringComparer.Ordinal);

    internal PeerGroup(PeerKey key, IReadOnlyList<BoardRow> rows, IReadOnlyList<int> topDimensions, bool hasRanks)
    {
        Key = key;
        var compared = Widest(rows);
        Compared = compared;
        compares = [.. compared.Select(r => r.Result.Report.Key)];
        LeftOut = [.. rows.Where(r => !Compares(r.Result.Report.Key))];
        if (compared.Count == 0 || !hasRanks) return;
        for (var cell = 0; cell < compared[0].Cells.Count; cell++) Rank([.. compared.Where(r => IsRanked(r, cell))], cell, topDimensions);
    }

    /// <summary>What makes the reports peers.</summary>
    public PeerKey Key { get; }

    /// <summary>The reports that are compared, in the order of the book; none or at least two.</summary>
    public IReadOnlyList<BoardRow> Compared { get; }

    /// <summary>The other reports of the group.</summary>
    public IReadOnlyList<BoardRow> LeftOut { get; }

    /// <summary>Whether a report is among those that are compared.</summary>
    public bool Compares(ReportKey report) => compares.Contains(report);

    /// <summary>Where a report stands; null where it is not ranked.</summary>
    public Standing? Standing(ReportKey report, string dimension) => standings.GetValueOrDefault((report, dimension));

    /// <summary>The rates of the group in a dimension; null where fewer than two may be compared, and in an edition without positions.</summary>
    public PeerRates? Rates(string dimension) => rates.GetValueOrDefault(dimension);

    /// <summary>All rates of the group, in the order of the dimensions.</summary>
    public IEnumerable<PeerRates> AllRates => rates.Values;

    // The rate that a score would have half a printed unit away.
    private static decimal Bound(BoardRow row, int cell, decimal half) => (row.Cells[cell].Score!.Value + half) / row.Cells[cell].Weight!.Value;

    /// <summary>The widest set of rows that may all be compared with one another in their totals; none or at least two.</summary>
    internal static List<BoardRow> Widest(IReadOnlyList<BoardRow> rows)
    {
        var comparable = rows.Where(r => r.Cells[0].Reason is null).ToList();
        var covered = comparable.Where(r => BoardView.IsCovered(r.Result)).ToList();
        var widest = comparable
            .Where(r => r.Result.Report.Framework is not null)
            .GroupBy(r => r.Result.Report.Framework!.Value.Value, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .FirstOrDefault()?
            .ToList() ?? [];
        var most = covered.Count >= widest.Count ? covered : widest;
        return most.Count < 2 ? [] : most;
    }

    // The total is compared in the whole set; a dimension only where it is comparable by itself.
    private static bool IsRanked(BoardRow row, int cell) => row.Cells[cell] is { Rate: not null, Reason: null };

    private void Rank(List<BoardRow> rows, int cell, IReadOnlyList<int> topDimensions)
    {
        if (rows.Count < 2) return;
        var dimension = rows[0].Cells[cell].Dimension;
        var values = rows.ConvertAll(r => r.Cells[cell].Rate!.Value);
        var ranks = Ranking.Of(rows.ConvertAll(r => Bound(r, cell, -r.Result.Half)), rows.ConvertAll(r => Bound(r, cell, r.Result.Half)));
        var equals = ranks.CountBy(r => r).ToDictionary();
        var intervals = dimension == Board.Total && rows.TrueForAll(r => BoardView.IsCovered(r.Result))
            ? RankInterval.Of(rows.ConvertAll(r => r.Result), topDimensions)
            : null;
        for (var i = 0; i < rows.Count; i++)
            standings.TryAdd((rows[i].Result.Report.Key, dimension), new Standing(ranks[i], equals[ranks[i]] > 1, rows.Count, intervals?[i]));

        values.Sort();
        var hasQuartiles = values.Count >= LeastForQuartiles;
        rates.TryAdd(dimension, new PeerRates(
            dimension,
            values,
            Quantile.Median(values)!.Value,
            hasQuartiles ? Quantile.Of(values, 0.25m) : null,
            hasQuartiles ? Quantile.Of(values, 0.75m) : null));
    }
}
