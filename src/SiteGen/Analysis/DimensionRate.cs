using SiteGen.Model;

namespace SiteGen.Analysis;

/// <summary>Score, weight and rate of one report in one dimension (methods, section 1): a rate is a quotient of exact sums.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Score">Sum of scores; null where no unit of the report belongs to the dimension.</param>
/// <param name="Weight">Sum of weights.</param>
public sealed record DimensionRate(string Dimension, decimal? Score, decimal? Weight)
{
    /// <summary>Score over weight, unrounded; null without units.</summary>
    public decimal? Rate => Score is { } score && Weight is { } weight ? score / weight : null;

    /// <summary>The rates of all reports in all aggregated dimensions; a dimension with parts is the sum over them.</summary>
    public static IReadOnlyList<IReadOnlyList<DimensionRate>> Of(EvaluationBook book, ScoreTable table)
    {
        var (scores, weights) = table.Sums(book.Reports.Count, book.Dimensions.Count);
        var parts = book.Dimensions.Select((dimension, i) => (dimension, Columns: Columns(book, i))).Where(p => p.dimension.Aggregated).ToList();
        return [.. Enumerable.Range(0, book.Reports.Count).Select(report => (IReadOnlyList<DimensionRate>)[.. parts.Select(part =>
        {
            var weight = part.Columns.Sum(column => weights[Cell(report, column)]);
            return weight == 0
                ? new DimensionRate(part.dimension.Id.Value, null, null)
                : new DimensionRate(part.dimension.Id.Value, part.Columns.Sum(column => scores[Cell(report, column)]), weight);
        })])];

        int Cell(int report, int column) => (report * book.Dimensions.Count) + column;
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
