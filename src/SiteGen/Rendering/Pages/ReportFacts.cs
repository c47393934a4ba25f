using SiteGen.Model;

namespace SiteGen.Rendering.Pages;

/// <summary>How reports are named on several pages.</summary>
internal static class ReportFacts
{
    /// <summary>The year, or the label of a year that is not a calendar year.</summary>
    public static string YearText(Report report) => report.Period?.Value ?? Format.Whole(report.Year.Value);

    /// <summary>The kind, and that a third party carried it out.</summary>
    public static string KindText(SiteView site, Report report)
    {
        var kind = site.Texts.Of($"kinds.{Token.Of(report.Kind.Value)}");
        return report.ConductedBy is null ? kind : $"{kind}{site.Texts.Of("kinds.by-third-party")}";
    }

    /// <summary>The title of a report page.</summary>
    public static string Title(SiteView site, Report report) => site.Texts.Of(
        "report.title",
        ("department", site.Book.Department(report.Department.Value).NameIn(report.Year.Value)),
        ("year", YearText(report)),
        ("kind", site.Texts.Of($"kinds.{Token.Of(report.Kind.Value)}")));
}
