using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>Why a figure of the board is not comparable.</summary>
public enum NotComparable
{
    /// <summary>No other report of its year, kind and level.</summary>
    AloneInView,

    /// <summary>Too little of its full mark belongs to common dimensions.</summary>
    Coverage,

    /// <summary>It has no indicator scores.</summary>
    NoIndicatorScores,

    /// <summary>Its weights are not printed.</summary>
    WeightsNotPrinted,
}

/// <summary>One figure of the board.</summary>
/// <param name="Dimension"><c>total</c>, or the id of a dimension.</param>
/// <param name="Score">The score, as declared or summed.</param>
/// <param name="Weight">The full mark or the sum of weights.</param>
/// <param name="Rate">Score over weight, unrounded.</param>
/// <param name="Reason">Why it is not comparable; null where it is.</param>
public sealed record BoardCell(string Dimension, decimal? Score, decimal? Weight, decimal? Rate, NotComparable? Reason);

/// <summary>One report on the board.</summary>
/// <param name="Result">The report's result.</param>
/// <param name="Cells">The total, then the dimensions.</param>
public sealed record BoardRow(ReportResult Result, IReadOnlyList<BoardCell> Cells);

/// <summary>
/// The comparison of one year. Comparable are reports of one kind and level of government: a dimension where at least 80 %
/// of the full mark belongs to common dimensions, the total also within one framework (methods, section 1). Everything
/// else is shown with the reason, never imputed.
/// </summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Rows">All reports of the year in the order of the book.</param>
/// <param name="Unreported">Departments of the roster without a report of the year.</param>
public sealed record Board(int Year, IReadOnlyList<BoardRow> Rows, IReadOnlyList<Department> Unreported)
{
    /// <summary>The least coverage at which dimensions are compared.</summary>
    public const decimal LeastCoverage = 0.8m;

    /// <summary>The name of the total among the dimensions.</summary>
    public const string Total = "total";

    /// <summary>The boards of a book, latest year first.</summary>
    public static IReadOnlyList<Board> Of(EvaluationBook book, IReadOnlyList<ReportResult> results) =>
        [.. results.GroupBy(r => r.Report.Year.Value).OrderByDescending(g => g.Key).Select(g => Of(book, g.Key, [.. g]))];

    private static Board Of(EvaluationBook book, int year, IReadOnlyList<ReportResult> results)
    {
        var views = results.GroupBy(r => View(book, r)).ToDictionary(g => g.Key, g => g.ToList());
        var reported = results.Select(r => r.Report.Department.Value).ToHashSet(StringComparer.Ordinal);
        return new Board(
            year,
            [.. results.Select(r => Row(r, views[View(book, r)]))],
            [.. book.Departments.Where(d => !reported.Contains(d.Code.Value) && d.Aggregate?.Value != true && Exists(d, year))]);
    }

    private static (ReportKind, GovernmentLevel) View(EvaluationBook book, ReportResult result) =>
        (result.Report.Kind.Value, book.Jurisdiction(book.Department(result.Report.Department.Value)).Level.Value);

    private static bool Exists(Department department, int year) =>
        (department.From is not { } from || from.Value <= year) && (department.To is not { } to || year <= to.Value);

    private static BoardRow Row(ReportResult result, List<ReportResult> view)
    {
        var others = view.Where(r => r != result).ToList();
        var total = new BoardCell(Total, result.DeclaredTotal, result.FullMark, result.ScoreRate, TotalReason(result, others));
        return new BoardRow(result, [total, .. result.Dimensions.Select((d, i) => new BoardCell(d.Dimension, d.Score, d.Weight, d.Rate, DimensionReason(result, others, i)))]);
    }

    // Why the report as a whole is not compared; null where its coverage is enough and another report's is too.
    private static NotComparable? Reason(ReportResult result, List<ReportResult> others)
    {
        if (!result.HasScores) return NotComparable.NoIndicatorScores;
        if (result.Coverage is null or < LeastCoverage) return result.HasUnknownWeights ? NotComparable.WeightsNotPrinted : NotComparable.Coverage;
        return others.Any(o => o.Coverage >= LeastCoverage) ? null : NotComparable.AloneInView;
    }

    private static NotComparable? DimensionReason(ReportResult result, List<ReportResult> others, int dimension)
    {
        if (Reason(result, others) is { } reason) return reason;
        if (result.Dimensions[dimension].Rate is null) return NotComparable.NoIndicatorScores;
        return others.Any(o => o.Coverage >= LeastCoverage && o.Dimensions[dimension].Rate is not null) ? null : NotComparable.AloneInView;
    }

    private static NotComparable? TotalReason(ReportResult result, List<ReportResult> others)
    {
        var framework = result.Report.Framework?.Value;
        var hasTwin = framework is not null && result.DeclaredTotal is not null && others.Any(o => o.Report.Framework?.Value == framework && o.DeclaredTotal is not null);
        return hasTwin ? null : Reason(result, others);
    }
}
