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
/// <param name="IsInferred">Whether a weight in it is inferred by us: the rate is labelled 推算.</param>
public sealed record BoardCell(string Dimension, decimal? Score, decimal? Weight, decimal? Rate, NotComparable? Reason, bool IsInferred = false);

/// <summary>One report on the board.</summary>
/// <param name="Result">The report's result.</param>
/// <param name="Cells">The total, then the dimensions.</param>
public sealed record BoardRow(ReportResult Result, IReadOnlyList<BoardCell> Cells);

/// <summary>
/// The comparison of one year. Comparable are reports of one kind and level of government: a dimension where at least 80 %
/// of the full mark belongs to common dimensions, the total also within one framework (methods, section 1). A figure is
/// comparable only where it has a rate and another report of the view has one too; sums of other departments are shown
/// beside them and held against nobody. Everything else is shown with the reason, never imputed.
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
        var views = results.GroupBy(r => book.View(r.Report)).ToDictionary(g => g.Key, g => new BoardView([.. g.Where(r => !book.IsAggregate(r.Report))]));
        var reported = results.Select(r => r.Report.Department.Value).ToHashSet(StringComparer.Ordinal);
        return new Board(
            year,
            [.. results.Select(r => Row(r, views[book.View(r.Report)], isPeer: !book.IsAggregate(r.Report)))],
            [.. book.Departments.Where(d => !reported.Contains(d.Code.Value) && !d.IsAggregate && Exists(d, year))]);
    }

    private static bool Exists(Department department, int year) =>
        (department.From is not { } from || from.Value <= year) && (department.To is not { } to || year <= to.Value);

    private static BoardRow Row(ReportResult result, BoardView view, bool isPeer)
    {
        var total = new BoardCell(Total, result.DeclaredTotal, result.FullMark, result.ScoreRate, TotalReason(result, view, isPeer));
        return new BoardRow(
            result,
            [total, .. result.Dimensions.Select((d, i) => new BoardCell(d.Dimension, d.Score, d.Weight, d.Rate, DimensionReason(result, view, isPeer, i), d.IsInferred))]);
    }

    // Why the report as a whole is not compared; null where its coverage is enough and another report's is too.
    private static NotComparable? Reason(ReportResult result, BoardView view, bool isPeer)
    {
        if (!result.HasScores) return NotComparable.NoIndicatorScores;
        if (!BoardView.IsCovered(result)) return result.HasUnknownWeights ? NotComparable.WeightsNotPrinted : NotComparable.Coverage;
        return isPeer && view.Covered > 1 ? null : NotComparable.AloneInView;
    }

    private static NotComparable? DimensionReason(ReportResult result, BoardView view, bool isPeer, int dimension)
    {
        if (Reason(result, view, isPeer) is { } reason) return reason;
        if (result.Dimensions[dimension].Rate is null) return NotComparable.NoIndicatorScores;
        return view.WithRate(dimension) > 1 ? null : NotComparable.AloneInView;
    }

    private static NotComparable? TotalReason(ReportResult result, BoardView view, bool isPeer)
    {
        if (isPeer && result.ScoreRate is not null && view.WithTotal(result.Report.Framework) > 1) return null;
        if (Reason(result, view, isPeer) is { } reason) return reason;
        if (result.ScoreRate is null) return NotComparable.NoIndicatorScores;
        return view.CoveredWithTotal > 1 ? null : NotComparable.AloneInView;
    }
}
