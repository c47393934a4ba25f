using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2204: what the text says rose, fell, did not happen or stayed below a bound, against the figures it names; and "no reasons" beside targets that were not met.</summary>
internal sealed class TextAndFigures : IAuditRule
{
    public string Code => "SG2204";

    public string Name => "text-and-figures";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var claim in report.Report.Claims)
        {
            if (Finding(report, null, claim) is { } finding) yield return finding;
        }

        foreach (var project in report.Report.Projects)
        {
            foreach (var claim in project.Claims)
            {
                if (Finding(report, project, claim) is { } finding) yield return finding;
            }
        }

        var unmet = report.Report.Announced.FirstOrDefault(a => a.Met is { } met && met.Value < a.Count.Value);
        var silent = report.Report.Goals.FirstOrDefault(g => g.Reason is not null && NothingSaid.In(g.Reason));
        if (unmet is null || silent is null || report.Report.Goals.Any(g => !NothingSaid.In(g.Reason))) yield break;
        yield return report.Find(
            this,
            FindingSeverity.Warning,
            report.Author,
            AuditedReport.Target("goals/reason", silent.At),
            silent.Reason!.Value.Place,
            "finding.no-reasons",
            Disagreement.Passage(silent.At?.Value),
            new("stated", silent.Reason.Value.Value),
            new("computed", $"{FigureText.Plain(unmet.Met!.Value.Value)}/{FigureText.Plain(unmet.Count.Value)}")) with
        {
            Also = unmet.Count.Place,
            Stated = silent.Reason!.Value.Value,
            Computed = $"{FigureText.Plain(unmet.Met!.Value.Value)}/{FigureText.Plain(unmet.Count.Value)}",
        };
    }

    private Finding? Finding(AuditedReport report, Project? project, Claim claim)
    {
        if (claim is not { Says: { } says } || claim.Kind.Value is not (ClaimKind.Direction or ClaimKind.Cause or ClaimKind.Comparison)) return null;
        var usual = OperandSum.UsualScale(report.Report, project, claim);
        if (OperandSum.Of(report.Report, project, claim, claim.Of, usual) is not { } of) return ClaimFinding.Unverified(report, this, project, claim);
        var over = OperandSum.Of(report.Report, project, claim, claim.Over, usual);
        if (of.IsBound || over?.IsBound == true || Holds(says.Value, of.Value, over?.Value) is not false) return null;
        return report.Find(
            this,
            of.IsAbout || over?.IsAbout == true ? FindingSeverity.Warning : FindingSeverity.Error,
            report.Author,
            ClaimFinding.Target(project, claim),
            claim.Place,
            claim.Kind.Value == ClaimKind.Cause ? "finding.cause" : "finding.direction",
            Disagreement.Passage(claim.At?.Value),
            new("field", claim.Name.Value),
            Argument.Text("says", $"finding.says.{Token.Of(says.Value)}"),
            new("now", of.Text),
            new("before", over?.Text ?? "0")) with
        {
            Also = of.Rows[0].Place,
            Stated = claim.Name.Value,
            Computed = over is null ? of.Text : $"{over.Text} → {of.Text}",
            Difference = over is null ? null : FigureText.Plain((of.Value.Value - over.Value.Value) / usual),
            Formula = over is null ? of.Text : $"{over.Text} → {of.Text}",
        };
    }

    // Null where it cannot be said; within rounding everything may hold.
    private static bool? Holds(ClaimSays says, Measured of, Measured? over) => (says, over) switch
    {
        (ClaimSays.None, _) => of.Low <= 0m && of.High >= 0m,
        (_, null) => null,
        (ClaimSays.Rose, { } before) => of.High > before.Low,
        (ClaimSays.Fell, { } before) => of.Low < before.High,
        (ClaimSays.AtMost, { } bound) => of.Low <= bound.High,
        (ClaimSays.AtLeast, { } bound) => of.High >= bound.Low,
        _ => null,
    };
}
