using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>What the department is for, its tasks of the year and its units.</summary>
internal sealed class OrganisationSection : IReportSection
{
    public string Id => "organisation";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var report = view.Report;
        var blocks = new List<Block>();
        if (report.UnitCount is { } count) blocks.Add(Block.Of([new Fact(view.T("unit-count"), new Cell(Format.Whole(count.Value)))]));
        if (report.Units.Count > 0)
        {
            blocks.Add(Block.Of(new Table(
                view.T("units"),
                [new(view.T("unit.name")), new(view.T("unit.kind")), new(view.T("unit.duties")), new(view.T("source"))],
                [.. report.Units.Select(u => new Row(
                    new Cell(u.Name.Value),
                    [new Cell(view.T($"unit-kinds.{Token.Of(u.Kind.Value)}")), new Cell(u.Duties?.Value ?? ""), view.Source(u.Name.Place, u.At)]))])));
        }

        AddList(view, blocks, "functions", report.Functions);
        AddList(view, blocks, "tasks", report.Tasks);
        return blocks;
    }

    private static void AddList(ReportView view, List<Block> blocks, string key, IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 0) return;
        blocks.Add(new Block(Heading: new Heading(view.T(key), key)));
        blocks.Add(new Block(Items: [.. passages.Select(p => new Item(p.Text.Value, view.Source(p.Text.Place, p.At) is { Text.Length: > 0 } source ? source : null))]));
    }
}
