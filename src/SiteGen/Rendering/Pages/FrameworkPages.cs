using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>indicators/ID/index.html: a framework as a tree, the first step of the drill-down.</summary>
internal sealed class FrameworkPages : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site) => site.Book.Frameworks.Select(f => Page(site, f));

    private static Page Page(SiteView site, Framework framework)
    {
        var path = Urls.Framework(framework.Id.Value);
        var t = site.Texts;
        var sections = new List<Section>
        {
            new("about", t.Of("framework.about"), null, [Block.Of(Facts(site, path, framework))]),
            new("tree", t.Of("framework.tree"), t.Of("framework.tree-intro"), [Block.Of(Tree(site, path, framework))]),
        };
        if (framework.Bands.Count > 0) sections.Add(new Section("bands", t.Of("framework.bands"), null, [Block.Of(Bands(site, framework))]));
        return new Page(path, new ListingView(
            site.Frame(path, framework.Name.Value, Urls.Indicators, (t.Of("nav.indicators"), Urls.Indicators)),
            framework.Note?.Value,
            sections));
    }

    private static List<Fact> Facts(SiteView site, string path, Framework framework)
    {
        var t = site.Texts;
        var from = framework.From is { } origin ? site.Book.Reports.FirstOrDefault(r => r.Key.ToString() == origin.Value) : null;
        return
        [
            new(t.Of("code"), new Cell(framework.Id.Value)),
            new(t.Of("subject"), new Cell(t.Of($"subjects.{Token.Of(framework.Subject)}"))),
            new(t.Of("basis"), framework.Basis is { } basis ? new Cell(basis.Value) : site.NotStated),
            new(t.Of("full-mark"), site.Printed(framework.FullMark)),
            new(t.Of("framework.weight-source"), new Cell(t.Of($"weight-sources.{Token.Of(framework.WeightSource)}"))),
            new(t.Of("framework.missing"), new Cell(t.Of($"missing-policies.{Token.Of(framework.Missing)}"))),
            new(t.Of("framework.bands"), framework.Bands.Count == 0 ? site.NotStated : new Cell(site.Words(framework.Bands.Select(b => $"{b.Label.Value} ≥ {Format.Printed(b.From.Value)}")))),
            .. from is null ? Array.Empty<Fact>() : [new Fact(t.Of("framework.from"), new Cell(ReportFacts.Title(site, from), "", site.Page(path, Urls.Report(from.Key))))],
            new(t.Of("source"), site.Source(path, framework.Place, null)),
        ];
    }

    private static Table Tree(SiteView site, string path, Framework framework)
    {
        var t = site.Texts;
        var tree = site.Book.Tree(framework.Id.Value);
        return new Table(
            "",
            [new(t.Of("indicator")), new(t.Of("weight"), "number"), new(t.Of("dimension")), new(t.Of("standard")), new(t.Of("source"))],
            [.. tree.InOrder.Select(i => new Row(
                new Cell(i.Name.Value, "", site.Page(path, Urls.Indicator(framework.Id.Value, i.Id.Value))),
                [
                    i.Weight is null && i.AsPrinted is { } marker ? new Cell(marker.Value, "number") : site.Printed(i.Weight),
                    new Cell(DimensionText.Of(site, tree.Dimension(i))),
                    new Cell(RubricText.Short(site, i)),
                    site.Source(path, i.Place, null),
                ],
                tree.Level(i.Id.Value)))]);
    }

    private static Table Bands(SiteView site, Framework framework) => new(
        "",
        [new(site.Texts.Of("grade")), new(site.Texts.Of("framework.band-from"), "number")],
        [.. framework.Bands.Select(b => new Row(new Cell(b.Label.Value), [new Cell(Format.Printed(b.From.Value), "number")]))]);
}
