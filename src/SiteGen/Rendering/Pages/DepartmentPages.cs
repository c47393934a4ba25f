using SiteGen.Analysis;
using SiteGen.Charting;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>departments/CODE/index.html: who the department is, and all its reports.</summary>
internal sealed class DepartmentPages : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        var results = site.Analytics.Results.ToLookup(r => r.Report.Department.Value, StringComparer.Ordinal);
        return site.Book.Departments.Select(d => Page(site, d, [.. results[d.Code.Value].OrderByDescending(r => r.Report.Year.Value).ThenBy(r => r.Report.Kind.Value)]));
    }

    private static Page Page(SiteView site, Department department, IReadOnlyList<ReportResult> results)
    {
        var path = Urls.Department(department.Code.Value);
        var t = site.Texts;
        return new Page(path, new ListingView(
            site.Frame(path, department.Name.Value, Urls.Departments, (t.Of("nav.departments"), Urls.Departments)),
            null,
            [
                new Section("about", t.Of("department.about"), null, [Block.Of(Facts(site, path, department))]),
                .. Charts(site, "standing", ChartNames.PositionStrip, results),
                .. Charts(site, "trend", ChartNames.ScoreTrend, results),
                .. Changes(site, path, results),
                .. Charts(site, "money", ChartNames.MoneyByYear, results),
                new Section("reports", t.Of("department.reports"), results.Count == 0 ? t.Of("department.no-reports") : null, results.Count == 0 ? [] : [Block.Of(Reports(site, path, results))]),
            ]));
    }

    // For the kind of report that comes first, and for each other with more than one year: from its latest year.
    private static IEnumerable<Section> Charts(SiteView site, string id, string name, IReadOnlyList<ReportResult> results)
    {
        var blocks = results
            .GroupBy(r => r.Report.Kind.Value)
            .OrderBy(g => g.Key)
            .Where((g, i) => i == 0 || g.Count() > 1)
            .Select(g => ChartBlock.Of(site, name, g.First().Report.Key, $"{id}-{Token.Of(g.Key)}"))
            .OfType<Block>()
            .ToList();
        return blocks.Count == 0 ? [] : [new Section(id, site.Texts.Of($"department.{id}"), null, blocks)];
    }

    // Every year against the one before, in its four parts.
    private static IEnumerable<Section> Changes(SiteView site, string path, IReadOnlyList<ReportResult> results)
    {
        var blocks = results
            .GroupBy(r => r.Report.Kind.Value)
            .OrderBy(g => g.Key)
            .Select(g => site.Analytics.Overviews[g.First().Report.Key].History)
            .Where(h => h.Points.Any(p => p.Change is not null))
            .Select(h => Block.Of(ChangeText.Years(site, path, h)))
            .ToList();
        return blocks.Count == 0 ? [] : [new Section("changes", site.Texts.Of("department.changes"), site.Texts.Of("section-intros.change"), blocks)];
    }

    private static List<Fact> Facts(SiteView site, string path, Department department)
    {
        var t = site.Texts;
        var jurisdiction = site.Book.Jurisdiction(department);
        List<Fact?> facts =
        [
            new(t.Of("code"), new Cell(department.Code.Value)),
            department.Aliases.Count > 0 ? new(t.Of("department.aliases"), new Cell(site.Words(department.Aliases.Select(a => a.Value)))) : null,
            department.Aggregate?.Value == true ? new(t.Of("department.aggregate"), new Cell(t.Of("department.is-aggregate"))) : null,
            new(t.Of("jurisdiction"), JurisdictionText.Of(site, jurisdiction)),
            JurisdictionText.Above(site, jurisdiction) is { } above ? new(t.Of("jurisdiction.above"), above) : null,
            new(t.Of("level"), new Cell(t.Of($"levels.{Token.Of(jurisdiction.Level.Value)}"))),
            new(t.Of("type"), new Cell(department.Type.Value)),
            department.Sector is { } sector ? new(t.Of("sector"), new Cell(sector.Value)) : null,
            department.Order is { } order ? new(t.Of("department.order"), new Cell(Format.Whole(order.Value))) : null,
            department.From is { } from ? new(t.Of("department.from"), new Cell(Format.Whole(from.Value))) : null,
            department.To is { } to ? new(t.Of("department.to"), new Cell(Format.Whole(to.Value))) : null,
            .. department.Successors.Select(s => new Fact(t.Of("department.successor"), new Cell(site.Book.Department(s.Value).Name.Value, "", site.Page(path, Urls.Department(s.Value))))),
            .. department.EarlierNames.Select(name => new Fact(t.Of("department.earlier-name"), new Cell(name.Name.Value, "", null, YearsText.Of(site, name.From?.Value, name.To.Value)))),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static Table Reports(SiteView site, string path, IReadOnlyList<ReportResult> results)
    {
        var t = site.Texts;
        return new Table(
            "",
            [
                new(t.Of("year")), new(t.Of("kind")), new(t.Of("conducted-by")), new(t.Of("total"), "number"), new(t.Of("full-mark"), "number"),
                new(t.Of("score-rate"), "number", IsComputed: true), new(t.Of("grade")), new(t.Of("original")),
            ],
            [.. results.Select(r => new Row(
                ReportFacts.Year(r.Report, site.Page(path, Urls.Report(r.Report.Key))),
                [
                    new Cell(t.Of($"kinds.{Token.Of(r.Report.Kind.Value)}")),
                    new Cell(r.Report.ConductedBy?.Value ?? ""),
                    site.Printed(r.Report.Declared?.Total),
                    site.FullMark(r),
                    SiteView.Rate(r.ScoreRate),
                    r.Report.Declared?.Grade is { } grade ? new Cell(grade.Value) : site.NotStated,
                    new Cell(r.Report.Source.Title.Value, "", r.Report.Source.Url?.Value),
                ]))]);
    }
}
