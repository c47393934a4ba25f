using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>The rows for what the original prints around its figures.</summary>
internal static class PrintedText
{
    public static YamlMap Figure(Figure figure) => new YamlMap()
        .Text("number", figure.Number)
        .Text("title", figure.Title)
        .Text("unit", figure.Unit)
        .List("series", figure.Series, s => new YamlMap()
            .Text("name", s.Name)
            .List("points", s.Points, p => new YamlMap().Text("label", p.Label).Number("value", p.Value)))
        .Text("note", figure.Note)
        .Text("at", figure.At);

    public static YamlMap Grid(Grid grid) => new YamlMap { IsBlock = true }
        .Text("title", grid.Title)
        .Text("unit", grid.Unit)
        .Table("columns", grid.Columns.Select(c => (IReadOnlyList<string>)[.. c.Headings.Select(h => YamlScalar.Text(h.Value))]))
        .Table("rows", grid.Rows.Select(r => (IReadOnlyList<string>)[.. r.Cells.Select(c => Cell(c.Value))]))
        .Text("note", grid.Note)
        .Text("at", grid.At);

    public static YamlMap Attachment(Attachment attachment) => new YamlMap()
        .Text("number", attachment.Number)
        .Text("title", attachment.Title)
        .Flag("present", attachment.Present)
        .Plain("url", attachment.Url)
        .Text("note", attachment.Note)
        .Text("at", attachment.At);

    public static YamlMap Damage(Damage damage) => new YamlMap()
        .Text("what", damage.What)
        .Whole("columns", damage.Columns)
        .Whole("values", damage.Values)
        .Whole("leaves_expected", damage.LeavesExpected)
        .Whole("leaves", damage.Leaves)
        .Texts("ordinals", damage.Ordinals)
        .Text("at", damage.At);

    public static YamlMap Announced(Announced announced) => new YamlMap()
        .Word<Announcement>("of", announced.Of)
        .Whole("count", announced.Count)
        .Whole("met", announced.Met)
        .Text("note", announced.Note)
        .Text("at", announced.At);

    private static string Cell(GridCell cell)
    {
        if (cell.IsLost) return "gap";
        if (cell.Text.Length == 0) return "blank";
        return cell.Number is null ? YamlScalar.Text(cell.Text) : YamlScalar.Value(cell.Text);
    }
}
