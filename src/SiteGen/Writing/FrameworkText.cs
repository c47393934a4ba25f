using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>frameworks/ID.yaml as text: the head below each other, one line for each indicator.</summary>
public static class FrameworkText
{
    /// <summary>The file of a framework.</summary>
    public static string Of(Framework framework) => YamlText.Of(new YamlMap()
        .Text("id", framework.Id)
        .Text("name", framework.Name)
        .Setting("subject", framework.Subject, FrameworkSubject.Department)
        .Text("basis", framework.Basis)
        .Text("bands_basis", framework.BandsBasis)
        .Text("from", framework.From)
        .Text("replaces", framework.Replaces)
        .Text("jurisdiction", framework.Jurisdiction)
        .Whole("valid_from", framework.ValidFrom)
        .Whole("valid_to", framework.ValidTo)
        .Number("full_mark", framework.FullMark)
        .Setting("weight_source", framework.WeightSource, WeightSource.Table)
        .Setting("missing", framework.Missing, MissingPolicy.Leave)
        .List("bands", framework.Bands, b => new YamlMap().Text("label", b.Label).Number("from", b.From).Number("to", b.To))
        .Pairs("aliases", framework.GradeAliases, YamlScalar.Text)
        .Whole("precision", framework.Precision)
        .Text("note", framework.Note)
        .Pairs("rules", framework.RuleSettings, Token.Of)
        .List("indicators", framework.Indicators, Indicator));

    private static YamlMap Indicator(IndicatorDefinition indicator) => new YamlMap()
        .Text("id", indicator.Id)
        .Text("parent", indicator.Parent)
        .Text("name", indicator.Name)
        .Texts("aliases", indicator.Aliases)
        .Number("weight", indicator.Weight)
        .Word("weight_source", indicator.WeightSource)
        .Text("as_printed", indicator.AsPrinted)
        .Text("dimension", indicator.Dimension)
        .Text("common", indicator.Common)
        .Text("unit", indicator.Unit)
        .Word("polarity", indicator.Polarity)
        .Text("replaces", indicator.Replaces)
        .Wholes("years", indicator.Years)
        .Flag("adjustment", indicator.Adjustment)
        .Text("definition", indicator.Definition)
        .Text("standard", indicator.Standard)
        .Text("evidence", indicator.Evidence)
        .Map("rubric", indicator.Rubric is { } rubric ? Rubric(rubric) : null);

    private static YamlMap Rubric(Rubric rubric) => new YamlMap()
        .Word<RubricType>("type", rubric.Type)
        .Numbers("shares", rubric.Shares)
        .Number("gate", rubric.Gate)
        .Table("steps", rubric.Steps.Select(s => Pair(s.Value.From, s.Value.Points)))
        .Table("ranges", rubric.Ranges.Select(r => Pair(r.Value.Low, r.Value.High)))
        .Numbers("parts", rubric.Parts)
        .Number("share", rubric.Share)
        .Number("points", rubric.Points)
        .Number("per", rubric.Per)
        .Number("threshold", rubric.Threshold)
        .Number("target", rubric.Target)
        .Whole("items", rubric.Items)
        .Text("formula", rubric.Formula)
        .Flag("full_when_not_applicable", rubric.FullWhenNotApplicable);

    private static IReadOnlyList<string> Pair(decimal first, decimal second) =>
        [first.ToString(CultureInfo.InvariantCulture), second.ToString(CultureInfo.InvariantCulture)];
}
