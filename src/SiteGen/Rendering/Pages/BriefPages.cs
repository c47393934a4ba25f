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
            site.Frame(path, t.Of("brief.title", ("year", Format.Whole(brief.Year))), Urls.Brief(site.Analytics.Briefs[0].Year)),
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
                .. site.Analytics.Losses.Any(l => l.View.Year == brief.Year) ? [new Link(t.Of("losses.title", ("year", Format.Whole(brief.Year))), site.Page(path, Urls.Losses(brief.Year)))] : Array.Empty<Link>(),
                .. Left(site, path, brief),
                .. site.ShowsFindings ? [new Link(t.Of("nav.findings"), site.Page(path, Urls.Findings))] : Array.Empty<Link>(),
                .. site.Analytics.Briefs.Where(b => b.Year != brief.Year).Select(b => new Link(t.Of("brief.title", ("year", Format.Whole(b.Year))), site.Page(path, Urls.Brief(b.Year)))),
            ]));
    }

    // Who is not in the figures, each list with its reasons.
    private static IEnumerable<Link> Left(SiteView site, string path, Brief brief)
    {
        var board = site.Analytics.Boards.First(b => b.Year == brief.Year);
        var left = board.Rows.Count(r => site.Analytics.Groups.Of(r.Result.Report.Key)?.Compares(r.Result.Report.Key) != true);
        if (left > 0) yield return new Link(site.Texts.Of("brief.left-out", ("count", Format.Whole(left))), site.Page(path, Urls.Board(brief.Year)) + "#left-out");
        if (board.Unreported.Count > 0) yield return new Link(site.Texts.Of("brief.unreported", ("count", Format.Whole(board.Unreported.Count))), site.Page(path, Urls.Board(brief.Year)) + "#unreported");
    }

    private static Answer Improved(SiteView site, string path, Brief brief) => Of(
        site,
        brief,
        "improved",
        brief.Improved,
        [new(site.Texts.Of("department")), new(site.Texts.Of("board.change"), "number", IsComputed: true), new(site.Texts.Of("total"), "number")],
        r => Row(site, path, r, "change", [BoardCells.Change(site, r), site.Printed(r.Result.Report.Declared?.Total)]),
        r => Format.Signed(r.LikeForLike!.Value));

    private static Answer SlowExecution(SiteView site, string path, Brief brief) => Of(
        site,
        brief,
        "slow",
        brief.SlowExecution,
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

    private static Answer ReviewGaps(SiteView site, string path, Brief brief)
    {
        var answer = ReviewList(site, path, brief);
        return brief.MedianGap is not { } median || answer.Table is null
            ? answer
            : answer with { Text = answer.Text + site.Texts.Of("brief.review-median", ("pairs", Format.Whole(brief.Pairs)), ("median", Format.Signed(median))) };
    }

    private static Answer ReviewList(SiteView site, string path, Brief brief) => Of(
        site,
        brief,
        "review",
        brief.ReviewGaps,
        [new(site.Texts.Of("department")), new(site.Texts.Of("review-gap.self"), "number"), new(site.Texts.Of("brief.other-score"), "number"), new(site.Texts.Of("review-gap.gap"), "number", IsComputed: true)],
        r => Row(
            site,
            path,
            r,
            "review-gap",
            [site.Printed(r.Result.Report.Declared?.Total), ReviewText.Score(site, r.ReviewGap!), new Cell(Format.Signed(r.ReviewGap!.Gap), "number computed")]),
        r => Format.Points(r.ReviewGap!.Gap));

    private static Answer RepeatedLosses(SiteView site, string path, Brief brief) => Of(
        site,
        brief,
        "repeated",
        brief.RepeatedLosses,
        [new(site.Texts.Of("department")), new(site.Texts.Of("brief.repeated-count"), "number", IsComputed: true), new(site.Texts.Of("brief.repeated-first"))],
        r => Row(site, path, r, "repeated-losses", [new Cell(Format.Whole(r.RepeatedLosses!.Count), "number computed"), new Cell(r.RepeatedLosses[0].Indicator.Definition.Name.Value)]),
        r => Format.Whole(r.RepeatedLosses!.Count));

    private static Answer CommonLosses(SiteView site, string path, Brief brief)
    {
        var t = site.Texts;
        if (brief.CommonLosses is not { Count: > 0 } losses) return Empty(site, brief, "common", isKnown: brief.CommonLosses is not null);
        var first = losses.TakeWhile(l => l.Losing.Count == losses[0].Losing.Count && l.Points == losses[0].Points).ToList();
        return new Answer(
            t.Of("brief.common-question"),
            t.Of(
                "brief.common-answer",
                ("name", site.Words(first.Select(l => l.Indicator.Definition.Name.Value))),
                ("tied", first.Count > 1 ? t.Of("brief.tied") : ""),
                ("losing", Format.Whole(losses[0].Losing.Count)),
                ("applies", Format.Whole(losses[0].Applies)),
                ("points", Format.Computed(losses[0].Points))),
            new Table(
                "",
                [new(t.Of("indicator")), new(t.Of("losses.losing"), "number", IsComputed: true), new(t.Of("losses.points"), "number", IsComputed: true)],
                [.. losses.Take(Brief.Most).Select(l => new Row(
                    new Cell(l.Indicator.Definition.Name.Value, "", site.Page(path, Urls.Indicator(l.Indicator.Framework.Id.Value, l.Indicator.Definition.Id.Value))),
                    [new Cell($"{Format.Whole(l.Losing.Count)}/{Format.Whole(l.Applies)}", "number computed"), new Cell(Format.Computed(l.Points), "number computed")]))]),
            Rest(site, losses.Count, losses.Skip(Brief.Most).Count(l => losses[Brief.Most - 1].Losing.Count == l.Losing.Count)));
    }

    private static Row Row(SiteView site, string path, ReportOverview overview, string anchor, IReadOnlyList<Cell> cells)
    {
        var report = overview.Result.Report;
        return new Row(new Cell(Name(site, report.Key), "", $"{site.Page(path, Urls.Report(report.Key))}#{anchor}"), cells);
    }

    private static Answer Of(SiteView site, Brief brief, string name, IReadOnlyList<ReportOverview>? list, IReadOnlyList<Column> columns, Func<ReportOverview, Row> row, Func<ReportOverview, string> figure)
    {
        if (list is not { Count: > 0 }) return Empty(site, brief, name, isKnown: list is not null);
        var best = figure(list[0]);
        var first = list.TakeWhile(r => figure(r) == best).ToList();
        return new Answer(
            site.Texts.Of($"brief.{name}-question"),
            site.Texts.Of(
                $"brief.{name}-answer",
                ("name", site.Words(first.Take(Brief.Most).Select(r => Name(site, r.Result.Report.Key)))),
                ("tied", first.Count > 1 ? site.Texts.Of("brief.tied") : ""),
                ("figure", best)),
            new Table("", columns, [.. list.Take(Brief.Most).Select(row)]),
            Rest(site, list.Count, list.Skip(Brief.Most).Count(r => figure(r) == figure(list[Brief.Most - 1]))));
    }

    private static string? Rest(SiteView site, int count, int tied) => count <= Brief.Most ? null : site.Texts.Of(
        tied > 0 ? "brief.rest-tied" : "brief.rest",
        ("count", Format.Whole(count)),
        ("shown", Format.Whole(Brief.Most)),
        ("tied", Format.Whole(tied)));

    private static Answer Empty(SiteView site, Brief brief, string name, bool isKnown) =>
        new(site.Texts.Of($"brief.{name}-question"), site.Texts.Of(isKnown ? $"brief.{name}-nobody" : brief.Reports < 2 ? "brief.alone" : $"brief.{name}-missing"), null, null);

    private static string Name(SiteView site, ReportKey report) => site.Book.Department(report.Department).NameIn(report.Year);

    /// <summary>A figure at the head.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="Value">The figure.</param>
    /// <param name="Detail">Of what.</param>
    internal sealed record Figure(string Name, string Value, string Detail);

    /// <summary>A question and its answer.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Text">The answer in a sentence, or what is missing for one.</param>
    /// <param name="Table">The first of them; null where there is no answer.</param>
    /// <param name="Rest">How many there are, and how many of those not shown tie with the last; null where all are shown.</param>
    internal sealed record Answer(string Question, string Text, Table? Table, string? Rest);

    /// <summary>The data of a brief.</summary>
    /// <param name="Page">What stands around it.</param>
    /// <param name="Scope">What it is about.</param>
    /// <param name="Figures">The figures at its head.</param>
    /// <param name="Answers">The five questions.</param>
    /// <param name="Links">Where to go on.</param>
    internal sealed record View(Frame Page, string Scope, IReadOnlyList<Figure> Figures, IReadOnlyList<Answer> Answers, IReadOnlyList<Link> Links);
}
