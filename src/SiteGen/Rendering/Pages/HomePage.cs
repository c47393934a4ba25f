using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>index.html: what is published, and the ways in.</summary>
internal sealed class HomePage : IPageType
{
    public string Template => "home";

    public Type Model => typeof(View);

    public IEnumerable<Page> Pages(SiteView site)
    {
        var t = site.Texts;
        var years = site.Analytics.Boards.Select(b => b.Year).ToList();
        var summary = years.Count == 0
            ? t.Of("home.empty")
            : t.Of(
                years.Min() == years.Max() ? "home.summary-one-year" : "home.summary",
                ("departments", Format.Whole(site.Analytics.Results.Select(r => r.Report.Department.Value).Distinct(StringComparer.Ordinal).Count())),
                ("reports", Format.Whole(site.Analytics.Results.Count)),
                ("from", Format.Whole(years.Min())),
                ("to", Format.Whole(years.Max())));
        var table = new Table(
            "",
            [
                new(t.Of("department")), new(t.Of("year")), new(t.Of("kind")), new(t.Of("total"), "number"),
                new(t.Of("full-mark"), "number"), new(t.Of("score-rate"), "number", IsComputed: true), new(t.Of("grade")),
                .. site.ShowsAllFindings ? [new Column(t.Of("nav.findings"))] : Array.Empty<Column>(),
            ],
            [.. site.Analytics.Results.Select(result => new Row(
                new Cell(site.Book.Department(result.Report.Department.Value).NameIn(result.Report.Year.Value), "", site.Page(Urls.Home, Urls.Report(result.Report.Key))),
                [
                    ReportFacts.Year(result.Report),
                    new Cell(ReportFacts.KindText(site, result.Report)),
                    site.Printed(result.Report.Declared?.Total),
                    site.FullMark(result),
                    SiteView.Rate(result.ScoreRate),
                    result.Report.Declared?.Grade is { } grade ? new Cell(grade.Value) : site.NotStated,
                    .. site.ShowsAllFindings ? [FindingText.Counts(site, result.Report.Key, site.Page(Urls.Home, Urls.Report(result.Report.Key)) + "#findings", toAnswer: true)] : Array.Empty<Cell>(),
                ]))]);
        yield return new Page(Urls.Home, new View(
            site.Frame(Urls.Home, site.Config.Title.Value, Urls.Home),
            summary,
            table,
            [
                .. site.Analytics.Briefs.Take(1).Select(b => new Entry(t.Of("brief.title", ("year", Format.Whole(b.Year))), site.Page(Urls.Home, Urls.Brief(b.Year)), t.Of("home.brief"))),
                new Entry(t.Of("nav.departments"), site.Page(Urls.Home, Urls.Departments), t.Of("home.departments")),
                new Entry(t.Of("nav.indicators"), site.Page(Urls.Home, Urls.Indicators), t.Of("home.indicators")),
                .. site.Analytics.Boards.Select(b => new Entry(
                    t.Of("board.title", ("year", Format.Whole(b.Year))),
                    site.Page(Urls.Home, Urls.Board(b.Year)),
                    t.Of("home.board"))),
                .. site.Analytics.Boards.Count > 0 ? [new Entry(t.Of("compare.name"), site.Page(Urls.Home, Urls.Compare), t.Of("home.compare"))] : Array.Empty<Entry>(),
                .. site.Analytics.Losses.Take(1).Select(l => new Entry(t.Of("losses.title", ("year", Format.Whole(l.View.Year))), site.Page(Urls.Home, Urls.Losses(l.View.Year)), t.Of("home.losses"))),
                .. site.ShowsFindings ? [new Entry(t.Of("nav.findings"), site.Page(Urls.Home, Urls.Findings), t.Of("home.findings"))] : Array.Empty<Entry>(),
                new Entry(t.Of("nav.data"), site.Page(Urls.Home, Urls.Data), t.Of("home.data")),
                new Entry(t.Of("nav.method"), site.Page(Urls.Home, Urls.Method), t.Of("home.method")),
            ],
            [.. site.Input.Articles.Select(a => new Link(a.Title, site.Page(Urls.Home, Urls.Article(a.Slug))))]));
    }

    /// <summary>A way in.</summary>
    /// <param name="Text">Its name.</param>
    /// <param name="Href">Its address.</param>
    /// <param name="Description">What is there.</param>
    internal sealed record Entry(string Text, string Href, string Description);

    /// <summary>The data of the home page.</summary>
    /// <param name="Page">What stands around it.</param>
    /// <param name="Summary">One sentence on what is published.</param>
    /// <param name="Reports">All reports.</param>
    /// <param name="Entries">Ways in.</param>
    /// <param name="Articles">Free pages.</param>
    internal sealed record View(Frame Page, string Summary, Table Reports, IReadOnlyList<Entry> Entries, IReadOnlyList<Link> Articles);
}
