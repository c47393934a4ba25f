using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2404: one text of twelve letters or more for three indicators, for two projects, or for two years.</summary>
internal sealed class Boilerplate : IAuditRule
{
    private const int LeastLetters = 12;
    private const int LeastIndicators = 3;

    public string Code => "SG2404";

    public string Name => "boilerplate";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        var scores = report.Scores.Values;
        var projects = report.Report.Projects.SelectMany(p => p.Problems.Select(problem => (Project: p.Id.Value, Problem: problem))).ToList();
        return
        [
            .. Repeated(report, "reason", scores.Select(s => (s.Reason, s.Id.Value)), LeastIndicators, "finding.same-text"),
            .. Repeated(report, "measure", scores.Select(s => (s.Measure, s.Id.Value)), LeastIndicators, "finding.same-text"),
            .. Repeated(report, "problem", projects.Select(p => (p.Problem.Text, p.Project)), 2, "finding.same-text-projects"),
            .. Repeated(report, "measure", projects.Select(p => (p.Problem.Measure, p.Project)), 2, "finding.same-text-projects"),
        ];
    }

    public IEnumerable<Finding> Check(EvaluationBook book)
    {
        // Only hashes of texts are kept across years: the texts of a whole city would not fit beside each other.
        var seen = new Dictionary<(string Department, string Text), (ReportKey Key, Place Place)>();
        foreach (var report in book.Reports)
        {
            foreach (var text in report.Problems.SelectMany(p => new[] { p.Text, p.Measure }).OfType<Located<string>>().Where(t => IsLong(t.Value)))
            {
                var key = (report.Department.Value, Hash(text.Value));
                if (!seen.TryAdd(key, (report.Key, text.Place)) && seen[key].Key.Year != report.Year.Value)
                {
                    yield return new Finding(
                        Code,
                        FindingSeverity.Note,
                        AuditedReport.AuthorOf(report),
                        report.Key,
                        null,
                        $"problems/{Hash(text.Value)}",
                        text.Place,
                        "finding.same-text-years",
                        [new("year", FigureText.Plain(seen[key].Key.Year)), new("stated", text.Value)])
                    {
                        Also = seen[key].Place,
                        Stated = text.Value,
                    };
                }
            }
        }
    }

    private IEnumerable<Finding> Repeated(AuditedReport report, string field, IEnumerable<(Located<string>? Text, string Of)> texts, int least, string wording) => texts
        .Where(t => t.Text is { } text && IsLong(text.Value))
        .Select(t => (Text: t.Text!.Value, t.Of))
        .GroupBy(t => PassageName.Normal(t.Text.Value), StringComparer.Ordinal)
        .Select(group => group.DistinctBy(t => t.Of).ToList())
        .Where(group => group.Count >= least)
        .Select(group => report.Find(
            this,
            FindingSeverity.Note,
            report.Author,
            $"{field}/{Hash(group[0].Text.Value)}",
            group[1].Text.Place,
            wording,
            new("count", FigureText.Plain(group.Count)),
            new("ids", string.Join("、", group.Select(t => t.Of))),
            new("stated", group[0].Text.Value)) with
        {
            Also = group[0].Text.Place,
            Stated = group[0].Text.Value,
        });

    private static bool IsLong(string text) => text.Length >= LeastLetters;

    private static string Hash(string text) =>
        Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(PassageName.Normal(text) ?? "")).AsSpan(0, 12));
}
