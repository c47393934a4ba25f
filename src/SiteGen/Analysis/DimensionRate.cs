using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>Why a report has no rate in a dimension.</summary>
public enum Absence
{
    /// <summary>Its framework has no indicator of the dimension.</summary>
    NoIndicator,

    /// <summary>All of its indicators of the dimension were not applicable.</summary>
    NotApplicable,

    /// <summary>Their weights are not printed.</summary>
    WeightUnknown,

    /// <summary>They were not scored, or their scores are missing.</summary>
    NotScored,
}

/// <summary>Score, weight and rate of one report in one dimension (methods, section 1): a rate is a quotient of exact sums.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Score">Sum of scores; null where no unit of the report counts.</param>
/// <param name="Weight">Sum of weights.</param>
/// <param name="Absence">Why there is no rate; null where there is one.</param>
/// <param name="IsInferred">Whether a weight in it is inferred by us: the rate is labelled 推算.</param>
public sealed record DimensionRate(string Dimension, decimal? Score, decimal? Weight, Absence? Absence, bool IsInferred = false)
{
    /// <summary>Score over weight, unrounded; null without units.</summary>
    public decimal? Rate => Score is { } score && Weight is { } weight ? score / weight : null;

    /// <summary>The rates of all reports in all aggregated dimensions; a dimension with parts is the sum over them.</summary>
    public static IReadOnlyList<IReadOnlyList<DimensionRate>> Of(EvaluationBook book, ScoreTable table)
    {
        var sums = table.Sums(book.Reports.Count, book.Dimensions.Count);
        var parts = book.Dimensions.Select((dimension, i) => (Id: dimension.Id.Value, dimension.Aggregated, Columns: Columns(book, i))).Where(p => p.Aggregated).ToList();
        return [.. Enumerable.Range(0, book.Reports.Count).Select(report => (IReadOnlyList<DimensionRate>)[.. parts.Select(part => Rate(part.Id, [.. part.Columns.Select(column => (report * book.Dimensions.Count) + column)]))])];

        DimensionRate Rate(string id, IReadOnlyList<int> cells)
        {
            var weight = cells.Sum(cell => sums.Weights[cell]);
            return weight == 0
                ? new DimensionRate(id, null, null, cells.Max(cell => sums.Absences[cell]))
                : new DimensionRate(id, cells.Sum(cell => sums.Scores[cell]), weight, null, cells.Any(cell => sums.Inferred[cell]));
        }
    }

    private static List<int> Columns(EvaluationBook book, int dimension)
    {
        var columns = new List<int> { dimension };
        for (var i = 0; i < book.Dimensions.Count; i++)
        {
            if (book.Dimensions[i].Parent?.Value == book.Dimensions[dimension].Id.Value) columns.AddRange(Columns(book, i));
        }

        return columns;
    }
}
