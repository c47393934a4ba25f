using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2108: what a report says of an earlier year is what the report of that year says of itself, and what an evaluation says of its year is what the final accounts say.</summary>
internal sealed class FormAndAccounts : IAuditRule
{
    public string Code => "SG2108";

    public string Name => "form-and-accounts";

    public IEnumerable<Finding> Check(EvaluationBook book)
    {
        var own = book.Reports.ToLookup(r => (r.Department.Value, r.Year.Value));
        foreach (var report in book.Reports)
        {
            foreach (var row in report.Money.Where(m => m.Yuan is not null))
            {
                var year = row.Year?.Value ?? report.Year.Value;
                var isBefore = year < report.Year.Value;
                var match = own[(report.Department.Value, year)]
                    .Where(r => isBefore || (r.Kind.Value == ReportKind.FinalAccounts && report.Kind.Value != ReportKind.FinalAccounts && year == report.Year.Value))
                    .SelectMany(r => r.Money.Where(m => m.Path.Value == row.Path.Value && m.Stage.Value == row.Stage.Value && (m.Year?.Value ?? r.Year.Value) == year && m.Yuan is not null && IsOfOneDate(m, row, year)))
                    .ToList();
                if (match.Count == 0 || match.Exists(m => Yuan(m).Meets(Yuan(row)))) continue;
                var (said, then) = (FigureText.Of(row.Amount!.Value.Value, row.Unit?.Value), FigureText.Of(match[0].Amount!.Value.Value, match[0].Unit?.Value));
                yield return new Finding(
                    Code,
                    FindingSeverity.Warning,
                    AuditedReport.AuthorOf(report),
                    report.Key,
                    null,
                    AuditedReport.Target($"money/{row.Path.Value}/{Token.Of(row.Stage.Value)}/{FigureText.Plain(year)}", row.At),
                    row.Amount.Value.Place,
                    isBefore ? "finding.year-before" : "finding.accounts",
                    [
                        Disagreement.Passage(row.At?.Value),
                        new("field", row.Name?.Value ?? row.Path.Value),
                        new("year", FigureText.Plain(year)),
                        new("stated", said),
                        new("computed", then),
                    ])
                {
                    Also = match[0].Amount!.Value.Place,
                    Stated = said,
                    Computed = then,
                };
            }
        }
    }

    private static bool IsOfOneDate(Money a, Money b, int year) => a.AsOf?.Value == b.AsOf?.Value || (a.IsOfWholeYear(year) && b.IsOfWholeYear(year));

    private static Measured Yuan(Money row) => Measured.Of(row) ?? throw new InvalidOperationException("Only amounts with a unit are compared.");
}
