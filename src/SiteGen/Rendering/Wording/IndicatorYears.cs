using SiteGen.Analysis;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>An indicator over the years: how many lost, and each department's rates side by side.</summary>
internal static class IndicatorYears
{
    /// <summary>The tables; none where fewer than two years score the indicator.</summary>
    public static IReadOnlyList<Block> Of(SiteView site, string path, IndicatorResults indicator)
    {
        var scored = indicator.Results.Where(r => r.Rate is not null).ToList();
        var years = scored.Select(r => r.Report.Year.Value).Distinct().Order().ToList();
        return years.Count < 2 ? [] : [Block.Of(ByYear(site, scored)), new Block(Legend: BoardCells.Legend(site)), Block.Of(ByDepartment(site, path, indicator, scored, years))];
    }

    private static Table ByYear(SiteView site, List<IndicatorResult> scored)
    {
        var t = site.Texts;
        return new Table(
            "",
            [
                new(t.Of("year")), new(t.Of("kind")), new(t.Of("reports"), "number", IsComputed: true), new(t.Of("losses.losing"), "number", IsComputed: true),
                new(t.Of("losses.points"), "number", IsComputed: true), new(t.Of("losses.of-weight"), "number", IsComputed: true),
            ],
            [.. scored
                .GroupBy(r => (Kind: r.Report.Kind.Value, Year: r.Report.Year.Value))
                .OrderBy(g => g.Key.Kind)
                .ThenBy(g => g.Key.Year)
                .Select(g => new Row(
                    new Cell(Format.Whole(g.Key.Year)),
                    [
                        new Cell(t.Of($"kinds.{Token.Of(g.Key.Kind)}")),
                        new Cell(Format.Whole(g.Count()), "number computed"),
                        new Cell(Format.Whole(g.Count(r => r.Rate < 1m)), "number computed"),
                        new Cell(Format.Computed(g.Sum(Loss)), "number computed"),
                        SiteView.Rate(g.Sum(Loss) / g.Sum(r => r.Weight!.Value)),
                    ]))]);
    }

    private static decimal Loss(IndicatorResult result) => result.Weight!.Value - result.Score!.Value!.Value.Value.Value;

    private static Table ByDepartment(SiteView site, string path, IndicatorResults indicator, List<IndicatorResult> scored, List<int> years)
    {
        var rows = scored.GroupBy(r => (Department: r.Report.Department.Value, Kind: r.Report.Kind.Value));
        return new Table(
            "",
            [new(site.Texts.Of("department")), new(site.Texts.Of("kind")), .. years.Select(y => new Column(Format.Whole(y), "number", IsComputed: true))],
            [.. rows.Select(g => new Row(
                new Cell(site.Book.Department(g.Key.Department).Name.Value, "", site.Page(path, Urls.Department(g.Key.Department))),
                [
                    new Cell(site.Texts.Of($"kinds.{Token.Of(g.Key.Kind)}")),
                    .. years.Select(y => g.FirstOrDefault(r => r.Report.Year.Value == y) is { Rate: { } rate } result
                        ? new Cell(Format.Percent(rate), $"number computed {BoardCells.HeatClass(rate)}", $"{site.Page(path, Urls.Report(result.Report.Key))}#{Urls.Score(indicator.Indicator.Id.Value)}")
                        : new Cell("", "number")),
                ]))]);
    }
}
