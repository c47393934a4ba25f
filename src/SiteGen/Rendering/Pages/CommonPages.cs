using SiteGen.Analysis;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>indicators/common/ID.html: one common indicator over departments of different frameworks, by score rate, each definition beside.</summary>
internal sealed class CommonPages : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site) => site.Analytics.Commons.Select(common => Page(site, common));

    private static Page Page(SiteView site, CommonResults common)
    {
        var t = site.Texts;
        var path = Urls.Common(common.Common.Id.Value);
        var scored = common.Indicators.SelectMany(i => i.Results.Select(r => (Indicator: i, Result: r))).Where(r => r.Result.Score is not null).ToList();
        return new Page(path, new ListingView(
            site.Frame(path, common.Common.Name.Value, Urls.Indicators, (t.Of("nav.indicators"), Urls.Indicators)),
            common.Common.Definition?.Value,
            [
                new Section("definitions", t.Of("common.definitions"), t.Of("common.definitions-intro"), common.Indicators.Count == 0 ? [] : [Block.Of(Definitions(site, path, common))]),
                .. scored.Count == 0 ? [] : new[] { new Section("legend", t.Of("score-rate"), t.Of("common.mixed"), [new Block(Legend: BoardCells.Legend(site))]) },
                .. scored.GroupBy(r => r.Result.Report.Year.Value).OrderByDescending(g => g.Key).Select(year => new Section(
                    $"year-{Format.Whole(year.Key)}",
                    t.Of("common.year", ("year", Format.Whole(year.Key))),
                    null,
                    [Block.Of(Results(site, path, [.. year]))])),
            ]));
    }

    private static Table Definitions(SiteView site, string path, CommonResults common)
    {
        var t = site.Texts;
        return new Table(
            "",
            [new(t.Of("framework")), new(t.Of("indicator")), new(t.Of("weight"), "number"), new(t.Of("definition")), new(t.Of("standard"))],
            [.. common.Indicators.Select(i => new Row(
                new Cell(i.Tree.Framework.Name.Value, "", site.Page(path, Urls.Framework(i.Tree.Framework.Id.Value)), i.Tree.Framework.Id.Value),
                [
                    new Cell(i.Indicator.Name.Value, "", site.Page(path, Urls.Indicator(i.Tree.Framework.Id.Value, i.Indicator.Id.Value))),
                    site.Printed(i.Indicator.Weight),
                    i.Indicator.Definition is { } definition ? new Cell(definition.Value) : site.NotStated,
                    i.Indicator.Standard is { } standard ? new Cell(standard.Value) : i.Indicator.Rubric is { } rubric ? new Cell(RubricText.Full(site, rubric)) : site.NotStated,
                ]))]);
    }

    private static Cell Rate(SiteView site, IndicatorResults indicator, IndicatorResult result)
    {
        var cell = site.Rate(result.Rate, indicator.Tree.WeightSource(indicator.Indicator));
        return result.Rate is { } rate ? cell with { Class = $"{cell.Class} {BoardCells.HeatClass(rate)}" } : cell;
    }

    private static Table Results(SiteView site, string path, List<(IndicatorResults Indicator, IndicatorResult Result)> results)
    {
        var t = site.Texts;
        return new Table(
            "",
            [
                new(t.Of("department")), new(t.Of("kind")), new(t.Of("score-rate"), "number", IsComputed: true), new(t.Of("score"), "number"), new(t.Of("weight"), "number"),
                new(t.Of("actual")), new(t.Of("framework")), new(t.Of("source")),
            ],
            [.. results.Select(r => new Row(
                new Cell(
                    site.Book.Department(r.Result.Report.Department.Value).NameIn(r.Result.Report.Year.Value),
                    "",
                    $"{site.Page(path, Urls.Report(r.Result.Report.Key))}#{Urls.Score(r.Indicator.Indicator.Id.Value)}"),
                [
                    new Cell(ReportFacts.KindText(site, r.Result.Report)),
                    Rate(site, r.Indicator, r.Result),
                    ScoreCells.Score(site, r.Result.Score, r.Indicator.Tree.IsLeaf(r.Indicator.Indicator.Id.Value)),
                    ScoreCells.Weight(site, r.Indicator.Indicator, r.Result.Score),
                    ScoreCells.Actual(site, r.Indicator.Indicator, r.Result.Score),
                    new Cell(r.Indicator.Tree.Framework.Name.Value),
                    site.Source(path, r.Result.Score!.Value?.Place ?? r.Result.Score.Place, r.Result.Score.At),
                ]))]);
    }
}
