using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// SG2201: one fact is printed twice with two values. For scores, amounts, staff and assets the key makes one fact; a
/// business fact is one where population and date are equal and given, and may be one where they are not given. Rounded
/// mentions agree. Claims are left to the rules that compute them.
/// </summary>
internal sealed class SaidTwice : IAuditRule
{
    public string Code => "SG2201";

    public string Name => "said-twice";

    public IEnumerable<Finding> Check(AuditedReport report) =>
        report.SaidApart
            .Where(pair => !Mentions.IsCut(pair.First, pair.Second))
            .Select(pair => Finding(report, pair.First, pair.Second));

    private Finding Finding(AuditedReport report, Mention first, Mention second)
    {
        var isCertain = first.IsCertain && second.IsCertain;
        var difference = FigureText.Plain((second.Figure.Value - first.Figure.Value) / second.Scale) + second.Unit;
        List<Argument> arguments =
        [
            second.Field,
            Disagreement.Passage(second.At?.Value),
            new("stated", second.Text),
            first.At is { } at ? new("also-at", at.Value) : Argument.Text("also-at", "finding.elsewhere"),
            new("computed", first.Text),
            new("difference", difference),
        ];

        // Where a printed rate follows from one of the two, that one was meant there.
        if (Fitting(report, first, second) is { } claim)
        {
            arguments.Add(Argument.Text("remark", "finding.fitting-claim"));
            arguments.Add(new("claim", claim.Claim.Claim.Name.Value));
            arguments.Add(new("rate", claim.Claim.Claim.Value!.Value.Value.ToString()));
            arguments.Add(new("fit", claim.Mention.Text));
        }
        else
        {
            arguments.Add(new("remark", ""));
        }

        return report.Find(
            this,
            isCertain ? FindingSeverity.Error : FindingSeverity.Warning,
            report.Author,
            AuditedReport.Target(second.Key, second.At),
            second.Place,
            isCertain ? "finding.said-twice" : "finding.said-twice-scope",
            arguments) with
        {
            Also = first.Place,
            Stated = second.Text,
            Computed = first.Text,
            Difference = difference,
        };
    }

    private static (ClaimResult Claim, Mention Mention)? Fitting(AuditedReport report, params IReadOnlyList<Mention> mentions)
    {
        foreach (var claim in report.Claims.Where(c => c.Outcome == ClaimOutcome.Holds))
        {
            foreach (var row in claim.Of!.Rows.Concat(claim.Over?.Rows ?? []))
            {
                if (mentions.FirstOrDefault(m => m.Place == row.Place) is { } mention) return (claim, mention);
            }
        }

        return null;
    }
}
