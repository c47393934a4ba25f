using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>departments/index.html: the directory in official order.</summary>
internal sealed class DepartmentsPage : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        var t = site.Texts;
        var byDepartment = site.Book.Reports.ToLookup(r => r.Department.Value, StringComparer.Ordinal);
        var shown = site.Book.Departments;
        var table = new Table(
            "",
            [new(t.Of("department")), new(t.Of("jurisdiction")), new(t.Of("level")), new(t.Of("type")), new(t.Of("sector")), new(t.Of("reports"), "number")],
            [.. shown.Select(d => new Row(
                new Cell(d.Name.Value, "", site.Page(Urls.Departments, Urls.Department(d.Code.Value))),
                [
                    new Cell(site.Book.Jurisdiction(d).Name.Value),
                    new Cell(t.Of($"levels.{Token.Of(site.Book.Jurisdiction(d).Level.Value)}")),
                    new Cell(d.Type.Value),
                    new Cell(d.Sector?.Value ?? ""),
                    new Cell(Format.Whole(byDepartment[d.Code.Value].Count()), "number"),
                ]))]);
        yield return new Page(Urls.Departments, new ListingView(
            site.Frame(Urls.Departments, t.Of("departments.title"), Urls.Departments),
            t.Of("departments.intro"),
            [new Section("list", t.Of("departments.title"), null, [Block.Of(table)])]));
    }
}
