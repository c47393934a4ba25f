using SiteGen.Model;

namespace SiteGen.Analysis.Peers;

/// <summary>All groups of peers of a book, and the group of each report. Sums of other departments belong to none.</summary>
public sealed class PeerGroups
{
    private readonly Dictionary<ReportKey, PeerGroup> byReport = [];

    internal PeerGroups(EvaluationBook book, IReadOnlyList<Board> boards, AnalysisScope scope)
    {
        var aggregated = book.Dimensions.Where(d => d.Aggregated).ToList();
        IReadOnlyList<int> top = [.. aggregated.Index().Where(d => d.Item.Parent is null).Select(d => d.Index)];
        var types = Types(book);
        All =
        [
            .. boards.SelectMany(board => board.Rows
                .Where(row => !book.IsAggregate(row.Result.Report))
                .GroupBy(row => KeyOf(book, row.Result.Report))
                .OrderBy(g => g.Key.Kind)
                .ThenBy(g => g.Key.Level)
                .ThenBy(g => types.GetValueOrDefault(g.Key.Type, int.MaxValue))
                .ThenBy(g => g.Key.Type, StringComparer.Ordinal)
                .Select(g => new PeerGroup(g.Key, [.. g], top, scope.Ranks))),
        ];
        foreach (var group in All)
        {
            foreach (var row in group.Compared.Concat(group.LeftOut)) byReport.Add(row.Result.Report.Key, group);
        }
    }

    /// <summary>The groups: latest year first, then by kind, level and type in the site's order.</summary>
    public IReadOnlyList<PeerGroup> All { get; }

    /// <summary>The group of a report; null for a sum of other departments.</summary>
    public PeerGroup? Of(ReportKey report) => byReport.GetValueOrDefault(report);

    /// <summary>The rates of the peers of a report in a dimension; null where the report itself is not compared in it.</summary>
    public PeerRates? RatesFor(ReportKey report, string dimension) =>
        Of(report) is { } group && group.Standing(report, dimension) is not null ? group.Rates(dimension) : null;

    /// <summary>The groups of a year.</summary>
    public IEnumerable<PeerGroup> In(int year) => All.Where(g => g.Key.Year == year);

    private static PeerKey KeyOf(EvaluationBook book, Report report)
    {
        var (year, kind, level) = book.View(report);
        return new PeerKey(year, kind, level, book.Department(report.Department.Value).Type.Value);
    }

    private static Dictionary<string, int> Types(EvaluationBook book) =>
        book.Config.DepartmentTypes.Index().DistinctBy(t => t.Item.Value, StringComparer.Ordinal).ToDictionary(t => t.Item.Value, t => t.Index, StringComparer.Ordinal);
}
