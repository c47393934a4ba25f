using SiteGen.Analysis;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>brief/YEAR.html: the year in one page for leaders (领导一页纸), each of five questions with its answer and one click to what stands behind it. Internal edition only.</summary>
internal sealed class BriefPages : IPageType
{
    public string Template => "brief";

    public Type Model => typeof(View);

    public IEnumerable<Page> Pages(SiteView site) => site.Analytics.Briefs.Select(brief => Page(site, brief));

    private static Page Page(SiteView site, Brief brief)
    {
        var t = site.Texts;
        var path = Urls.Brief(brief.Year);
        return new Page(path, new View(
            site.Frame(path, t.Of("brief.title", ("year", Format.Whole(brief.Year))), Urls.Home),
            t.Of(
                "brief.scope",
                ("kind", t.Of($"kinds.{Token.Of(brief.Kind)}")),
                ("level", t.Of($"levels.{Token.Of(brief.Level)}")),
                ("reports", Format.Whole(brief.Reports))),
            [
                new Figure(t.Of("brief.reports"), Format.Whole(brief.Reports), t.Of("brief.unscored", ("count", Format.Whole(brief.Unscored)))),
                new Figure(t.Of("brief.mean"), brief.MeanRate is { } mean ? Format.Percent(mean) : t.Of("brief.none"), t.Of("brief.mean-of", ("count", Format.Whole(brief.Compared)))),
                new Figure(t.Of("brief.good"), brief.Graded > 0 ? Format.Percent((decimal)brief.Good / brief.Graded) : t.Of("brief.none"), t.Of("brief.good-of", ("good", Format.Whole(brief.Good)), ("graded", Format.Whole(brief.Graded)))),
            ],
            [
                Improved(site, path, brief),
                CommonLosses(site, path, brief),
                SlowExecution(site, path, brief),
                ReviewGaps(site, path, brief),
                RepeatedLosses(site, path, brief),
            ],
            [
                new Link(t.Of("board.title", ("year", Format.Whole(brief.Year))), site.Page(path, Urls.Board(brief.Year))),
                .. site.Analytics.Losses.Any(l => l.Year == brief.Year) ? [new Link(t.Of("losses.title", ("year", Format.Whole(brief.Year))), site.Page(path, Urls.Losses(brief.Year)))] : Array.Empty<Link>(),
                .. site.ShowsFindings ? [new Link(t.Of("nav.findings"), site.Page(path, Urls.Findings))] : Array.Empty<Link>(),
                .. site.Analytics.Briefs.Where(b => b.Year != brief.Year).Select(b => new Link(t.Of("brief.title", ("year", Format.Whole(b.Year))), site.Page(path, Urls.Brief(b.Year)))),
            ]));
    }

    private static Answer Improved(SiteView site, string path, Brief brief) => Of(
        site,
        "improved",
        brief.Improved,
        r => r.Result.Report.Key,
        [new(site.Texts.Of("department")), new(site.Texts.Of("board.change"), "number", IsComputed: true), new(site.Texts.Of("total"), "number")],
        r => Row(site, path, r, "change", [BoardCells.Change(site, r), site.Printed(r.Result.Report.Declared?.Total)]),
        r => Format.Signed(r.LikeForLike!.Value));

    private static Answer SlowExecution(SiteView site, string path, Brief brief) => Of(
        site,
        "slow",
        brief.SlowExecution,
        r => r.Result.Report.Key,
        [new(site.Texts.Of("department")), new(site.Texts.Of("charts.execution.rate"), "number", IsComputed: true), new(site.Texts.Of("charts.execution.gap"), "number", IsComputed: true), new(site.Texts.Of("brief.left"), "number", IsComputed: true)],
        r => Row(
            site,
            path,
            r,
            "execution",
            [
                new Cell(Format.Percent(r.Execution!.Latest!.Rate), "number computed", null, r.Execution.Latest.Date.ToString()),
                new Cell(Format.PointsBetween(r.Execution.Latest.Rate, r.Execution.Latest.YearGone), "number computed"),
                r.Execution.Left is { } left ? new Cell(Format.TenThousandYuan(left), "number computed") : site.NotStated,
            ]),
        r => Format.Percent(r.Execution!.Latest!.Rate));

