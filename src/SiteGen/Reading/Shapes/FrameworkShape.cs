using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>frameworks/ID.yaml.</summary>
internal static class FrameworkShape
{
    private static readonly Shape<GradeBand> Band = new("band", f => new GradeBand(
        Label: f.Required("label", Scalars.Text),
        From: f.Required("from", Scalars.Points),
        To: f.Optional("to", Scalars.Points)));

    private static readonly Shape<Rubric> Rubric = new("rubric", f => new Rubric(
        Type: f.Required("type", Scalars.Word<RubricType>()),
        Shares: f.Values("shares", Scalars.Number),
        Gate: f.Optional("gate", Scalars.Number),
        Steps: f.Pairs("steps"),
        Ranges: [.. f.Pairs("ranges").Select(p => new Located<RubricRange>(new RubricRange(p.Value.From, p.Value.Points), p.Place))],
        Parts: f.Values("parts", Scalars.Points),
        Share: f.Optional("share", Scalars.Number),
        Points: f.Optional("points", Scalars.Points),
        Per: f.Optional("per", Scalars.Number),
        Threshold: f.Optional("threshold", Scalars.Number),
        Target: f.Optional("target", Scalars.Number),
        Items: f.Optional("items", Scalars.Count),
        Formula: f.Optional("formula", Scalars.Text),
        FullWhenNotApplicable: f.Optional("full_when_not_applicable", Scalars.Boolean),
        Place: f.Place));

    private static readonly Shape<IndicatorDefinition> Indicator = new("indicator", f => new IndicatorDefinition(
        Id: f.Required("id", Scalars.PageId),
        Parent: f.Optional("parent", Scalars.Id),
        Name: f.Required("name", Scalars.Text),
        Aliases: f.Values("aliases", Scalars.Text),
        Weight: f.Optional("weight", Scalars.Points),
        WeightSource: f.Optional("weight_source", Scalars.Word<WeightSource>()),
        AsPrinted: f.Optional("as_printed", Scalars.Text),
        Definition: f.Optional("definition", Scalars.Text),
        Standard: f.Optional("standard", Scalars.Text),
        Evidence: f.Optional("evidence", Scalars.Text),
        Rubric: f.One("rubric", Rubric),
        Dimension: f.Optional("dimension", Scalars.Id),
        Common: f.Optional("common", Scalars.Id),
        Unit: f.Optional("unit", Scalars.Text),
        Polarity: f.Optional("polarity", Scalars.Word<Polarity>()),
        Replaces: f.Optional("replaces", Scalars.Id),
        Years: f.Values("years", Scalars.Year),
        Adjustment: f.Optional("adjustment", Scalars.Boolean),
        Place: f.Place));

    public static Shape<Framework> Framework { get; } = new("framework", f => new Framework(
        Id: f.Required("id", Scalars.PageId),
        Name: f.Required("name", Scalars.Text),
        Subject: f.Setting("subject", Scalars.Word<FrameworkSubject>(), FrameworkSubject.Department),
        Basis: f.Optional("basis", Scalars.Text),
        BandsBasis: f.Optional("bands_basis", Scalars.Text),
        From: f.Optional("from", Scalars.Text),
        Replaces: f.Optional("replaces", Scalars.Id),
        Jurisdiction: f.Optional("jurisdiction", Scalars.Id),
        ValidFrom: f.Optional("valid_from", Scalars.Year),
        ValidTo: f.Optional("valid_to", Scalars.Year),
        FullMark: f.Optional("full_mark", Scalars.Points),
        WeightSource: f.Setting("weight_source", Scalars.Word<WeightSource>(), WeightSource.Table),
        Missing: f.Setting("missing", Scalars.Word<MissingPolicy>(), MissingPolicy.Leave),
        Bands: f.List("bands", Band),
        GradeAliases: f.Map("aliases", Scalars.Text),
        Precision: f.Optional("precision", Scalars.Count),
        Note: f.Optional("note", Scalars.Text),
        RuleSettings: f.Map("rules", Scalars.Word<RuleSetting>()),
        Indicators: f.List("indicators", Indicator),
        Place: f.Place));
}
