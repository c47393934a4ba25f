using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2205: a date that cannot be for the fiscal year it belongs to: a report from before the end of its year, work that ends before it begins, a fact dated after its publication.</summary>
internal sealed class ImpossibleDate : IAuditRule
{
    public string Code => "SG2205";

    public string Name => "date";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        var (source, year) = (report.Report.Source, report.Report.Year.Value);
        foreach (var (target, date) in new (string, Located<PartialDate>?)[] { ("source/published", source.Published), ("source/filled", source.Filled), ("source/prepared", source.Prepared) })
        {
            if (date is { } found && found.Value.IsCertainlyBefore(new PartialDate(year, 12))) yield return Finding(report, target, found, "finding.before-year-end", Text(year));
        }

        if (report.Report.Work is { From: { } from, To: { } to } && to.Value.IsCertainlyBefore(from.Value)) yield return Finding(report, "work/to", to, "finding.ends-before", from.Value.ToString());

        foreach (var observation in report.Report.Observations)
        {
            if (observation.AsOf is { } asOf && source.Published is { } published && published.Value.IsCertainlyBefore(asOf.Value))
                yield return Finding(report, AuditedReport.Target($"observations/{observation.Id?.Value ?? observation.Measure.Value}/as-of", observation.At), asOf, "finding.after-publication", published.Value.ToString());
        }
    }

    private Finding Finding(AuditedReport report, string target, Located<PartialDate> date, string wording, string beside) => report.Find(
        this,
        FindingSeverity.Error,
        report.Author,
        target,
        date.Place,
        wording,
        new("stated", date.Value.ToString()),
        new("computed", beside)) with
    {
        Stated = date.Value.ToString(),
        Computed = beside,
    };

    private static string Text(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
