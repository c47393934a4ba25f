using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// SG2102: a printed ratio, share or mean is its quotient. Where another base, another row of the same kind or another
/// mention of an amount fits the printed value, the finding names it. A base of zero gives nothing, not 0 % or 100 %.
/// </summary>
internal sealed class Ratio : IAuditRule
{
    // Beyond, a pair that fits by chance is likelier than the one that was meant.
    private const int MostRows = 300;

    private static readonly ClaimKind[] Kinds = [ClaimKind.Ratio, ClaimKind.Share, ClaimKind.Saving, ClaimKind.Mean];

    public string Code => "SG2102";

    public string Name => "ratio";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var result in report.Claims.Where(c => Kinds.Contains(c.Claim.Kind.Value)))
        {
            if (result.Outcome == ClaimOutcome.NoBase) yield return ClaimFinding.NoBase(report, this, result);
            if (result.Outcome == ClaimOutcome.Unverified && !OtherBase.IsBelowZero(result)) yield return ClaimFinding.Unverified(report, this, result.Project, result.Claim);
            if (result.Outcome != ClaimOutcome.Differs || ClaimFinding.OtherFormula(result) is not null) continue;

            // A mean over some of the projects says nothing certain about the mean over all of them.
            var severity = result.Claim.Kind.Value == ClaimKind.Mean || result.Of?.IsAbout == true ? FindingSeverity.Warning : FindingSeverity.Error;
            var figures = ClaimFinding.Figures(result);
            var fit = Fit(report.Report, result);
            yield return report.Differs(
                this,
                severity,
                report.Author,
                ClaimFinding.Target(result),
                result.Claim.Value!.Value.Place,
                result.Claim.Kind.Value == ClaimKind.Mean ? figures with { Remark = Argument.Text("remark", "finding.mean-of-all") } : fit is null ? figures : figures with { Remark = Argument.Text("remark", "finding.fits"), Further = [new("fit", fit)] });
        }

        foreach (var finding in report.Misstatements(this, StatementKind.Share)) yield return finding;
    }

    // Another pair of amounts that gives the printed value, as "a ÷ b"; nearest in kind first.
    private static string? Fit(Report report, ClaimResult result)
    {
        if (result.Claim is not { Of.Value: [{ List: OperandList.Money } of], Over: { } over, Kind.Value: ClaimKind.Ratio or ClaimKind.Share }) return null;
        var rows = (result.Project?.Money ?? report.Money).Where(m => m.Yuan is not null).ToList();
        if (rows.Count > MostRows) return null;
        var numerators = rows.Where(m => Is(m, of, report)).ToList();
        var bases = over.Value is [{ List: OperandList.Money } single] ? rows.Where(m => Is(m, single, report)).ToList() : [];
        var pairs = numerators.SelectMany(a => bases.Select(b => (a, b)))
            .Concat(numerators.SelectMany(a => rows.Where(b => b.Stage.Value == a.Stage.Value && IsNear(a, b)).Select(b => (a, b))))
            .Concat(bases.Count == 0 ? [] : rows.Where(a => a.Stage.Value == numerators.FirstOrDefault()?.Stage.Value)
                .SelectMany(a => rows.Where(b => b.Path.Value == a.Path.Value && b.Stage.Value == bases[0].Stage.Value).Select(b => (a, b))));
        foreach (var (a, b) in pairs)
        {
            if (a.Place == b.Place || Measured.Of(a) is not { } x || Measured.Of(b) is not { } y || x.Over(y) is not { } value || !value.Meets(result.Printed)) continue;
            return $"{a.Name?.Value} {FigureText.Of(a.Amount!.Value.Value, a.Unit?.Value)} ÷ {b.Name?.Value} {FigureText.Of(b.Amount!.Value.Value, b.Unit?.Value)}";
        }

        return null;
    }

    private static bool Is(Money row, Operand operand, Report report) =>
        row.Path.Value == operand.Path && Token.Of(row.Stage.Value) == operand.Field && (row.Year?.Value ?? report.Year.Value) == (operand.Year ?? report.Year.Value);

    // Of one family: siblings, or one above the other.
    private static bool IsNear(Money a, Money b) => a.Path.Value.Split('/')[0] == b.Path.Value.Split('/')[0] && a.Path.Value != b.Path.Value;
}
