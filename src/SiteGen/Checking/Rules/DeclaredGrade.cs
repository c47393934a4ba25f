using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2004: the declared grade is the band of the declared total; aliases (优秀 for 优) first.</summary>
internal sealed class DeclaredGrade : IAuditRule
{
    public string Code => "SG2004";

    public string Name => "grade-band";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        if (report.Report.Declared is not { Grade: { } grade } declared) yield break;
        if (declared.Total is not { } total || report.Tree?.Framework is not { Bands.Count: > 0 } framework)
        {
            yield return report.Find(
                this,
                FindingSeverity.Note,
                report.Author,
                "declared/grade",
                grade.Place,
                "finding.grade-unverified",
                Disagreement.Passage(declared.At?.Value),
                new("stated", grade.Value)) with
            {
                Stated = grade.Value,
                State = FindingState.Unverified,
            };
            yield break;
        }

        var expected = framework.GradeOf(total.Value.Value);
        if (framework.Grade(grade.Value) == expected) yield break;
        yield return report.Find(
            this,
            expected is null ? FindingSeverity.Note : FindingSeverity.Error,
            expected is null ? Addressee.FrameworkAuthor : report.Author,
            "declared/grade",
            grade.Place,
            expected is null ? "finding.grade-gap" : "finding.grade",
            Disagreement.Passage(declared.At?.Value),
            new("stated", grade.Value),
            new("total", total.Value.ToString()),
            new("computed", expected ?? "—"),
            new("basis", (framework.BandsBasis ?? framework.Basis)?.Value ?? framework.Name.Value)) with
        {
            Stated = grade.Value,
            Computed = expected,
        };
    }
}