    private static Answer ReviewGaps(SiteView site, string path, Brief brief) => Of(
        site,
        "review",
        brief.ReviewGaps,
        r => r.Result.Report.Key,
        [new(site.Texts.Of("department")), new(site.Texts.Of("review-gap.self"), "number"), new(site.Texts.Of("brief.other-score"), "number"), new(site.Texts.Of("review-gap.gap"), "number", IsComputed: true)],
        r => Row(
            site,
            path,
            r,
            "review-gap",
            [site.Printed(r.Result.Report.Declared?.Total), new Cell(Format.Computed(r.ReviewGap!.Score), "number"), new Cell(Format.Signed(r.ReviewGap.Gap), "number computed")]),
        r => Format.Points(r.ReviewGap!.Gap));

    private static Answer RepeatedLosses(SiteView site, string path, Brief brief) => Of(
        site,
        "repeated",
        brief.RepeatedLosses,
        r => r.Result.Report.Key,
        [new(site.Texts.Of("department")), new(site.Texts.Of("brief.repeated-count"), "number", IsComputed: true), new(site.Texts.Of("brief.repeated-first"))],
        r => Row(site, path, r, "repeated-losses", [new Cell(Format.Whole(r.RepeatedLosses!.Count), "number computed"), new Cell(r.RepeatedLosses[0].Indicator.Definition.Name.Value)]),
        r => Format.Whole(r.RepeatedLosses!.Count));

    private static Answer CommonLosses(SiteView site, string path, Brief brief)
    {
        var t = site.Texts;
        if (brief.CommonLosses is not { Count: > 0 } losses) return Empty(site, "common", isKnown: brief.CommonLosses is not null);
        return new Answer(
            t.Of("brief.common-question"),
            t.Of(
                "brief.common-answer",
                ("name", losses[0].Indicator.Definition.Name.Value),
                ("losing", Format.Whole(losses[0].Losing.Count)),
                ("applies", Format.Whole(losses[0].Applies)),
                ("points", Format.Computed(losses[0].Points))),
            new Table(
                "",
                [new(t.Of("indicator")), new(t.Of("losses.losing"), "number", IsComputed: true), new(t.Of("losses.points"), "number", IsComputed: true)],
                [.. losses.Select(l => new Row(
                    new Cell(l.Indicator.Definition.Name.Value, "", site.Page(path, Urls.Indicator(l.Indicator.Framework.Id.Value, l.Indicator.Definition.Id.Value))),
                    [new Cell($"{Format.Whole(l.Losing.Count)}/{Format.Whole(l.Applies)}", "number computed"), new Cell(Format.Computed(l.Points), "number computed")]))]));
    }

    private static Row Row(SiteView site, string path, ReportOverview overview, string anchor, IReadOnlyList<Cell> cells)
    {
        var report = overview.Result.Report;
        return new Row(new Cell(Name(site, report.Key), "", $"{site.Page(path, Urls.Report(report.Key))}#{anchor}"), cells);
    }

    private static Answer Of<T>(SiteView site, string name, IReadOnlyList<T>? list, Func<T, ReportKey> report, IReadOnlyList<Column> columns, Func<T, Row> row, Func<T, string> figure) => list is not { Count: > 0 }
        ? Empty(site, name, isKnown: list is not null)
        : new Answer(
            site.Texts.Of($"brief.{name}-question"),
            site.Texts.Of($"brief.{name}-answer", ("name", Name(site, report(list[0]))), ("figure", figure(list[0]))),
            new Table("", columns, [.. list.Select(row)]));

    private static Answer Empty(SiteView site, string name, bool isKnown) =>
        new(site.Texts.Of($"brief.{name}-question"), site.Texts.Of(isKnown ? $"brief.{name}-nobody" : $"brief.{name}-missing"), null);

    private static string Name(SiteView site, ReportKey report) => site.Book.Department(report.Department).NameIn(report.Year);

    /// <summary>A figure at the head.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="Value">The figure.</param>
    /// <param name="Detail">Of what.</param>
    internal sealed record Figure(string Name, string Value, string Detail);

    /// <summary>A question and its answer.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Text">The answer in a sentence, or what is missing for one.</param>
    /// <param name="Table">Five of them; null where there is no answer.</param>
    internal sealed record Answer(string Question, string Text, Table? Table);

    /// <summary>The data of a brief.</summary>
    /// <param name="Page">What stands around it.</param>
    /// <param name="Scope">What it is about.</param>
    /// <param name="Figures">The figures at its head.</param>
    /// <param name="Answers">The five questions.</param>
    /// <param name="Links">Where to go on.</param>
    internal sealed record View(Frame Page, string Scope, IReadOnlyList<Figure> Figures, IReadOnlyList<Answer> Answers, IReadOnlyList<Link> Links);
}
