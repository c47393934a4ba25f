using SiteGen.Analysis;
using SiteGen.Charting;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering;

/// <summary>A site in one language, as its pages see it.</summary>
/// <param name="Input">What it is rendered from.</param>
/// <param name="Texts">The texts of the language.</param>
/// <param name="Prefix">The folder of the language; empty for the default one.</param>
/// <param name="Languages">All languages with their folders.</param>
internal sealed record SiteView(RenderInput Input, Texts Texts, string Prefix, IReadOnlyList<(Texts Texts, string Prefix)> Languages)
{
    private const string ContentFolder = "content/";

    private readonly ILookup<ReportKey, Finding> findings = Input.Disclosed.Findings.Where(f => f.Report is not null).ToLookup(f => f.Report!.Value);
    private readonly Lazy<Dictionary<ReportKey, Report>> reports = new(() => Input.Disclosed.Book.Reports.ToDictionary(r => r.Key));

    /// <summary>The book.</summary>
    public EvaluationBook Book => Input.Analytics.Book;

    /// <summary>The configuration.</summary>
    public SiteConfig Config => Book.Config;

    /// <summary>What was computed.</summary>
    public Analytics Analytics => Input.Analytics;

    /// <summary>Whether data files are published as pages.</summary>
    public bool ShowsSources => Config.Sources == Shown.Show;

    /// <summary>Whether the pages are in Chinese.</summary>
    public bool IsChinese => Texts.IsChinese;

    /// <summary>Whether the edition has pages of findings.</summary>
    public bool ShowsFindings => Input.Disclosed.Edition == Edition.Internal || Config.Findings != FindingsShown.None;

    /// <summary>Whether the edition shows all findings, so that a count of 0 means that there is none.</summary>
    public bool ShowsAllFindings => Input.Disclosed.Edition == Edition.Internal || Config.Findings == FindingsShown.All;

    /// <summary>The rules of the audit, in the language of the pages.</summary>
    public IReadOnlyList<RulePage> Rules => field ??= Input.RulePages(IsChinese);

    /// <summary>The title of a rule.</summary>
    public string RuleTitle(string code) => RuleTitles[code];

    /// <summary>A report of the edition by its key; null for none.</summary>
    public Report? Report(ReportKey key) => reports.Value.GetValueOrDefault(key);

    /// <summary>The findings of a report with their anchors on its page.</summary>
    public IReadOnlyList<(Finding Finding, string Anchor)> FindingsOf(ReportKey report) =>
        [.. findings[report].Select((finding, i) => (finding, FindingText.Anchor(i + 1)))];

    /// <summary>Whether this is the first language of the site, whose pages lie at its root.</summary>
    public bool IsDefaultLanguage => Prefix.Length == 0;

    /// <summary>The path of a page in this language.</summary>
    public string Path(string page) => Prefix + page;

    /// <summary>The address of another page in this language, seen from a page.</summary>
    public string Page(string from, string to) => Urls.Relative(Path(from), Path(to));

    /// <summary>The address of a file that all languages share, seen from a page.</summary>
    public string File(string from, string to) => Urls.Relative(Path(from), to);

    /// <summary>What stands around a page.</summary>
    /// <param name="path">The path of the page, without language.</param>
    /// <param name="title">Its title.</param>
    /// <param name="section">The page in the navigation to which it belongs.</param>
    /// <param name="crumbs">The pages between home and this one.</param>
    public Frame Frame(string path, string title, string section, params IReadOnlyList<(string Text, string Path)> crumbs) => new(
        Title: title,
        SiteTitle: Config.Title.Value,
        IsHome: path == Urls.Home,
        Lang: Texts.Language,
        Notice: Config.Notice?.Value,
        Stylesheet: File(path, Urls.Assets + "site.css"),
        HomeHref: Page(path, Urls.Home),
        Nav: [.. Navigation().Select(item => new NavItem(Texts.Of(item.Key), Page(path, item.Path), item.Path == section))],
        Crumbs: path == Urls.Home ? [] :
        [
            new Link(Texts.Of("nav.home"), Page(path, Urls.Home)),
            .. crumbs.Select(c => new Link(c.Text, Page(path, c.Path))),
            new Link(title, null),
        ],
        Languages: [.. Languages.Where(l => l.Texts != Texts).Select(l => new LanguageLink(l.Texts.Of("language.name"), Urls.Relative(Path(path), l.Prefix + path), l.Texts.Language))],
        Edition: Texts.Of($"edition.{Token.Of(Input.Disclosed.Edition)}"),
        IsInternal: Input.Disclosed.Edition == Edition.Internal,
        Publisher: Config.Publisher?.Value,
        Contact: Config.Contact?.Value,
        Licence: Config.Licence is { } licence ? new Link(licence.Value, Config.LicenceUrl?.Value) : null,
        Date: Input.Date is { } date ? Texts.Of(Input.IsPublicationDate ? "footer.published" : "footer.date", ("date", date.ToString())) : null,
        MethodHref: Page(path, Urls.Method));

