using SiteGen.Checking.Rules;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Checking;

/// <summary>
/// Each rule of the audit over two tiny sites: one on which it fires and one, the near miss, on which it stays quiet. A case
/// is one file: the report, then further parts behind lines such as <c>--- framework</c>. What a case leaves out is usual: a
/// report without a department has the usual head, and there is one department, one framework and a title.
/// <c>eng/mutate-rules.sh</c> shows that the cases notice a rule that says nothing or always something.
/// </summary>
public class RuleFixtureTests
{
    private const string Mark = "# here";
    private const string SeverityMark = "# severity: ";

    private const string Head = """
        department: yz-01
        year: 2024
        kind: self
        framework: fx
        source: { title: 自评表 }

        """;

    private const string Departments = """
        jurisdictions:
          - { id: "990000", name: 甲市, level: city }
        departments:
          - { code: yz-01, name: 甲市水务局, jurisdiction: "990000", type: 政府 }

        """;

    private const string Framework = """
        id: fx
        name: 指标体系
        full_mark: 100
        bands: [ { label: 优, from: 90 }, { label: 良, from: 80 }, { label: 中, from: 60 }, { label: 差, from: 0 } ]
        aliases: { 优秀: 优 }
        indicators:
          - { id: A, name: 投入, weight: 40, dimension: D1 }
          - { id: A1, parent: A, name: 目标, weight: 20 }
          - { id: A2, parent: A, name: 制度, weight: 20 }
          - { id: B, name: 产出, weight: 60, dimension: D3 }
          - { id: B1, parent: B, name: 数量, weight: 30 }
          - { id: B2, parent: B, name: 质量, weight: 30 }

        """;

    public static IEnumerable<object[]> Codes => AuditRules.All.Select(rule => new object[] { rule.Code });

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_fires_at_the_figure_that_it_is_about(string code)
    {
        using var site = Lay(code, "fires.yaml", out var text, out var files);
        var severity = text.Split('\n')[0];
        Assert.StartsWith(SeverityMark, severity, StringComparison.Ordinal);
        Assert.True(Token.TryParse<FindingSeverity>(severity[SeverityMark.Length..], out var expected), severity);
        var (path, line) = Assert.Single(Marked(files));

        var result = SiteBuild.Check(site.Path, null);
        Assert.Empty(result.Problems.Select(p => $"{p.Code.Id} {p.Place.Line}"));
        Assert.Contains(
            ($"{path}:{line}", expected),
            result.Findings.Where(f => f.Rule == code && f.State != FindingState.Unverified).Select(f => ($"{result.Files.Of(f.Place)?.Path}:{f.Place.Line}", f.Severity)));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_stays_quiet_at_the_near_miss(string code)
    {
        using var site = Lay(code, "quiet.yaml", out _, out _);
        var result = SiteBuild.Check(site.Path, null);
        Assert.Empty(result.Problems.Select(p => $"{p.Code.Id} {p.Place.Line}"));
        Assert.Empty(result.Findings.Where(f => f.Rule == code).Select(f => $"{result.Files.Of(f.Place)?.Path}:{f.Place.Line} {f.Wording} {f.State}"));
    }

    [Fact]
    public void Each_rule_has_both_cases_and_no_case_lacks_a_rule()
    {
        var fixtures = Directory.EnumerateFiles(Fixtures(), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Fixtures(), file).Replace('\\', '/'));
        Assert.Equal(
            AuditRules.All.SelectMany(rule => new[] { rule.Code + "/fires.yaml", rule.Code + "/quiet.yaml" }).Order(StringComparer.Ordinal),
            fixtures.Order(StringComparer.Ordinal));
    }

    private static string Fixtures(params string[] steps) => Repository.Path(["tests", "SiteGen.Tests", "Checking", "Fixtures", .. steps]);

    private static TemporaryFolder Lay(string code, string name, out string text, out IReadOnlyDictionary<string, string> files)
    {
        text = File.ReadAllText(Fixtures(code, name)).ReplaceLineEndings("\n");
        var laid = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["content/site.yaml"] = "title: 样例\n",
            ["content/departments.yaml"] = Departments,
            ["content/frameworks/fx.yaml"] = Framework,
        };
        foreach (var (part, lines) in Parts(text))
        {
            var body = part == "report" && Value(lines, "department") is null ? Head + lines : lines;
            laid[PathOf(part, body)] = body;
        }

        files = laid;
        var folder = new TemporaryFolder();
        foreach (var (path, body) in laid) folder.With(path, body);
        return folder;
    }

    private static IEnumerable<(string Name, string Lines)> Parts(string text)
    {
        var (name, lines) = ("report", "");
        foreach (var line in text.TrimEnd('\n').Split('\n'))
        {
            if (line.StartsWith("--- ", StringComparison.Ordinal))
            {
                yield return (name, lines);
                (name, lines) = (line["--- ".Length..], "");
            }
            else
            {
                lines += line + "\n";
            }
        }

        yield return (name, lines);
    }

    private static string PathOf(string part, string body) => part switch
    {
        "report" or "second report" => $"content/reports/{Value(body, "year")}/{Value(body, "department")}{(Value(body, "kind") is "self" ? "" : "." + Value(body, "kind"))}.yaml",
        "framework" or "framework before" => $"content/frameworks/{Value(body, "id")}.yaml",
        "departments" => "content/departments.yaml",
        "site" => "content/site.yaml",
        _ => throw new InvalidOperationException($"A part of an unknown kind: {part}."),
    };

    private static string? Value(string body, string key) =>
        body.Split('\n').FirstOrDefault(line => line.StartsWith(key + ": ", StringComparison.Ordinal))?[(key.Length + 2)..].Replace(Mark, "", StringComparison.Ordinal).Trim();

    private static IEnumerable<(string Path, int Line)> Marked(IReadOnlyDictionary<string, string> files) =>
        files.SelectMany(file => file.Value.Split('\n').Index().Where(line => line.Item.EndsWith(Mark, StringComparison.Ordinal)).Select(line => (file.Key, line.Index + 1)));
}
