using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>How a claim that does not hold is worded, for the rules that judge claims. One claim gives one finding.</summary>
internal static class ClaimFinding
{
    private const decimal MostSlipped = 1_000_000_000_000_000m;

    private static readonly ClaimKind[] Formulas = [ClaimKind.Ratio, ClaimKind.Saving, ClaimKind.Change];

    /// <summary>The name by which a reply answers it.</summary>
    public static string Target(ClaimResult result) => Target(result.Project, result.Claim);

    /// <summary>The name of a claim.</summary>
    public static string Target(Project? project, Claim claim) =>
        AuditedReport.Target($"{(project is null ? "" : $"projects/{project.Id.Value}/")}claims/{claim.Name.Value}", claim.At);

    /// <summary>The other formula over the same operands that gives the printed value; null where none does.</summary>
    public static ClaimKind? OtherFormula(ClaimResult result)
    {
        if (result.Of is not { } of || result.Over is null) return null;
        var own = result.Claim.Kind.Value == ClaimKind.Share ? ClaimKind.Ratio : result.Claim.Kind.Value;
        if (!Formulas.Contains(own)) return null;
        foreach (var kind in Formulas)
        {
            if (kind != own && ClaimResult.Compute(kind, of, result.Over) is { } value && value.Meets(result.Printed)) return kind;
        }

        return null;
    }

    /// <summary>That a claim divides by zero, or by what may be zero.</summary>
    public static Finding NoBase(AuditedReport report, IAuditRule rule, ClaimResult result)
    {
        var printed = result.Claim.Value!.Value;
        return report.Find(
            rule,
            FindingSeverity.Note,
            report.Author,
            Target(result),
            printed.Place,
            "finding.no-base",
            Disagreement.Passage(result.Claim.At?.Value),
            new("field", result.Claim.Name.Value),
            new("stated", printed.Value.ToString()),
            new("formula", result.Formula)) with
        {
            Stated = printed.Value.ToString(),
            Formula = result.Formula,
        };
    }

    /// <summary>That a claim cannot be verified, for the figures behind it are not printed.</summary>
    public static Finding Unverified(AuditedReport report, IAuditRule rule, Project? project, Claim claim) => report.Find(
        rule,
        FindingSeverity.Note,
        report.Author,
        Target(project, claim),
        claim.Value?.Place ?? claim.Place,
        "finding.unverified",
        Disagreement.Passage(claim.At?.Value),
        new("field", claim.Name.Value),
        claim.Value is { } value ? new("stated", $"{value.Value}{claim.Unit?.Value}") : Argument.Text("stated", $"finding.says.{Token.Of(claim.Says?.Value ?? ClaimSays.None)}")) with
    {
        Stated = claim.Value is { } printed ? $"{printed.Value}{claim.Unit?.Value}" : null,
        State = FindingState.Unverified,
    };

    /// <summary>The figures of a finding.</summary>
    public static Disagreement Figures(ClaimResult result)
    {
        var claim = result.Claim;
        var printed = claim.Value!.Value.Value;
        var unit = claim.Unit?.Value ?? "";
        var difference = result.Printed.Value - result.Computed.Value;
        return new Disagreement(
            claim.At?.Value,
            claim.Name.Value,
            printed + unit,
            FigureText.Like(result.Computed.Value / result.Scale, printed) + unit,
            FigureText.Like(difference / result.Scale, printed) + unit,
            FigureText.Tolerance((result.Printed.Tolerance + result.Computed.Tolerance) / result.Scale, printed) + unit,
            result.Formula)
        {
            Remark = Slip(result) is { } slip ? Argument.Text("remark", slip) : new Argument("remark", ""),
        };
    }

    // A factor of 10,000 or 100,000,000 is a unit taken for another, 100 a percentage taken for a fraction (methods, 4.3).
    private static string? Slip(ClaimResult result)
    {
        if (result.Computed.Value == 0m || result.Printed.Value == 0m) return null;
        if (result.Printed.Value < 0m != result.Computed.Value < 0m) return null;
        var (a, b) = (Math.Abs(result.Printed.Value), Math.Abs(result.Computed.Value));
        var (more, less) = a > b ? (a, b) : (b, a);
        if (less > MostSlipped) return null;
        return IsAbout(more, less, 10_000m) || IsAbout(more, less, 100_000_000m) ? "finding.slip-unit" : IsAbout(more, less, 100m) ? "finding.slip-percent" : null;
    }

    // Within 0.02 of the power of ten: 10^-0.02 to 10^0.02.
    private static bool IsAbout(decimal more, decimal less, decimal power) => more >= less * power * 0.955m && more <= less * power * 1.0471m;
}
