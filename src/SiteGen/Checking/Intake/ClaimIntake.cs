using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Intake;

/// <summary>Checks that each operand of a claim names exactly one figure of its report.</summary>
internal static class ClaimIntake
{
    /// <summary>Checks the claims of a report, or of one of its projects.</summary>
    public static void Check(Report report, Project? project, ICollection<Diagnostic> problems)
    {
        foreach (var claim in project?.Claims ?? report.Claims)
        {
            foreach (var operands in new[] { claim.Of, claim.Over })
            {
                if (operands is not { } list) continue;
                foreach (var operand in list.Value) CheckOperand(report, project, claim, operand, list.Place, problems);
            }
        }
    }

    private static void CheckOperand(Report report, Project? project, Claim claim, Operand operand, Place list, ICollection<Diagnostic> problems)
    {
        var rows = OperandRows.Find(report, project, claim, operand);
        if (rows.Count == 1) return;
        var place = list.Right(operand.Offset);
        var name = operand.Text.Split('@')[0];
        problems.Add(rows.Count == 0
            ? Diagnostic.At(
                Codes.MissingOperand,
                place,
                operand.Text.Length,
                new("found", operand.Text),
                Argument.Nearest(name, OperandRows.Names(report, project, operand.List)),
                Argument.Text("mend", "operand.missing"))
            : Diagnostic.At(
                Codes.AmbiguousOperand,
                place,
                operand.Text.Length,
                new("found", operand.Text),
                new("count", rows.Count.ToString(CultureInfo.InvariantCulture)),
                Argument.List("mend", rows.Select(r => $"{name}@{r.At}"))));
    }
}
