using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2009: a report without a total, or a total without indicators. Final accounts evaluate nothing and have neither.</summary>
internal sealed class NoScore : IAuditRule
{
    public string Code => "SG2009";

    public string Name => "no-score";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        var hasScores = report.Scores.Values.Any(s => s.Value is not null);
        var total = report.Report.Declared?.Total;
        if (report.Report.Kind.Value == ReportKind.FinalAccounts || (total is not null && hasScores)) yield break;
        if (hasScores)
        {
            yield return report.Find(this, FindingSeverity.Note, report.Author, "declared/total", report.Report.Place, "finding.no-total");
        }
        else if (total is { } declared)
        {
            yield return report.Find(
                this,
                FindingSeverity.Note,
                report.Author,
                "declared/total",
                declared.Place,
                "finding.total-alone",
                Disagreement.Passage(report.Report.Declared?.At?.Value),
                new("stated", declared.Value.ToString())) with
            {
                Stated = declared.Value.ToString(),
            };
        }
        else
        {
            yield return report.Find(this, FindingSeverity.Note, report.Author, "declared/total", report.Report.Place, "finding.no-scores");
        }
    }
}
