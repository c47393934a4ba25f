using SiteGen.Model;

namespace SiteGen.Analysis.Losses;

/// <summary>
/// How far a self-evaluation stands from another judgement of the same year on the same framework: the finance bureau's
/// latest review (抽查复核), else a fiscal or departmental evaluation. Above zero where the department rates itself higher.
/// </summary>
/// <param name="Self">The self-evaluation.</param>
/// <param name="Score">The other score, in points of the self-evaluation's full mark.</param>
/// <param name="Review">The review; null where the other judgement is a report.</param>
/// <param name="Other">The other report; null where it is a review.</param>
public sealed record ReviewGap(ReportResult Self, decimal Score, Review? Review, ReportResult? Other)
{
    /// <summary>Self-evaluation minus the other score, in points.</summary>
    public decimal Gap => Self.DeclaredTotal!.Value - Score;

    /// <summary>The gaps of a book by report, where there is anything to hold against.</summary>
    public static IReadOnlyDictionary<ReportKey, ReviewGap> Of(IReadOnlyList<ReportResult> results)
    {
        var byKey = results.ToDictionary(r => r.Report.Key);
        return results
            .Where(r => r.Report.Kind.Value == ReportKind.Self && r.ScoreRate is not null)
            .Select(r => OfReview(r) ?? OfReport(r, byKey, ReportKind.Fiscal) ?? OfReport(r, byKey, ReportKind.Departmental))
            .OfType<ReviewGap>()
            .ToDictionary(g => g.Self.Report.Key);
    }

    private static ReviewGap? OfReview(ReportResult self)
    {
        var review = self.Report.Reviews
            .Where(r => r.Score is not null && (r.FullMark is null || r.FullMark.Value.Value.Value > 0m))
            .OrderBy(r => r.Date?.Value)
            .LastOrDefault();
        return review is null ? null : new ReviewGap(self, Scaled(review.Score!.Value.Value.Value, review.FullMark?.Value.Value ?? self.FullMark!.Value, self.FullMark!.Value), review, null);
    }

    private static ReviewGap? OfReport(ReportResult self, Dictionary<ReportKey, ReportResult> results, ReportKind kind)
    {
        if (self.Report.Framework is not { } framework || !results.TryGetValue(self.Report.Key with { Kind = kind }, out var other)) return null;
        if (other.ScoreRate is null || other.Report.Framework?.Value != framework.Value) return null;
        return new ReviewGap(self, Scaled(other.DeclaredTotal!.Value, other.FullMark!.Value, self.FullMark!.Value), null, other);
    }

    private static decimal Scaled(decimal score, decimal fullMark, decimal own) => fullMark == own ? score : score * own / fullMark;
}
