using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Results printed in the original that follow from other figures: as printed, beside the sum a reader can do.</summary>
internal sealed class ClaimSection : IReportSection
{
    public string Id => "claims";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) => view.Report.Claims.Count == 0 ? [] : [Block.Of(Table(view, view.Report.Claims, null, ""))];

    /// <summary>Claims as a table, for reports and projects alike.</summary>
    public static Table Table(ReportView view, IReadOnlyList<Claim> claims, Project? project, string caption) => new(
        caption,
        [new(view.T("claim.name")), new(view.T("claim.value"), "number"), new(view.T("claim.formula")), new(view.T("source"))],
        [.. claims.Select(c => new Row(
            new Cell(c.Name.Value, "", null, c.Note?.Value),
            [Value(view, c), Formula(view, c, project), view.Source(c.Value?.Place ?? c.Place, c.At)]))]);

    private static Cell Value(ReportView view, Claim claim)
    {
        var says = claim.Says is { } word ? view.T($"claim-says.{Token.Of(word.Value)}") : null;
        return claim.Value is { } value ? new Cell($"{Format.Printed(value.Value)}{claim.Unit?.Value}", "number", null, says) { Place = value.Place } : new Cell(says ?? "", "number") { Place = claim.Place };
    }

    // What kind of result it is stands below the sum, or in its place where the original prints no figure to compute from.
    private static Cell Formula(ReportView view, Claim claim, Project? project)
    {
        var kind = view.T($"claim-kinds.{Token.Of(claim.Kind.Value)}");
        if (claim.Of is null && claim.Over is null) return new Cell(kind);
        var of = Figures(view, claim, project, claim.Of?.Value);
        var over = Figures(view, claim, project, claim.Over?.Value);
        return new Cell(view.Site.Texts.Of($"claim-formulas.{Token.Of(claim.Kind.Value)}", ("of", of), ("over", over)), "", null, kind);
    }

    // The figures behind the names in their printed form; several in brackets, so that the formula around them reads right.
    private static string Figures(ReportView view, Claim claim, Project? project, IReadOnlyList<Operand>? operands)
    {
        if (operands is null) return view.T("claim.unprinted");
        var text = string.Concat(operands.Select((o, i) => $"{(i == 0 ? "" : o.IsSubtracted ? " − " : " + ")}{Figure(view, claim, project, o)}"));
        return operands.Count > 1 && claim.Kind.Value is not ClaimKind.Sum ? $"({text})" : text;
    }

    private static string Figure(ReportView view, Claim claim, Project? project, Operand operand) =>
        OperandRows.Find(view.Report, project, claim, operand) is [{ Value: { } number } row, ..]
            ? $"{Format.Printed(number)}{row.Unit}{(row.Money is MoneyUnit.Unstated ? "" : UnitText.Of(view.Site, row.Money))}"
            : "—";
}
