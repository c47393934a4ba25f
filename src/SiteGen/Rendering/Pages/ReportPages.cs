using SiteGen.Analysis;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rendering.Sections;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>departments/CODE/YEAR[-KIND].html: the whole evaluation.</summary>
internal sealed class ReportPages : IPageType
{
    public string Template => "report";

    public Type Model => typeof(View);

    public IEnumerable<Page> Pages(SiteView site) => site.Analytics.Results.Select(result => Page(site, result));

    private static Page Page(SiteView site, ReportResult result)
    {
        var report = site.Input.FullReport(result.Report.Key);
        var path = Urls.Report(report.Key);
        var department = site.Book.Department(report.Department.Value);
        var view = new ReportView(site, path, report, result);
        var all = ReportSections.All.Select(s => (Section: s, Blocks: s.Blocks(view))).ToList();
        return new Page(path, new View(
            site.Frame(
                path,
                ReportFacts.Title(site, report),
                Urls.Departments,
                [(site.Texts.Of("nav.departments"), Urls.Departments), (department.Name.Value, Urls.Department(department.Code.Value))]),
            Marking.Of(
                [.. all.Where(s => s.Blocks.Count > 0).Select(s => new Section(s.Section.Id, site.Texts.Of($"sections.{s.Section.Id}"), Intro(site, s.Section.Id), s.Blocks))],
                [.. site.FindingsOf(report.Key).Where(f => f.Finding.State != FindingState.Unverified).SelectMany(f => Marks(site, f.Finding, f.Anchor))]),
            [.. all.Where(s => s.Blocks.Count == 0 && s.Section.IsExpected).Select(s => site.Texts.Of($"sections.{s.Section.Id}"))]));
    }

    // Both places where a fact is said twice.
    private static IEnumerable<(Place Place, Link Link)> Marks(SiteView site, Finding finding, string anchor)
    {
        var link = new Link(finding.IsSettled ? site.Texts.Of($"finding-states.{Token.Of(finding.State)}") : FindingText.Kind(site, finding), "#" + anchor);
        return finding.Also.IsNone || finding.Also.File != finding.Place.File ? [(finding.Place, link)] : [(finding.Place, link), (finding.Also, link)];
    }

    private static string? Intro(SiteView site, string section) => site.Texts.Has($"section-intros.{section}") ? site.Texts.Of($"section-intros.{section}") : null;

    /// <summary>The data of a report page.</summary>
    /// <param name="Page">What stands around it.</param>
    /// <param name="Sections">Its sections.</param>
    /// <param name="NotStated">Headings of sections of which the text holds nothing.</param>
    internal sealed record View(Frame Page, IReadOnlyList<Section> Sections, IReadOnlyList<string> NotStated);
}
