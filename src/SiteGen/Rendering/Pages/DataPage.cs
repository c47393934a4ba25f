using SiteGen.Rendering.OpenData;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>data/index.html: downloads with their columns, and the data files.</summary>
internal sealed class DataPage : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        var t = site.Texts;
        var sections = new List<Section>
        {
            new("tables", t.Of("data.tables"), t.Of("data.tables-intro"), [Block.Of(Tables(site))]),
            new("columns", t.Of("data.columns"), null, [.. DataTables.All.SelectMany(table => new[]
            {
                new Block(Heading: new Heading(t.Of("data.columns-of", ("table", t.Of($"data-tables.{table.Name}")), ("name", table.Name)), $"columns-{table.Name}")),
                Block.Of(Columns(site, table)),
            })]),
        };
        if (site.ShowsSources) sections.Add(new Section("sources", t.Of("data.sources"), t.Of("data.sources-intro"), [Block.Of(Sources(site))]));
        sections.Add(new Section("licence", t.Of("data.licence"), site.Config.Licence?.Value ?? t.Of("data.no-licence"), []));
        yield return new Page(Urls.Data, new ListingView(site.Frame(Urls.Data, t.Of("data.title"), Urls.Data), t.Of("data.intro"), sections));
    }

    private static Table Tables(SiteView site) => new(
        "",
        [new(site.Texts.Of("data.table")), new("CSV"), new("JSON")],
        [
            .. DataTables.All.Select(table => new Row(
                new Cell(site.Texts.Of($"data-tables.{table.Name}"), "", null, table.Name),
                [
                    new Cell($"{table.Name}.csv", "", site.File(Urls.Data, Urls.DataTable(table.Name, "csv"))),
                    new Cell($"{table.Name}.json", "", site.File(Urls.Data, Urls.DataTable(table.Name, "json"))),
                ])),
            new Row(new Cell(site.Texts.Of("data.manifest"), "", null, "manifest"), [new Cell(""), new Cell("manifest.json", "", site.File(Urls.Data, "manifest.json"))]),
        ]);

    private static Table Columns(SiteView site, IDataTable table) => new(
        "",
        [new(site.Texts.Of("data.column")), new(site.Texts.Of("data.meaning"))],
        [.. table.Columns.Select(column => new Row(
            new Cell(column),
            [new Cell(site.Texts.Or($"columns.{table.Name}.{column}", site.Texts.Of($"columns.any.{column}")))]))]);

    private static Table Sources(SiteView site) => new(
        "",
        [new(site.Texts.Of("data.file")), new("SHA-256")],
        [.. site.Input.Disclosed.Sources.Data.Select(source => new Row(
            new Cell(SiteView.BelowContent(source.Path), "", site.File(Urls.Data, Urls.Source(SiteView.BelowContent(source.Path)))),
            [new Cell(site.Input.Disclosed.Sources.Read(source)?.Sha256 ?? "", "hash")]))]);
}
