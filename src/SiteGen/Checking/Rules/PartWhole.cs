using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// SG2101: parts add to their whole: amounts and assets by path, stage, year and passage; and the sums and differences
/// that the text states. "Of which" rows are not added; rows whose relation is open may or may not be.
/// </summary>
internal sealed class PartWhole : IAuditRule
{
    public string Code => "SG2101";

    public string Name => "part-whole";

    public IEnumerable<Finding> Check(AuditedReport report) =>
    [
        .. report.Money.SelectMany(list => Amounts(list.Prefix, list.Rows, report.Report.Year.Value)).Select(whole => Finding(report, whole)).OfType<Finding>(),
        .. Assets(report.Report.Assets).Select(whole => Finding(report, whole)).OfType<Finding>(),
        .. report.Claims.Where(c => c.Claim.Kind.Value is ClaimKind.Sum or ClaimKind.Difference && c.Outcome == ClaimOutcome.Differs).Select(c => Claim(report, c)),
        .. report.Claims.Where(c => c.Claim.Kind.Value is ClaimKind.Sum or ClaimKind.Difference && c.Outcome == ClaimOutcome.Unverified).Select(c => ClaimFinding.Unverified(report, this, c.Project, c.Claim)),
    ];

    private static IEnumerable<Whole> Amounts(string prefix, IReadOnlyList<Money> rows, int year) => rows
        .GroupBy(r => (r.Stage.Value, r.Year?.Value ?? year, r.AsOf?.Value.ToString(), PassageName.Normal(r.At?.Value)))
        .SelectMany(group => Wholes([.. group.Select(r => new Row(
            r.Path.Value,
            $"{prefix}/{r.Path.Value}/{Token.Of(r.Stage.Value)}{AuditedReport.Year(r)}",
            r.Name?.Value ?? r.Path.Value,
            r.Cut?.Value ?? "",
            r.Relation?.Value ?? MoneyRelation.Additive,
            r.Amount,
            r.Unit?.Value,
            r.Status?.Value,
            r.At))]));

    private static IEnumerable<Whole> Assets(IReadOnlyList<AssetLine> rows) => rows
        .GroupBy(r => PassageName.Normal(r.At?.Value), StringComparer.Ordinal)
        .SelectMany(group => new (string Field, Func<AssetLine, Located<Number>?> Of)[] { ("opening", r => r.Opening), ("closing", r => r.Closing) }
            .SelectMany(column => Wholes([.. group.Where(r => column.Of(r) is not null).Select(r => new Row(
                r.Path.Value,
                $"assets/{r.Path.Value}/{column.Field}",
                r.Name.Value,
                "",
                r.Relation?.Value ?? MoneyRelation.Additive,
                column.Of(r),
                r.Unit?.Value,
                null,
                r.At))])));

    // Each row with the rows one step below it, by cut: a whole may be cut in several ways.
    private static IEnumerable<Whole> Wholes(IReadOnlyList<Row> rows) => rows
        .Where(r => r.Amount is not null)
        .SelectMany(parent => rows
            .Where(r => r.Path.Length > parent.Path.Length + 1 && r.Path.StartsWith(parent.Path + "/", StringComparison.Ordinal) && r.Path.IndexOf('/', parent.Path.Length + 1) < 0)
            .Where(r => r.Relation is MoneyRelation.Additive or MoneyRelation.OfWhich or MoneyRelation.Unsure)
            .GroupBy(r => r.Cut, StringComparer.Ordinal)
            .Select(cut => new Whole(parent, [.. cut])));

    private Finding? Finding(AuditedReport report, Whole whole)
    {
        var usual = UnitScale.Of(whole.Parent.Unit) ?? whole.Parts.Select(p => UnitScale.Of(p.Unit)).FirstOrDefault(scale => scale is not null) ?? 1m;
        var additive = whole.Parts.Where(p => p.Relation == MoneyRelation.Additive).ToList();
        var unsure = whole.Parts.Where(p => p.Relation == MoneyRelation.Unsure).ToList();
        var within = whole.Parts.Where(p => p.Relation == MoneyRelation.OfWhich).ToList();
        if (additive.Count == 0 || Total([whole.Parent], usual) is not { } total || Total(additive, usual) is not { } sum || Math.Abs(total.Value - sum.Value) <= total.Tolerance + sum.Tolerance) return null;

        var isOpen = additive.Exists(p => p.Status is MoneyStatus.Gap or MoneyStatus.Blank);
        if (isOpen && sum.Value < total.Value) return null;
        var withOthers = Total([.. additive, .. unsure, .. within], usual);
        var addsWithOthers = unsure.Count + within.Count > 0 && withOthers is { } all && Math.Abs(total.Value - all.Value) <= total.Tolerance + all.Tolerance;
        var isShort = total.Value > sum.Value;
        var severity = addsWithOthers || unsure.Count > 0 ? FindingSeverity.Warning : isShort && !report.IsChecked ? FindingSeverity.Gap : FindingSeverity.Error;
        var parts = addsWithOthers ? [.. additive, .. unsure, .. within] : additive;
        var figures = new Disagreement(
            whole.Parent.At?.Value,
            whole.Parent.Name,
            Text(whole.Parent),
            In(sum.Value, whole.Parent, usual),
            In(total.Value - sum.Value, whole.Parent, usual),
            In(total.Tolerance + sum.Tolerance, whole.Parent, usual),
            string.Join(" + ", additive.Select(Text)))
        {
            Wording = addsWithOthers ? "finding.adds-with-others" : "finding.differs",
            Further = [new("others", string.Join("、", parts.Except(additive).Select(p => $"{p.Name} {Text(p)}")))],
        };
        return report.Differs(
            this,
            severity,
            severity == FindingSeverity.Gap ? Addressee.Transcription : report.Author,
            AuditedReport.Target(whole.Parts[0].Cut.Length > 0 ? $"{whole.Parent.Target}/{whole.Parts[0].Cut}" : whole.Parent.Target, whole.Parent.At),
            whole.Parent.Amount!.Value.Place,
            figures);
    }

    private Finding Claim(AuditedReport report, ClaimResult claim) => report.Differs(
        this,
        claim.Of?.IsBusiness == true || claim.Of?.IsAbout == true ? FindingSeverity.Warning : FindingSeverity.Error,
        report.Author,
        ClaimFinding.Target(claim),
        claim.Claim.Value!.Value.Place,
        ClaimFinding.Figures(claim));

    // Null where a part cannot be computed with; a part that is said to be nothing adds nothing.
    private static Measured? Total(IReadOnlyList<Row> rows, decimal usual)
    {
        var sum = Measured.Exact(0m);
        foreach (var row in rows)
        {
            if (row.Amount is not { } amount) continue;
            if (Measured.Of(amount.Value)?.Times(UnitScale.Of(row.Unit) ?? usual) is not { } figure) return null;
            sum += figure;
        }

        return sum;
    }

    private static string Text(Row row) => row.Amount is { } amount ? FigureText.Of(amount.Value, row.Unit) : "0";

    private static string In(decimal yuan, Row row, decimal usual) =>
        FigureText.Plain(yuan / (UnitScale.Of(row.Unit) ?? usual)) + (row.Unit is { } unit and not MoneyUnit.Unstated ? PrintedWord.Of(unit) : "");

    private sealed record Row(string Path, string Target, string Name, string Cut, MoneyRelation Relation, Located<Number>? Amount, MoneyUnit? Unit, MoneyStatus? Status, Located<string>? At);

    private sealed record Whole(Row Parent, IReadOnlyList<Row> Parts);
}
