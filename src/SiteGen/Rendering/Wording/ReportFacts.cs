using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>How reports are named on several pages.</summary>
internal static class ReportFacts
{
    /// <summary>The year; below it the label of a year that is not a calendar year.</summary>
    public static Cell Year(Report report, string? href = null) => new(Format.Whole(report.Year.Value), "", href, report.Period?.Value);

    /// <summary>The kind, and that a third party carried it out.</summary>
    public static string KindText(SiteView site, Report report)
    {
        var kind = site.Texts.Of($"kinds.{Token.Of(report.Kind.Value)}");
        return report.ConductedBy is null ? kind : $"{kind}{site.Texts.Of("kinds.by-third-party")}";
    }

    /// <summary>The title of a report page.</summary>
    public static string Title(SiteView site, Report report) => site.Texts.Of(
        report.Period is null ? "report.title" : "report.title-with-period",
        ("department", site.Book.Department(report.Department.Value).NameIn(report.Year.Value)),
        ("year", Format.Whole(report.Year.Value)),
        ("kind", site.Texts.Of($"kinds.{Token.Of(report.Kind.Value)}")),
        ("period", report.Period?.Value ?? ""));
}
