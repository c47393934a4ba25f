using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2008: full marks on what did not apply, unless the scoring standard says so.</summary>
internal sealed class FullThoughNotApplicable : IAuditRule
{
    public string Code => "SG2008";

    public string Name => "not-applicable-full";

    public IEnumerable<Finding> Check(AuditedReport report) =>
        report.Scores.Values
            .Where(s => s.Status?.Value == ScoreStatus.FullThoughNotApplicable && report.Tree?.Find(s.Id.Value)?.Rubric?.FullWhenNotApplicable?.Value != true)
            .Select(s => report.Find(
                this,
                FindingSeverity.Note,
                report.Author,
                $"scores/{s.Id.Value}/score",
                s.Value?.Place ?? s.Place,
                "finding.full-not-applicable",
                Disagreement.Passage(s.At?.Value),
                new("field", report.Tree?.Find(s.Id.Value)?.Name.Value ?? s.Id.Value),
                new("stated", s.Value?.Value.ToString() ?? "")) with
            {
                Stated = s.Value?.Value.ToString(),
            });
}
