using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Terms that the original explains.</summary>
internal sealed class GlossarySection : IReportSection
{
    public string Id => "glossary";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) => view.Report.Glossary.Count == 0
        ? []
        : [Block.Of([.. view.Report.Glossary.Select(g => new Fact(g.Term.Value, new Cell(g.Text.Value, "", null, g.At?.Value)))])];
}
