using SiteGen.Analysis;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>A section of the report page. A new one is one file and one line in <see cref="ReportSections"/>.</summary>
internal interface IReportSection
{
    /// <summary>Its anchor; <c>sections.ID</c> is its heading.</summary>
    string Id { get; }

    /// <summary>Whether every report may be expected to have it: where it is empty, the page says that the text does not hold it.</summary>
    bool IsExpected { get; }

    /// <summary>Its pieces; empty where the text holds nothing of the kind.</summary>
    IReadOnlyList<Block> Blocks(ReportView view);
}

/// <summary>A report as the sections of its page see it.</summary>
/// <param name="Site">The site.</param>
/// <param name="Path">The path of the page.</param>
/// <param name="Report">The report with its texts.</param>
/// <param name="Result">What was computed about it.</param>
internal sealed record ReportView(SiteView Site, string Path, Report Report, ReportResult Result)
{
    /// <summary>The cell that leads a figure to its source; lines of the report's own file by number alone.</summary>
    public Cell Source(Place place, Located<string>? at) => Site.Source(Path, place, at, Report.Place.File);

    /// <summary>The page of an indicator that a row names: of the framework of its project, else of the report's, else of another project's.</summary>
    public Link Indicator(string id, Project? project = null)
    {
        foreach (var framework in Report.Projects.Select(p => p.Framework).Prepend(Report.Framework).Prepend(project?.Framework).OfType<Located<string>>())
        {
            if (Site.Book.Tree(framework.Value).Find(id) is { } found) return new Link(found.Name.Value, Site.Page(Path, Urls.Indicator(framework.Value, id)));
        }

        return new Link(id, null);
    }

    /// <summary>A cell with links to indicators.</summary>
    public Cell Indicators(IReadOnlyList<Located<string>> ids, Project? project = null) => new("", "", null, null, [.. ids.Select(id => Indicator(id.Value, project))]);

    /// <summary>The text of a key.</summary>
    public string T(string key) => Site.Texts.Of(key);
}
