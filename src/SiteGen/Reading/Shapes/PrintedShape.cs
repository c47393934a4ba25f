using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>What the original prints around its figures, and what our copy lost of it.</summary>
internal static class PrintedShape
{
    private static readonly Shape<FigurePoint> Point = new("figure-point", f => new FigurePoint(
        Label: f.Required("label", Scalars.Text),
        Value: f.Required("value", Scalars.Number)));

    private static readonly Shape<FigureSeries> Series = new("figure-series", f => new FigureSeries(
        Name: f.Optional("name", Scalars.Text),
        Points: f.List("points", Point)));

    public static Shape<Figure> Figure { get; } = new("figure", f => new Figure(
        Number: f.Optional("number", Scalars.Text),
        Title: f.Required("title", Scalars.Text),
        Unit: f.Optional("unit", Scalars.Text),
        Series: f.List("series", Series),
        Note: f.Optional("note", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Grid> Grid { get; } = new("grid", f => new Grid(
        Title: f.Required("title", Scalars.Text),
        Unit: f.Optional("unit", Scalars.Text),
        Columns: [.. f.Table("columns", Scalars.Text).Select(headings => new GridColumn(headings))],
        Rows: [.. f.Table("rows", Scalars.Cell).Select(cells => new GridRow(cells))],
        Note: f.Optional("note", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Attachment> Attachment { get; } = new("attachment", f => new Attachment(
        Number: f.Optional("number", Scalars.Text),
        Title: f.Required("title", Scalars.Text),
        Present: f.Required("present", Scalars.Boolean),
        Url: f.Optional("url", Scalars.Url),
        Note: f.Optional("note", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<GlossaryEntry> GlossaryEntry { get; } = new("glossary-entry", f => new GlossaryEntry(
        Term: f.Required("term", Scalars.Text),
        Text: f.Required("text", Scalars.Text),
        At: f.Optional("at", Scalars.Text)));

    public static Shape<Damage> Damage { get; } = new("damage", f => new Damage(
        What: f.Optional("what", Scalars.Text),
        Columns: f.Optional("columns", Scalars.Count),
        Values: f.Optional("values", Scalars.Count),
        LeavesExpected: f.Optional("leaves_expected", Scalars.Count),
        Leaves: f.Optional("leaves", Scalars.Count),
        Ordinals: f.Values("ordinals", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Identity> Identity { get; } = new("identity", f => new Identity(
        Of: f.Required("of", Scalars.Word<IdentityOf>()),
        Value: f.Required("value", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Announced> Announced { get; } = new("announced", f => new Announced(
        Of: f.Required("of", Scalars.Word<Announcement>()),
        Count: f.Required("count", Scalars.Count),
        Met: f.Optional("met", Scalars.Count),
        Note: f.Optional("note", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Contact> Contact { get; } = new("contact", f => new Contact(
        Role: f.Required("role", Scalars.Word<ContactRole>()),
        Name: f.Optional("name", Scalars.Text),
        Phone: f.Optional("phone", Scalars.Text),
        Place: f.Place));

    public static Shape<PrintedHeadings> Headings { get; } = new("headings", f => new PrintedHeadings(
        Note: f.Optional("note", Scalars.Text),
        Reason: f.Optional("reason", Scalars.Text),
        Measure: f.Optional("measure", Scalars.Text),
        Evidence: f.Optional("evidence", Scalars.Text)));
}
