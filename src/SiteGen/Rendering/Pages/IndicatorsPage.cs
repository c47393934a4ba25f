using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>indicators/index.html: the frameworks.</summary>
internal sealed class IndicatorsPage : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        var t = site.Texts;
        var used = site.Book.Reports.ToLookup(r => r.Framework?.Value ?? "", StringComparer.Ordinal);
        var table = new Table(
            "",
            [new(t.Of("framework")), new(t.Of("subject")), new(t.Of("basis")), new(t.Of("full-mark"), "number"), new(t.Of("leaves"), "number"), new(t.Of("reports"), "number")],
            [.. site.Book.Frameworks.Select(f => new Row(
                new Cell(f.Name.Value, "", site.Page(Urls.Indicators, Urls.Framework(f.Id.Value)), f.Id.Value),
                [
                    new Cell(t.Of($"subjects.{Token.Of(f.Subject)}")),
                    f.Basis is { } basis ? new Cell(basis.Value) : site.NotStated,
                    site.Printed(f.FullMark),
                    new Cell(Format.Whole(f.Indicators.Count(i => site.Book.Tree(f.Id.Value).IsLeaf(i.Id.Value))), "number"),
                    new Cell(Format.Whole(used[f.Id.Value].Count()), "number"),
                ]))]);
        yield return new Page(Urls.Indicators, new ListingView(
            site.Frame(Urls.Indicators, t.Of("indicators.title"), Urls.Indicators),
            t.Of(site.Book.Frameworks.Count == 0 ? "indicators.empty" : "indicators.intro"),
            [
                .. site.Book.Frameworks.Count == 0 ? [] : new[] { new Section("list", t.Of("frameworks"), null, [Block.Of(table)]) },
                .. site.Analytics.Commons.Count == 0 ? [] : new[] { new Section("common", t.Of("common.title"), t.Of("common.intro"), [Block.Of(Commons(site))]) },
            ]));
    }
    private static Table Commons(SiteView site) => new(
        "",
        [new(site.Texts.Of("common.name")), new(site.Texts.Of("frameworks"), "number"), new(site.Texts.Of("definition"))],
        [.. site.Analytics.Commons.Select(c => new Row(
            new Cell(c.Common.Name.Value, "", site.Page(Urls.Indicators, Urls.Common(c.Common.Id.Value))),
            [new Cell(Format.Whole(c.Indicators.Select(i => i.Tree.Framework.Id.Value).Distinct(StringComparer.Ordinal).Count()), "number"), new Cell(c.Common.Definition?.Value ?? "")]))]);
}
