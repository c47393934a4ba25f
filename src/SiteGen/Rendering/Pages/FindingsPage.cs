using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>findings/index.html (数据核验): findings by rule, by report and by state, and what could not be verified.</summary>
internal sealed class FindingsPage : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        if (!site.ShowsFindings) yield break;
        var t = site.Texts;
        yield return new Page(Urls.Findings, new ListingView(
            site.Frame(Urls.Findings, t.Of("findings.title"), Urls.Findings),
            site.ShowsAllFindings ? t.Of("findings.intro") : t.Of("findings.intro-settled"),
            [
                .. site.ShowsAllFindings ? [new Section("by-state", t.Of("findings.by-state"), t.Of("findings.by-state-intro"), [Block.Of(ByState(site))])] : Array.Empty<Section>(),
                new Section("by-rule", t.Of("findings.by-rule"), null, [Block.Of(ByRule(site))]),
                .. Quiet(site) is { Count: > 0 } quiet ? [new Section("quiet", t.Of("findings.quiet"), t.Of(site.ShowsAllFindings ? "findings.quiet-intro" : "findings.quiet-withheld"), [new Block(Items: quiet)])] : Array.Empty<Section>(),
                new Section("by-report", t.Of("findings.by-report"), t.Of("findings.by-report-intro"), [Block.Of(ByReport(site))]),
            ]));
    }

    // Rules that noticed nothing: what was checked and held is worth knowing too.
    private static List<Item> Quiet(SiteView site)
    {
        var fired = site.Input.Disclosed.Findings.Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
        return [.. site.Rules.Where(r => !fired.Contains(r.Code)).Select(r => new Item("", new Cell($"{r.Code} {r.Title}", "", site.Page(Urls.Findings, Urls.Rule(r.Code)))))];
    }

    private static Table ByState(SiteView site) => new(
        "",
        [new(site.Texts.Of("finding.state")), new(site.Texts.Of("findings.count"), "number")],
        [.. Enum.GetValues<FindingState>().Select(state => new Row(
            new Cell(site.Texts.Of($"finding-states.{Token.Of(state)}")),
            [new Cell(Format.Whole(site.Input.Disclosed.Findings.Count(f => f.State == state)), "number")]))]);

    private static Table ByRule(SiteView site)
    {
        var findings = site.Input.Disclosed.Findings.ToLookup(f => f.Rule, StringComparer.Ordinal);
        return new Table(
            "",
            [new(site.Texts.Of("finding.rule")), .. Kinds(site)],
            [.. site.Rules.Where(r => findings.Contains(r.Code)).Select(r => new Row(
                new Cell($"{r.Code} {r.Title}", "", site.Page(Urls.Findings, Urls.Rule(r.Code))),
                Counts([.. findings[r.Code]])))]);
    }

    private static Table ByReport(SiteView site)
    {
        var ofFrameworks = site.Input.Disclosed.Findings.ToLookup(f => f.Framework, StringComparer.Ordinal);
        var reports = site.Book.Reports.Select(r => (Cell: new Cell(ReportFacts.Title(site, r), "", site.Page(Urls.Findings, Urls.Report(r.Key)) + (site.FindingsOf(r.Key).Count > 0 ? "#findings" : "")), Findings: site.FindingsOf(r.Key).Select(f => f.Finding).ToList()));
        var frameworks = site.Book.Frameworks.Select(f => (Cell: new Cell(f.Name.Value, "", site.Page(Urls.Findings, Urls.Framework(f.Id.Value))), Findings: ofFrameworks[f.Id.Value].ToList()));
        return new Table(
            "",
            [new(site.Texts.Of("finding.report")), .. Kinds(site)],
            [.. reports.Concat(frameworks).Where(r => r.Findings.Count > 0).Select(r => new Row(r.Cell, Counts(r.Findings)))]);
    }

    private static IEnumerable<Column> Kinds(SiteView site) =>
    [
        .. Enum.GetValues<FindingSeverity>().Select(s => new Column(site.Texts.Of($"finding-severities.{Token.Of(s)}"), "number")),
        new(site.Texts.Of("findings.settled"), "number"),
        new(site.Texts.Of("finding-states.unverified"), "number"),
    ];

    private static IReadOnlyList<Cell> Counts(List<Finding> findings) =>
    [
        .. Enum.GetValues<FindingSeverity>().Select(s => Count(findings.Count(f => f.Severity == s && f.State != FindingState.Unverified))),
        Count(findings.Count(f => f.IsSettled)),
        Count(findings.Count(f => f.State == FindingState.Unverified)),
    ];

    private static Cell Count(int number) => new(number == 0 ? "" : Format.Whole(number), "number");
}
