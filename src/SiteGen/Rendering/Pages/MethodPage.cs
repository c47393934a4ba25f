using SiteGen.Analysis;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>method.html (编制说明): formulas, bands, crosswalk and the choices of the edition, written from the running configuration.</summary>
internal sealed class MethodPage : IPageType
{
    private static readonly string[] AuditKinds = ["gap", "error", "warning", "note", "unverified"];

    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        var t = site.Texts;
        yield return new Page(Urls.Method, new ListingView(
            site.Frame(Urls.Method, t.Of("method.title"), Urls.Method),
            t.Of("method.intro"),
            [
                new Section("edition", t.Of("method.edition"), null, [Block.Of(Edition(site))]),
                new Section("figures", t.Of("method.figures"), null, [new Block(Items:
                [
                    new(t.Of("method.printed")), new(t.Of("method.missing")), new(t.Of("method.rounding")), new(t.Of("method.rate")), new(t.Of("method.computed-total")),
                    new(t.Of("method.dimension-rate")), new(t.Of("method.coverage")), new(t.Of("method.comparable", ("coverage", Format.Percent(Board.LeastCoverage)))),
                    new(t.Of("method.said-twice")),
                ])]),
                .. MethodText.Sections(site),
                .. site.ShowsFindings
                    ? [new Section("audit", t.Of("findings.title"), t.Of("method.audit"), [new Block(Items: [.. AuditKinds.Select(kind => new Item(t.Of($"method.audit-{kind}")))])])]
                    : Array.Empty<Section>(),
                new Section("dimensions", t.Of("method.dimensions"), t.Of("method.dimensions-intro"), [Block.Of(Dimensions(site))]),
                new Section("crosswalk", t.Of("method.crosswalk"), t.Of("method.crosswalk-intro"), [Block.Of(Crosswalk(site))]),
                new Section("bands", t.Of("method.bands"), t.Of("method.bands-intro"), [Block.Of(Bands(site))]),
                .. Rules(site) is { Count: > 0 } rules ? [new Section("rules", t.Of("method.rules"), t.Of("method.rules-intro"), [new Block(Items: rules)])] : Array.Empty<Section>(),
            ]));
    }

    private static List<Fact> Edition(SiteView site)
    {
        var t = site.Texts;
        var config = site.Config;
        return
        [
            new(t.Of("method.edition-name"), new Cell(t.Of($"edition.{Token.Of(site.Input.Disclosed.Edition)}"))),
            new(t.Of(site.Input.IsPublicationDate ? "method.published" : "method.date"), site.Input.Date is { } date ? new Cell(date.ToString()) : site.NotStated),
            new(t.Of("method.findings"), new Cell(t.Of(site.ShowsAllFindings && config.Findings != FindingsShown.All ? "method.findings-internal" : $"method.findings-{Token.Of(config.Findings)}"))),
            new(t.Of("method.rank"), new Cell(t.Of(site.Analytics.Scope.Ranks ? "method.rank-shown" : "method.rank-hidden"))),
            new(t.Of("method.sources"), new Cell(t.Of(config.Sources == Shown.Show ? "yes" : "no"))),
            new(t.Of("method.persons"), new Cell(t.Of($"method.persons-{Token.Of(site.Input.Disclosed.Edition)}"))),
        ];
    }

    private static Table Dimensions(SiteView site) => new(
        "",
        [new(site.Texts.Of("dimension")), new(site.Texts.Of("method.aggregated"))],
        [.. site.Book.Dimensions.Select(d => new Row(
            new Cell(DimensionText.Of(site, d.Id.Value)),
            [new Cell(site.Texts.Of(d.Aggregated ? "yes" : "no"))],
            d.Parent is null ? 1 : 2))]);

    private static Table Crosswalk(SiteView site) => new(
        "",
        [new(site.Texts.Of("indicator")), new(site.Texts.Of("framework")), new(site.Texts.Of("weight"), "number"), new(site.Texts.Of("dimension")), new(site.Texts.Of("source"))],
        [.. site.Book.Frameworks.SelectMany(f => f.Indicators.Where(i => i.Dimension is not null).Select(i => new Row(
            new Cell(i.Name.Value, "", site.Page(Urls.Method, Urls.Indicator(f.Id.Value, i.Id.Value))),
            [
                new Cell(f.Name.Value, "", site.Page(Urls.Method, Urls.Framework(f.Id.Value)), f.Id.Value),
                site.Printed(i.Weight),
                new Cell(DimensionText.Of(site, i.Dimension!.Value.Value), "dimension"),
                site.Source(Urls.Method, i.Dimension.Value.Place, null),
            ])))]);

    private static Table Bands(SiteView site)
    {
        var t = site.Texts;
        return new Table(
            "",
            [new(t.Of("framework")), new(t.Of("framework.bands")), new(t.Of("method.bands-basis")), new(t.Of("method.grade-aliases"))],
            [.. site.Book.Frameworks.Where(f => f.Subject != FrameworkSubject.Evaluation).Select(f => new Row(
                new Cell(f.Name.Value, "", site.Page(Urls.Method, Urls.Framework(f.Id.Value)), f.Id.Value),
                [
                    f.Bands.Count == 0 ? site.NotStated : new Cell(BandText.Of(site, f)),
                    (f.BandsBasis ?? f.Basis) is { } basis ? new Cell(basis.Value) : site.NotStated,
                    new Cell(site.Words(f.GradeAliases.Select(a => $"{a.Key} = {a.Value.Value}"))),
                ]))]);
    }

    private static List<Item> Rules(SiteView site) =>
    [
        .. site.Config.RuleSettings.Select(r => (Where: site.Config.Title.Value, Rule: r))
            .Concat(site.Book.Frameworks.SelectMany(f => f.RuleSettings.Select(r => (Where: f.Name.Value, Rule: r))))
            .Select(s => new Item($"{s.Where} {s.Rule.Key} {site.Texts.Of($"rule-settings.{Token.Of(s.Rule.Value.Value)}")}")),
    ];
}
