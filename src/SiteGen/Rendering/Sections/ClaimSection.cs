using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Results printed in the original that follow from other figures: as printed, with the figures they name.</summary>
internal sealed class ClaimSection : IReportSection
{
    public string Id => "claims";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) => view.Report.Claims.Count == 0 ? [] : [Block.Of(Table(view, view.Report.Claims, null, ""))];

    /// <summary>Claims as a table, for reports and projects alike.</summary>
    public static Table Table(ReportView view, IReadOnlyList<Claim> claims, Project? project, string caption) => new(
        caption,
        [new(view.T("claim.name")), new(view.T("claim.kind")), new(view.T("claim.value"), "number"), new(view.T("claim.of")), new(view.T("claim.over")), new(view.T("source"))],
        [.. claims.Select(c => new Row(
            new Cell(c.Name.Value, "", null, c.Note?.Value),
            [
                new Cell(view.T($"claim-kinds.{Token.Of(c.Kind.Value)}")),
                Value(view, c),
                new Cell(Operands(view, c, project, c.Of?.Value)),
                new Cell(Operands(view, c, project, c.Over?.Value)),
                view.Site.Source(view.Path, c.Value?.Place ?? c.Place, c.At),
            ]))]);

    private static Cell Value(ReportView view, Claim claim)
    {
        var says = claim.Says is { } word ? view.T($"claim-says.{Token.Of(word.Value)}") : null;
        return claim.Value is { } value ? new Cell($"{Format.Printed(value.Value)}{claim.Unit?.Value}", "number", null, says) : new Cell(says ?? "", "number");
    }

    // The figures behind the names, in their printed form, so that a reader can do the sum.
    private static string Operands(ReportView view, Claim claim, Project? project, IReadOnlyList<Operand>? operands) => operands is null
        ? ""
        : string.Concat(operands.Select((o, i) => $"{(i == 0 ? "" : o.IsSubtracted ? " − " : " + ")}{Figure(view, claim, project, o)}"));

    private static string Figure(ReportView view, Claim claim, Project? project, Operand operand) =>
        OperandRows.Find(view.Report, project, claim, operand) is [{ Value: { } number } row, ..] ? $"{Format.Printed(number)}{row.Unit}" : "—";
}
