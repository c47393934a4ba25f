using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>Facts about the department that a report states: units, staff, assets, business facts, progress.</summary>
internal static class FactsShape
{
    public static Shape<Passage> Passage { get; } = new(
        "passage",
        f => new Passage(
            Text: f.Required("text", Scalars.Text),
            At: f.Optional("at", Scalars.Text)),
        Shorthand: "text");

    public static Shape<OrganisationUnit> Unit { get; } = new("unit", f => new OrganisationUnit(
        Name: f.Required("name", Scalars.Text),
        Kind: f.Required("kind", Scalars.Word<UnitKind>()),
        Duties: f.Optional("duties", Scalars.Text),
        At: f.Optional("at", Scalars.Text)));

    public static Shape<StaffLine> Staff { get; } = new("staff", f => new StaffLine(
        Path: f.Required("path", Scalars.Path),
        Unit: f.Required("unit", Scalars.Text),
        Category: f.Optional("category", Scalars.Text),
        Posts: f.Optional("posts", Scalars.Points),
        InPost: f.Optional("in_post", Scalars.Points),
        AsOf: f.Optional("as_of", Scalars.Date),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<AssetLine> Asset { get; } = new("asset", f => new AssetLine(
        Path: f.Required("path", Scalars.Path),
        Name: f.Required("name", Scalars.Text),
        Opening: f.Optional("opening", Scalars.Points),
        Closing: f.Optional("closing", Scalars.Points),
        Unit: f.Optional("unit", Scalars.MoneyUnit),
        OpeningQuantity: f.Optional("opening_quantity", Scalars.Points),
        ClosingQuantity: f.Optional("closing_quantity", Scalars.Points),
        QuantityUnit: f.Optional("quantity_unit", Scalars.Text),
        Relation: f.Optional("relation", Scalars.Word<MoneyRelation>()),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Observation> Observation { get; } = new("observation", f => new Observation(
        Id: f.Optional("id", Scalars.Id),
        Measure: f.Required("measure", Scalars.Text),
        Population: f.Optional("population", Scalars.Text),
        AsOf: f.Optional("as_of", Scalars.Date),
        Year: f.Optional("year", Scalars.Year),
        Value: f.Optional("value", Scalars.Number),
        Text: f.Optional("text", Scalars.Text),
        Unit: f.Optional("unit", Scalars.Text),
        Qualifier: f.Optional("qualifier", Scalars.Word<Qualifier>()),
        Project: f.Optional("project", Scalars.Id),
        Indicator: f.Optional("indicator", Scalars.Id),
        Note: f.Optional("note", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<ProgressPoint> Progress { get; } = new("progress", f => new ProgressPoint(
        AsOf: f.Required("as_of", Scalars.Date),
        Rate: f.Optional("rate", Scalars.Number),
        Amount: f.Optional("amount", Scalars.Points),
        Unit: f.Optional("unit", Scalars.MoneyUnit),
        Path: f.Optional("path", Scalars.Path),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<SeriesBreak> Break { get; } = new("break", f => new SeriesBreak(
        Text: f.Required("text", Scalars.Text),
        Path: f.Optional("path", Scalars.Path),
        Year: f.Optional("year", Scalars.Year),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));
}
