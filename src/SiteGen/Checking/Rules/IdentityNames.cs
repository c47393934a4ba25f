using System.Text.RegularExpressions;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// SG2202: one department has one code, and the titles of a report name one department; names of a project that differ
/// between report and form are noted. Short forms are no other name: 区医保局 is 青云谱区医疗保障局.
/// </summary>
internal sealed class IdentityNames : IAuditRule
{
    private static readonly Regex Body = new(@"(?:[0-9]{4}\s*年度?)?(?<body>[\u4e00-\u9fff]+?(?:局|厅|委员会|办公室|委|院|中心))", RegexOptions.CultureInvariant);

    public string Code => "SG2202";

    public string Name => "identity";

    public IEnumerable<Finding> Check(AuditedReport report) => [.. Codes(report), .. Titles(report), .. ProjectNames(report)];

    private IEnumerable<Finding> Codes(AuditedReport report)
    {
        var codes = report.Report.Projects
            .SelectMany(p => p.Codes.Where(c => c.Of.Value == CodeOf.Department).Select(c => (Target: $"projects/{p.Id.Value}/codes", c.Code, c.At)))
            .Concat(report.Report.Identities.Where(i => i.Of.Value == IdentityOf.DepartmentCode).Select(i => (Target: "identities", Code: i.Value, i.At)))
            .ToList();
        if (codes.Count == 0) yield break;
        var usual = codes.GroupBy(c => c.Code.Value, StringComparer.Ordinal).OrderByDescending(g => g.Count()).First().First().Code;
        foreach (var (target, code, at) in codes.Where(c => c.Code.Value != usual.Value).DistinctBy(c => c.Code.Value))
        {
            yield return report.Find(
                this,
                FindingSeverity.Error,
                report.Author,
                AuditedReport.Target(target, at),
                code.Place,
                "finding.code",
                Disagreement.Passage(at?.Value),
                new("stated", code.Value),
                new("computed", usual.Value)) with
            {
                Also = usual.Place,
                Stated = code.Value,
                Computed = usual.Value,
            };
        }
    }

    private IEnumerable<Finding> Titles(AuditedReport report)
    {
        var named = report.Report.Identities
            .Where(i => i.Of.Value == IdentityOf.Title)
            .Select(i => (Identity: i, Body: Body.Match(i.Value.Value).Groups["body"].Value))
            .Where(t => t.Body.Length > 0)
            .ToList();
        foreach (var (identity, body) in named.Skip(1))
        {
            var first = named[0];
            if (IsShortOf(body, first.Body) || IsShortOf(first.Body, body)) continue;
            yield return report.Find(
                this,
                FindingSeverity.Warning,
                report.Author,
                AuditedReport.Target($"identities/title/{body}", identity.At),
                identity.Value.Place,
                "finding.title",
                Disagreement.Passage(identity.At?.Value),
                new("stated", body),
                new("computed", first.Body)) with
            {
                Also = first.Identity.Value.Place,
                Stated = identity.Value.Value,
                Computed = first.Identity.Value.Value,
            };
        }
    }

    private IEnumerable<Finding> ProjectNames(AuditedReport report)
    {
        var differing = report.Report.Projects.Where(p => p.Names.Select(n => PassageName.Normal(n.Name.Value)).Distinct(StringComparer.Ordinal).Skip(1).Any()).ToList();
        if (differing.Count == 0) yield break;
        var names = differing[0].Names;
        yield return report.Find(
            this,
            FindingSeverity.Note,
            report.Author,
            "projects/names",
            names[1].Name.Place,
            "finding.project-names",
            new("count", Figures.FigureText.Plain(differing.Count)),
            new("first", names[0].Name.Value),
            new("second", names[1].Name.Value)) with
        {
            Also = names[0].Name.Place,
            Stated = names[1].Name.Value,
            Computed = names[0].Name.Value,
        };
    }

    /// <summary>
    /// Whether a name is a short form of another: the end of it, with letters left out (医保 for 医疗保障), but not a
    /// division: 岳阳市医疗保障局 is another body than 岳阳市君山区医疗保障局.
    /// </summary>
    internal static bool IsShortOf(string name, string full)
    {
        if (name.Length == 0 || name.Length > full.Length) return false;
        for (var start = 0; start < full.Length; start++)
        {
            if (full[start] == name[0] && IsContracted(name, full[start..])) return true;
        }

        return false;
    }

    private static bool IsContracted(string name, string full)
    {
        var at = 0;
        foreach (var letter in full)
        {
            if (at < name.Length && name[at] == letter) at++;
            else if ("省市县区州旗盟".Contains(letter, StringComparison.Ordinal)) return false;
        }

        return at == name.Length;
    }
}
