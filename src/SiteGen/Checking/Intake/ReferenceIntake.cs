using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Intake;

/// <summary>Checks what problems, surveys, reviews and business facts of a report say they belong to.</summary>
internal static class ReferenceIntake
{
    /// <summary>Checks a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="indicators">The indicators it may name; null where its framework could not be read.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static void Check(Report report, IReadOnlyCollection<string>? indicators, ICollection<Diagnostic> problems)
    {
        var projects = report.Projects.Select(p => p.Id.Value).ToList();
        foreach (var observation in report.Observations)
        {
            if (observation.Project is { } project) Known("what.project", project, projects, problems);
        }

        if (indicators is null) return;
        foreach (var indicator in Indicators(report)) Known("what.indicator", indicator, indicators, problems);
    }

    private static IEnumerable<Located<string>> Indicators(Report report) =>
    [
        .. report.Observations.Select(o => o.Indicator).OfType<Located<string>>(),
        .. report.Problems.SelectMany(p => p.Indicators),
        .. report.Work?.Surveys.SelectMany(s => s.Indicators) ?? [],
        .. report.Reviews.SelectMany(r => r.Deductions).Select(d => d.Indicator),
        .. report.Rectifications.SelectMany(r => r.Indicators),
    ];

    private static void Known(string what, Located<string> name, IReadOnlyCollection<string> known, ICollection<Diagnostic> problems) =>
        Ids.CheckKnown(Codes.UnknownReference, name, known, problems, Argument.Text("what", what));
}
