using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2206: a rounded mention is another one cut off: 44,681 became 4.4 万, where rounding gives 4.5 万.</summary>
internal sealed class MentionCut : IAuditRule
{
    public string Code => "SG2206";

    public string Name => "mentions-cut";

    public IEnumerable<Finding> Check(AuditedReport report) =>
        report.SaidApart
            .Where(pair => Mentions.IsCut(pair.First, pair.Second))
            .Select(pair => pair.First.Figure.Tolerance >= pair.Second.Figure.Tolerance ? pair : (First: pair.Second, Second: pair.First))
            .Select(pair => report.Find(
                this,
                FindingSeverity.Note,
                report.Author,
                AuditedReport.Target(pair.First.Key, pair.First.At),
                pair.First.Place,
                "finding.cut",
                Disagreement.Passage(pair.First.At?.Value),
                pair.First.Field,
                new("stated", pair.First.Text),
                new("computed", pair.Second.Text)) with
            {
                Also = pair.Second.Place,
                Stated = pair.First.Text,
                Computed = pair.Second.Text,
            });
}
