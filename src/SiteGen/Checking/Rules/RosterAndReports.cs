using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// SG2701: a department of a division that reported in a year has no report for it; and a report prints a name that is
/// neither the roster's for its year nor a short form of it.
/// </summary>
internal sealed class RosterAndReports : IAuditRule
{
    public string Code => "SG2701";

    public string Name => "roster";

    public IEnumerable<Finding> Check(EvaluationBook book)
    {
        var reported = book.Reports.Select(r => (r.Department.Value, r.Year.Value)).ToHashSet();
        var years = book.Reports.GroupBy(r => book.Department(r.Department.Value).Jurisdiction.Value, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(r => r.Year.Value).Distinct().Order().ToList(), StringComparer.Ordinal);
        foreach (var department in book.Departments.Where(d => !d.IsAggregate))
        {
            foreach (var year in years.GetValueOrDefault(department.Jurisdiction.Value, []))
            {
                if (reported.Contains((department.Code.Value, year)) || (department.From is { } from && year < from.Value) || (department.To is { } to && year > to.Value)) continue;
                yield return new Finding(
                    Code,
                    FindingSeverity.Note,
                    Addressee.ReportingUnit,
                    new ReportKey(department.Code.Value, year, ReportKind.Self),
                    null,
                    "report",
                    department.Place,
                    "finding.no-report",
                    [new("name", department.NameIn(year)), new("year", FigureText.Plain(year))]);
            }
        }
    }

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        var department = report.Book.Department(report.Report.Department.Value);
        var name = department.NameIn(report.Report.Year.Value);
        return report.Report.Identities
            .Where(i => i.Of.Value == IdentityOf.DepartmentName && !IdentityNames.IsShortOf(i.Value.Value, name) && !department.Aliases.Any(a => a.Value == i.Value.Value))
            .Select(i => report.Find(
                this,
                FindingSeverity.Note,
                report.Author,
                AuditedReport.Target($"identities/department-name/{i.Value.Value}", i.At),
                i.Value.Place,
                "finding.other-name",
                Disagreement.Passage(i.At?.Value),
                new("stated", i.Value.Value),
                new("computed", name)) with
            {
                Stated = i.Value.Value,
                Computed = name,
            });
    }
}