    /// <summary>The cell that leads a figure to its source: the passage of the original, and the line of the data file.</summary>
    /// <param name="from">The page that shows it.</param>
    /// <param name="place">Where the figure stands.</param>
    /// <param name="at">Where in the original.</param>
    /// <param name="ownFile">The file that the page is about and names once: its lines are shown by number alone.</param>
    public Cell Source(string from, Place place, Located<string>? at, int ownFile = 0)
    {
        if (Input.Disclosed.Sources.Table.Of(place) is not { } file) return new Cell(at?.Value ?? "", "source") { Place = place };
        var line = place.File == ownFile ? Texts.Of("line-n", ("n", Format.Whole(place.Line))) : $"{System.IO.Path.GetFileName(file.Path)}:{place.Line}";
        var href = ShowsSources ? File(from, Urls.Source(BelowContent(file.Path))) + Urls.Line(place) : null;
        var showsLine = ShowsSources || Input.Disclosed.Edition == Edition.Internal;
        return new Cell(at?.Value ?? (showsLine ? line : ""), "source", href, at is not null && showsLine ? line : null) { Place = place };
    }

    /// <summary>A place as open data writes it: <c>reports/2022/440100-ybj.yaml:12:5</c>; the passage of the original where data files are not shown.</summary>
    public string PlaceText(Place place, Located<string>? at)
    {
        if (!ShowsSources && Input.Disclosed.Edition == Edition.Public) return at?.Value ?? "";
        return Input.Disclosed.Sources.Table.Of(place) is { } file ? $"{BelowContent(file.Path)}:{place.Line}:{place.Column}" : "";
    }

    /// <summary>Words of a list: 、 in Chinese.</summary>
    public string Words(IEnumerable<string> words) => string.Join(Texts.Of("list.words"), words);

    /// <summary>Phrases of a sentence: ， in Chinese.</summary>
    public string Phrases(IEnumerable<string> phrases) => string.Join(Texts.Of("list.phrases"), phrases);

    /// <summary>Clauses: ； in Chinese.</summary>
    public string Clauses(IEnumerable<string> clauses) => string.Join(Texts.Of("list.clauses"), clauses);

    /// <summary>A printed number, or the words for "not in the text".</summary>
    public Cell Printed(Located<Number>? number) => number is { } found ? new Cell(Format.Printed(found.Value), "number") { Place = found.Place } : NotStated with { Class = "number missing" };

    /// <summary>The full mark of a report; where it prints none, that of its framework, said so.</summary>
    public Cell FullMark(ReportResult result)
    {
        if (result.Report.Declared?.FullMark is { } printed) return Printed(printed);
        return result.FullMark is { } mark ? new Cell(Format.Computed(mark), "number", null, Texts.Of("full-mark-of-framework")) : Printed(null);
    }

    /// <summary>A rate from an inferred weight is labelled so.</summary>
    public Cell Rate(decimal? rate, WeightSource weight) => Rate(rate) with { Detail = rate is not null && weight == WeightSource.Inferred ? Texts.Of("inferred") : null };

    /// <summary>A computed rate, or nothing.</summary>
    public static Cell Rate(decimal? rate) => rate is { } found ? new Cell(Format.Percent(found), "number computed") : new Cell("", "number");

    /// <summary>A chart in the language of the pages; null where there is nothing to draw.</summary>
    public Chart? Chart(string name, ChartSubject subject) => Input.Charts.Find(name, subject, Texts);

    /// <summary>所录文本未载明.</summary>
    public Cell NotStated => new(Texts.Of("not-stated"), "missing");

    /// <summary>A path below content/, as places and source pages show it.</summary>
    public static string BelowContent(string path) => path.StartsWith(ContentFolder, StringComparison.Ordinal) ? path[ContentFolder.Length..] : path;

    private Dictionary<string, string> RuleTitles => field ??= Rules.ToDictionary(r => r.Code, r => r.Title, StringComparer.Ordinal);

    private IEnumerable<(string Key, string Path)> Navigation()
    {
        yield return ("nav.home", Urls.Home);
        if (Analytics.Briefs.Count > 0) yield return ("brief.name", Urls.Brief(Analytics.Briefs[0].Year));
        yield return ("nav.departments", Urls.Departments);
        yield return ("nav.indicators", Urls.Indicators);
        if (Analytics.Boards.Count > 0) yield return ("nav.board", Urls.Board(Analytics.Boards[0].Year));
        if (Analytics.Losses.Count > 0) yield return ("nav.losses", Urls.Losses(Analytics.Losses[0].View.Year));
        if (ShowsFindings) yield return ("nav.findings", Urls.Findings);
        yield return ("nav.data", Urls.Data);
        yield return ("nav.method", Urls.Method);
    }
}
