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
        return years.Count < 2 ? [] : [Block.Of(ByYear(site, indicator)), new Block(Legend: BoardCells.Legend(site)), Block.Of(ByDepartment(site, path, indicator, scored, years))];
    }

    // The same figures as on the pages of losses: within each kind and level, without sums of other departments.
    private static Table ByYear(SiteView site, IndicatorResults indicator)
    {
        var t = site.Texts;
        var rows = site.Analytics.Losses
            .Select(view => (view.View, Loss: view.Indicators.FirstOrDefault(i => i.Indicator.Definition == indicator.Indicator && i.Indicator.Framework.Id.Value == indicator.Tree.Framework.Id.Value)))
            .Where(v => v.Loss is not null)
            .OrderBy(v => v.View.Kind)
            .ThenBy(v => v.View.Level)
            .ThenBy(v => v.View.Year);
        return new Table(
            "",
            [
                new(t.Of("year")), new(t.Of("kind")), new(t.Of("level")), new(t.Of("losses.losing"), "number", IsComputed: true),
                new(t.Of("losses.points"), "number", IsComputed: true), new(t.Of("losses.of-weight"), "number", IsComputed: true),
            ],
            [.. rows.Select(v => new Row(
                new Cell(Format.Whole(v.View.Year)),
                [
                    new Cell(t.Of($"kinds.{Token.Of(v.View.Kind)}")),
                    new Cell(t.Of($"levels.{Token.Of(v.View.Level)}")),
                    new Cell($"{Format.Whole(v.Loss!.Losing.Count)}/{Format.Whole(v.Loss.Applies)}", "number computed"),
                    new Cell(Format.Computed(v.Loss.Points), "number computed"),
                    SiteView.Rate(v.Loss.Points / v.Loss.Weight),
                ]))]);
    }

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
