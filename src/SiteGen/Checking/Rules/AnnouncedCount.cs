using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2203: what the text announces (attachments, projects, units) is there. In a copy that was not checked, what is missing is our gap.</summary>
internal sealed class AnnouncedCount : IAuditRule
{
    public string Code => "SG2203";

    public string Name => "announced";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        var absent = report.Report.Attachments.Where(a => !a.Present.Value).ToList();
        var announced = Announced(report, Announcement.Attachments);
        if (absent.Count > 0)
        {
            yield return Finding(
                report,
                "attachments",
                absent[0].Present.Place,
                announced?.Count.Place ?? default,
                announced?.Count.Value ?? report.Report.Attachments.Count,
                (announced?.Count.Value ?? report.Report.Attachments.Count) - absent.Count,
                "finding.attachments",
                string.Join("、", absent.Select(a => a.Title.Value)));
        }
        else if (announced is { } attachments && report.Report.Attachments.Count is > 0 and var listed && listed < attachments.Count.Value)
        {
            yield return Finding(report, "attachments", attachments.Count.Place, report.Report.Attachments[0].Place, attachments.Count.Value, listed, "finding.units", attachments.At?.Value ?? "");
        }

        if (Announced(report, Announcement.Projects) is { } projects && report.Report.Projects.Count > 0 && report.Report.Projects.Count != projects.Count.Value)
            yield return Finding(report, "announced/projects", projects.Count.Place, report.Report.Projects[0].Place, projects.Count.Value, report.Report.Projects.Count, "finding.projects", projects.At?.Value ?? "");

        if (Announced(report, Announcement.Sections) is { } sections && Count(report, UnitKind.Section) is > 0 and var found && found != sections.Count.Value)
            yield return Finding(report, "announced/sections", sections.Count.Place, default, sections.Count.Value, found, "finding.units", sections.At?.Value ?? "");

        if (Announced(report, Announcement.Units) is { } units && Count(report, UnitKind.Subordinate) is > 0 and var subordinate && subordinate != units.Count.Value && subordinate + Count(report, UnitKind.Own) != units.Count.Value)
            yield return Finding(report, "announced/units", units.Count.Place, default, units.Count.Value, subordinate, "finding.units", units.At?.Value ?? "");
    }

    // Where a text announces two counts, the greater one is what it promises; that they differ is said by SG2201.
    private static Announced? Announced(AuditedReport report, Announcement of) =>
        report.Report.Announced.Where(a => a.Of.Value == of).OrderByDescending(a => a.Count.Value).FirstOrDefault();

    private static int Count(AuditedReport report, UnitKind kind) => report.Report.Units.Count(u => u.Kind.Value == kind);

    private Finding Finding(AuditedReport report, string target, Place place, Place also, int stated, int found, string wording, string detail)
    {
        var isGap = found < stated && !report.IsChecked;
        return report.Find(
            this,
            isGap ? FindingSeverity.Gap : FindingSeverity.Warning,
            isGap ? Addressee.Transcription : report.Author,
            target,
            place,
            wording,
            new("stated", Text(stated)),
            new("computed", Text(found)),
            new("difference", Text(stated - found)),
            new("detail", detail)) with
        {
            Also = also,
            Stated = Text(stated),
            Computed = Text(found),
            Difference = Text(stated - found),
        };
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
