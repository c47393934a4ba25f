using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>The rows that state facts about the department.</summary>
internal static class FactsText
{
    public static YamlMap Passage(Passage passage) => new YamlMap().Text("text", passage.Text).Text("at", passage.At);

    public static YamlMap Unit(OrganisationUnit unit) => new YamlMap()
        .Text("name", unit.Name)
        .Word<UnitKind>("kind", unit.Kind)
        .Text("duties", unit.Duties)
        .Text("at", unit.At);

    public static YamlMap Staff(StaffLine line) => new YamlMap()
        .Plain("path", line.Path)
        .Text("unit", line.Unit)
        .Text("category", line.Category)
        .Number("posts", line.Posts)
        .Number("in_post", line.InPost)
        .Date("as_of", line.AsOf)
        .Text("at", line.At);

    public static YamlMap Asset(AssetLine line) => new YamlMap()
        .Plain("path", line.Path)
        .Text("name", line.Name)
        .Number("opening", line.Opening)
        .Number("closing", line.Closing)
        .Unit("unit", line.Unit)
        .Number("opening_quantity", line.OpeningQuantity)
        .Number("closing_quantity", line.ClosingQuantity)
        .Text("quantity_unit", line.QuantityUnit)
        .Word("relation", line.Relation)
        .Text("at", line.At);

    public static YamlMap Observation(Observation observation) => new YamlMap()
        .Text("id", observation.Id)
        .Text("measure", observation.Measure)
        .Text("population", observation.Population)
        .Date("as_of", observation.AsOf)
        .Whole("year", observation.Year)
        .Number("value", observation.Value)
        .Text("text", observation.Text)
        .Text("unit", observation.Unit)
        .Word("qualifier", observation.Qualifier)
        .Text("project", observation.Project)
        .Text("indicator", observation.Indicator)
        .Text("note", observation.Note)
        .Text("at", observation.At);

    public static YamlMap Progress(ProgressPoint point) => new YamlMap()
        .Date("as_of", point.AsOf)
        .Number("rate", point.Rate)
        .Number("amount", point.Amount)
        .Unit("unit", point.Unit)
        .Plain("path", point.Path)
        .Text("at", point.At);

    public static YamlMap Break(SeriesBreak change) => new YamlMap()
        .Text("text", change.Text)
        .Plain("path", change.Path)
        .Whole("year", change.Year)
        .Text("at", change.At);
}
