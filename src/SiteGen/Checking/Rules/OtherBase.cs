using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2303: the printed value is what another formula over the same figures gives; or a ratio of amounts is below zero, as only a change can be.</summary>
internal sealed class OtherBase : IAuditRule
{
    public string Code => "SG2303";

    public string Name => "other-base";

    /// <summary>Whether a ratio of amounts that are not printed is below zero.</summary>
    public static bool IsBelowZero(ClaimResult result) => result is { Outcome: ClaimOutcome.Unverified, Claim: { Kind.Value: ClaimKind.Ratio or ClaimKind.Share, Value.Value.Value: < 0m } };

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var result in report.Claims)
        {
            if (result.Outcome == ClaimOutcome.Differs && ClaimFinding.OtherFormula(result) is { } other)
            {
                var fit = ClaimResult.FormulaText(other, result.Of!.Text, result.Over!.Text, result.Of.Count);
                yield return report.Differs(
                    this,
                    result.Of.IsAbout || result.Over.IsAbout ? FindingSeverity.Warning : FindingSeverity.Error,
                    report.Author,
                    ClaimFinding.Target(result),
                    result.Claim.Value!.Value.Place,
                    ClaimFinding.Figures(result) with { Wording = "finding.other-formula", Further = [new("fit", fit)] });
            }
            else if (IsBelowZero(result) && result.Claim is { Value: { } value } claim)
            {
                yield return report.Find(
                    this,
                    FindingSeverity.Note,
                    report.Author,
                    ClaimFinding.Target(result),
                    value.Place,
                    "finding.ratio-below-zero",
                    Disagreement.Passage(claim.At?.Value),
                    new("field", claim.Name.Value),
                    new("stated", value.Value.ToString())) with
                {
                    Stated = value.Value.ToString(),
                };
            }
        }
    }
}
