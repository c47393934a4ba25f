using SiteGen.Analysis;
using SiteGen.Model;
using SiteGen.Rendering.Sections;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>indicators/FRAMEWORK/ID.html: an indicator of any level with its definition, its parts and its results.</summary>
internal sealed class IndicatorPages : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site) => site.Book.Frameworks.SelectMany(f => site.Analytics.Indicators[f.Id.Value].Select(i => Page(site, f, i)));

    private static Page Page(SiteView site, Framework framework, IndicatorResults indicator)
    {
        var t = site.Texts;
        var path = Urls.Indicator(framework.Id.Value, indicator.Indicator.Id.Value);
        var tree = indicator.Tree;
        var above = tree.Path(indicator.Indicator).SkipLast(1);
        var children = tree.Children(indicator.Indicator.Id.Value);
        var sections = new List<Section> { new("about", t.Of("indicator.about"), null, [Block.Of(Facts(site, path, framework, indicator))]) };
        if (children.Count > 0) sections.Add(new Section("parts", t.Of("indicator.parts"), null, [Block.Of(Parts(site, path, framework, children))]));
        if (IndicatorYears.Of(site, path, indicator) is { Count: > 0 } years) sections.Add(new Section("years", t.Of("indicator.by-year"), t.Of("indicator.by-year-intro"), years));
        if (indicator.Results.Count > 0) sections.Add(new Section("results", t.Of("indicator.results"), null, [Block.Of(Results(site, path, indicator))]));
        return new Page(path, new ListingView(
            site.Frame(
                path,
                indicator.Indicator.Name.Value,
                Urls.Indicators,
                [
                    (t.Of("nav.indicators"), Urls.Indicators),
                    (framework.Name.Value, Urls.Framework(framework.Id.Value)),
                    .. above.Select(i => (i.Name.Value, Urls.Indicator(framework.Id.Value, i.Id.Value))),
                ]),
            null,
            sections));
    }

    private static List<Fact> Facts(SiteView site, string path, Framework framework, IndicatorResults results)
    {
        var t = site.Texts;
        var (indicator, tree) = (results.Indicator, results.Tree);
        List<Fact?> facts =
        [
            new(t.Of("framework"), new Cell(framework.Name.Value, "", site.Page(path, Urls.Framework(framework.Id.Value)))),
            new(t.Of("code"), new Cell(indicator.Id.Value)),
            new(t.Of("indicator.level"), new Cell(LevelText(site, tree.Level(indicator.Id.Value)))),
            new(t.Of("weight"), Weight(site, indicator)),
            new(t.Of("framework.weight-source"), new Cell(t.Of($"weight-sources.{Token.Of(tree.WeightSource(indicator))}"))),
            new(t.Of("dimension"), new Cell(DimensionText.Of(site, tree.Dimension(indicator)))),
            indicator.Aliases.Count > 0 ? new(t.Of("indicator.aliases"), new Cell(site.Words(indicator.Aliases.Select(a => a.Value)))) : null,
            indicator.Common is { } common ? new(t.Of("indicator.common"), Common(site, path, site.Book.Commons.First(c => c.Id.Value == common.Value))) : null,
            indicator.Unit is { } unit ? new(t.Of("indicator.unit"), new Cell(unit.Value)) : null,
            indicator.Polarity is { } polarity ? new(t.Of("indicator.polarity"), new Cell(t.Of($"polarities.{Token.Of(polarity.Value)}"))) : null,
            indicator.Adjustment is { } adjustment ? new(t.Of("indicator.adjustment"), new Cell(t.Of(adjustment.Value ? "yes" : "no"))) : null,
            indicator.Years.Count > 0 ? new(t.Of("indicator.years"), new Cell(site.Words(indicator.Years.Select(y => Format.Whole(y.Value))))) : null,
            indicator.Replaces is { } replaces ? new(t.Of("indicator.replaces"), Replaced(site, path, framework, replaces.Value)) : null,
            indicator.Definition is { } definition ? new(t.Of("definition"), new Cell(definition.Value)) : null,
            indicator.Standard is { } standard ? new(t.Of("standard"), new Cell(standard.Value)) : null,
            indicator.Rubric is { } rubric ? new(t.Of("rubric.name"), new Cell(RubricText.Full(site, rubric))) : null,
            indicator.Evidence is { } evidence ? new(t.Of("evidence-required"), new Cell(evidence.Value)) : null,
            new(t.Of("source"), site.Source(path, indicator.Place, null)),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static Cell Weight(SiteView site, IndicatorDefinition indicator) => (indicator.Weight, indicator.AsPrinted) switch
    {
        (null, null) => site.NotStated,
        (null, { } marker) => new Cell(marker.Value),
        ({ } weight, var marker) => new Cell(Format.Printed(weight.Value), "", null, marker?.Value),
    };

    private static Cell Common(SiteView site, string path, CommonIndicator common)
    {
        var parts = new List<string>();
        if (common.Definition is { } definition) parts.Add(definition.Value);
        if (common.Unit is { } unit) parts.Add(site.Texts.Of("common.unit", ("unit", unit.Value)));
        if (common.Polarity is { } polarity) parts.Add(site.Texts.Of($"polarities.{Token.Of(polarity.Value)}"));
        return new Cell(common.Name.Value, "", site.Page(path, Urls.Common(common.Id.Value)), parts.Count == 0 ? null : site.Clauses(parts));
    }

    // The indicator of the framework before, where that is recorded too; else its id.
    private static Cell Replaced(SiteView site, string path, Framework framework, string id)
    {
        var before = site.Book.Frameworks.FirstOrDefault(f => f.Id.Value == framework.Replaces?.Value);
        return before is not null && site.Book.Tree(before.Id.Value).Find(id) is { } found
            ? new Cell(found.Name.Value, "", site.Page(path, Urls.Indicator(before.Id.Value, id)), before.Name.Value)
            : new Cell(id);
    }

    // Straight to the row of the indicator, where the page of the report has one.
    private static string ReportHref(SiteView site, string path, IndicatorResults indicator, IndicatorResult result)
    {
        var page = site.Page(path, Urls.Report(result.Report.Key));
        return ScoreSection.IsShown(result.Report) ? $"{page}#{Urls.Score(indicator.Indicator.Id.Value)}" : page;
    }

    private static string LevelText(SiteView site, int level) =>
        site.Texts.Or($"indicator.level-{Format.Whole(level)}", site.Texts.Of("indicator.level-n", ("n", Format.Whole(level))));

    private static Table Parts(SiteView site, string path, Framework framework, IReadOnlyList<IndicatorDefinition> children)
    {
        var t = site.Texts;
        return new Table(
            "",
            [new(t.Of("indicator")), new(t.Of("weight"), "number"), new(t.Of("standard"))],
            [.. children.Select(c => new Row(
                new Cell(c.Name.Value, "", site.Page(path, Urls.Indicator(framework.Id.Value, c.Id.Value))),
                [c.Weight is null && c.AsPrinted is { } marker ? new Cell(marker.Value, "number") : site.Printed(c.Weight), new Cell(RubricText.Short(site, c))]))]);
    }

    private static Table Results(SiteView site, string path, IndicatorResults indicator)
    {
        var t = site.Texts;
        return new Table(
            "",
            [
                new(t.Of("department")), new(t.Of("year")), new(t.Of("kind")), new(t.Of("weight"), "number"), new(t.Of("score"), "number"),
                new(t.Of("score-rate"), "number", IsComputed: true), new(t.Of("actual")), new(t.Of("source")),
            ],
            [.. indicator.Results.Select(r => new Row(
                new Cell(site.Book.Department(r.Report.Department.Value).NameIn(r.Report.Year.Value), "", ReportHref(site, path, indicator, r)),
                [
                    ReportFacts.Year(r.Report),
                    new Cell(ReportFacts.KindText(site, r.Report)),
                    ScoreCells.Weight(site, indicator.Indicator, r.Score),
                    ScoreCells.Score(site, r.Score, indicator.Tree.IsLeaf(indicator.Indicator.Id.Value)),
                    site.Rate(r.Rate, indicator.Tree.WeightSource(indicator.Indicator)),
                    ScoreCells.Actual(site, indicator.Indicator, r.Score),
                    r.Score is { } score ? site.Source(path, score.Value?.Place ?? score.Place, score.At) : new Cell(""),
                ]))]);
    }
}
