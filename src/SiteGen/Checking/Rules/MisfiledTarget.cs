using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2405: a target under the wrong heading: money that comes in under 成本指标.</summary>
internal sealed class MisfiledTarget : IAuditRule
{
    private static readonly string[] Incoming = ["收取", "收入", "追回", "收缴", "征缴", "罚没", "罚款"];

    public string Code => "SG2405";

    public string Name => "misfiled-target";

    public IEnumerable<Finding> Check(AuditedReport report) => report.Targets.SelectMany(list => list.Rows
        .Where(t => (t.Level2 ?? t.Level1) is { } heading && heading.Value.Contains("成本", StringComparison.Ordinal) && Incoming.Any(word => t.Name.Value.Contains(word, StringComparison.Ordinal)))
        .DistinctBy(t => t.Name.Value)
        .Select(t => report.Find(
            this,
            FindingSeverity.Note,
            report.Author,
            AuditedReport.Target($"{list.Prefix}/{t.Name.Value}", t.At),
            t.Name.Place,
            "finding.misfiled",
            Disagreement.Passage(t.At?.Value),
            new("field", t.Name.Value),
            new("stated", (t.Level2 ?? t.Level1)!.Value.Value)) with
        {
            Stated = (t.Level2 ?? t.Level1)!.Value.Value,
        }));
}
