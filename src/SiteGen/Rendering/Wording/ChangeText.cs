using SiteGen.Analysis.Years;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>How a change and its four parts are shown.</summary>
internal static class ChangeText
{
    /// <summary>The formula with its numbers. The parts are rounded for display so that they still add up.</summary>
    public static string Sentence(SiteView site, ScoreChange change)
    {
        var (performance, reweighting, entering, leaving) = Rounded(change);
        return site.Texts.Of(
            change.Break is null ? "change.sentence" : "change.sentence-broken",
            ("change", Format.Signed(performance + reweighting + entering + leaving)),
            ("performance", Format.Signed(performance)),
            ("reweighting", Format.Signed(reweighting)),
            ("entering", Format.Signed(entering)),
            ("leaving", Format.Signed(leaving)),
            ("break", change.Break is { } end ? site.Texts.Of($"series-ends.{Token.Of(end)}") : ""));
    }

    /// <summary>The parts as a table, with the report of the year before.</summary>
    public static Table Parts(SiteView site, string path, HistoryPoint point, ScoreChange change)
    {
        var t = site.Texts;
        var (performance, reweighting, entering, leaving) = Rounded(change);
        return new Table(
            "",
            [new(t.Of("change.part")), new(t.Of("change.points"), "number", IsComputed: true), new(t.Of("change.formula"))],
            [
                Part(change.Break is null ? "performance" : "performance-broken", performance),
                Part("reweighting", reweighting),
                Part("entering", entering),
                Part("leaving", leaving),
                new Row(new Cell(t.Of("change.whole"), "", site.Page(path, Urls.Report(change.Before)), t.Of("change.against", ("year", Format.Whole(change.Before.Year)))), [new Cell(Format.Signed(performance + reweighting + entering + leaving), "number computed"), new Cell("")]),
            ],
            point.Break is null ? null : t.Of("change.not-ranked"));

        Row Part(string name, decimal points) => new(new Cell(t.Of($"change.{name}")), [new Cell(Format.Signed(points), "number computed"), new Cell(t.Of($"change.{name.Replace("-broken", "", StringComparison.Ordinal)}-formula"))]);
    }

    /// <summary>The parts of each year of a history; a break is named where the years are not one line.</summary>
    public static Table Years(SiteView site, string path, ScoreHistory history)
    {
        var t = site.Texts;
        return new Table(
            t.Of($"kinds.{Token.Of(history.Kind)}"),
            [
                new(t.Of("year")), new(t.Of("change.whole"), "number", IsComputed: true), new(t.Of("change.performance"), "number", IsComputed: true),
                new(t.Of("change.reweighting"), "number", IsComputed: true), new(t.Of("change.entering"), "number", IsComputed: true),
                new(t.Of("change.leaving"), "number", IsComputed: true), new(t.Of("charts.trend.note")),
            ],
            [.. history.Points.Where(p => p.Change is not null).Reverse().Select(point => new Row(
                new Cell(Format.Whole(point.Year), "", site.Page(path, Urls.Report(point.Result.Report.Key)) + "#change"),
                [.. Numbers(point.Change!), new Cell(point.Break is { } end ? t.Of($"series-ends.{Token.Of(end)}") : "")]))]);
    }

    private static IEnumerable<Cell> Numbers(ScoreChange change)
    {
        var (performance, reweighting, entering, leaving) = Rounded(change);
        return new[] { performance + reweighting + entering + leaving, performance, reweighting, entering, leaving }.Select(points => new Cell(Format.Signed(points), "number computed"));
    }

    // Re-weighting is what is left over by its nature: it takes what rounding leaves, so that the printed parts add up.
    private static (decimal Performance, decimal Reweighting, decimal Entering, decimal Leaving) Rounded(ScoreChange change)
    {
        var whole = Round(change.Change);
        decimal[] parts = [Round(change.Performance), Round(change.Reweighting), Round(change.Entering), Round(change.Leaving)];
        var rest = whole - parts.Sum();
        if (rest != 0m) parts[1] += rest;
        return (parts[0], parts[1], parts[2], parts[3]);
    }

    private static decimal Round(decimal points) => decimal.Round(points, 2, MidpointRounding.AwayFromZero);
}
