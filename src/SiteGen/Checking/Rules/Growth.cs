using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2104: a printed growth is (now − before) / |before|. A word such as 下降 may carry the sign; a sign that nothing carries is noted.</summary>
internal sealed class Growth : IAuditRule
{
    public string Code => "SG2104";

    public string Name => "growth";

    public IEnumerable<Finding> Check(AuditedReport report) => report.Claims
        .Where(c => c.Claim.Kind.Value == ClaimKind.Change)
        .Select(c => c.Outcome switch
        {
            ClaimOutcome.Differs when ClaimFinding.OtherFormula(c) is null => Finding(report, c, FindingSeverity.Error, "finding.differs"),
            ClaimOutcome.NoBase => ClaimFinding.NoBase(report, this, c),
            ClaimOutcome.Unverified => ClaimFinding.Unverified(report, this, c.Project, c.Claim),
            ClaimOutcome.SignOnly => Finding(report, c, FindingSeverity.Note, "finding.sign-only"),
            ClaimOutcome.OppositeWord => Finding(report, c, FindingSeverity.Error, "finding.opposite-word"),
            _ => null,
        })
        .OfType<Finding>()
        .Concat(report.Misstatements(this, StatementKind.Growth));

    private Finding Finding(AuditedReport report, ClaimResult claim, FindingSeverity severity, string wording) => report.Differs(
        this,
        severity,
        report.Author,
        ClaimFinding.Target(claim),
        claim.Claim.Value!.Value.Place,
        ClaimFinding.Figures(claim) with { Wording = wording });
}
