using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

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
        var findings = site.Input.Disclosed.Findings.Where(f => f.Framework == framework.Id.Value).Select((f, i) => (f, FindingText.Anchor(i + 1))).ToList();
        if (findings.Count > 0) sections.Add(new Section("findings", t.Of("sections.findings"), t.Of("section-intros.findings"), [Block.Of(FindingText.Table(site, path, findings, framework.Place.File))]));
        return new Page(path, new ListingView(
            site.Frame(path, framework.Name.Value, Urls.Indicators, (t.Of("nav.indicators"), Urls.Indicators)),
            framework.Note?.Value,
            sections));
    }

    private static List<Fact> Facts(SiteView site, string path, Framework framework)
    {
        var t = site.Texts;
        var from = framework.From is { } origin ? site.Book.Reports.FirstOrDefault(r => r.Key.ToString() == origin.Value) : null;
        List<Fact?> facts =
        [
            new(t.Of("code"), new Cell(framework.Id.Value)),
            new(t.Of("subject"), new Cell(t.Of($"subjects.{Token.Of(framework.Subject)}"))),
            framework.Jurisdiction is { } jurisdiction ? new(t.Of("framework.jurisdiction"), JurisdictionText.Of(site, jurisdiction.Value)) : null,
            YearsText.Of(site, framework.ValidFrom?.Value, framework.ValidTo?.Value) is { } valid ? new(t.Of("framework.valid"), new Cell(valid)) : null,
            framework.Replaces is { } replaces ? new(t.Of("framework.replaces"), Replaced(site, path, replaces.Value)) : null,
            new(t.Of("basis"), framework.Basis is { } basis ? new Cell(basis.Value) : site.NotStated),
            new(t.Of("full-mark"), site.Printed(framework.FullMark)),
            site.Book.Tree(framework.Id.Value).EffectiveLeaves is { } effective ? new(t.Of("framework.effective"), new Cell(Format.Points(effective), "computed", null, t.Of("framework.effective-note"))) : null,
            new(t.Of("framework.weight-source"), new Cell(t.Of($"weight-sources.{Token.Of(framework.WeightSource)}"))),
            new(t.Of("framework.missing"), new Cell(t.Of($"missing-policies.{Token.Of(framework.Missing)}"))),
            new(t.Of("framework.bands"), framework.Bands.Count == 0 ? site.NotStated : new Cell(BandText.Of(site, framework))),
            framework.BandsBasis is { } bandsBasis ? new(t.Of("method.bands-basis"), new Cell(bandsBasis.Value)) : null,
            framework.GradeAliases.Count > 0 ? new(t.Of("method.grade-aliases"), new Cell(site.Words(framework.GradeAliases.Select(a => $"{a.Key} = {a.Value.Value}")))) : null,
            framework.Precision is { } precision ? new(t.Of("precision"), new Cell(Format.Whole(precision.Value))) : null,
            from is null ? null : new(t.Of("framework.from"), new Cell(ReportFacts.Title(site, from), "", site.Page(path, Urls.Report(from.Key)))),
            new(t.Of("source"), site.Source(path, framework.Place, null)),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static Cell Replaced(SiteView site, string path, string id) => site.Book.Frameworks.FirstOrDefault(f => f.Id.Value == id) is { } before
        ? new Cell(before.Name.Value, "", site.Page(path, Urls.Framework(id)), id)
        : new Cell(id);

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
                    new Cell(DimensionText.Of(site, tree.Dimension(i)), "dimension"),
                    new Cell(RubricText.Short(site, i)),
                    site.Source(path, i.Place, null),
                ],
                tree.Level(i.Id.Value)))]);
    }

    // The upper bound has a column only where the original prints one.
    private static Table Bands(SiteView site, Framework framework)
    {
        var hasUpper = framework.Bands.Any(b => b.To is not null);
        return new Table(
            "",
            [
                new(site.Texts.Of("grade")),
                new(site.Texts.Of("framework.band-from"), "number"),
                .. hasUpper ? [new Column(site.Texts.Of("framework.band-to"), "number")] : Array.Empty<Column>(),
            ],
            [.. framework.Bands.Select(b => new Row(
                new Cell(b.Label.Value),
                [new Cell(Format.Printed(b.From.Value), "number"), .. hasUpper ? [new Cell(b.To is { } to ? Format.Printed(to.Value) : "", "number")] : Array.Empty<Cell>()]))]);
    }
}
