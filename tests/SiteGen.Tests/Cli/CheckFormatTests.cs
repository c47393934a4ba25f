using System.Text.Json;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Cli;

/// <summary>The forms of <c>check</c>, over a report whose rate is not its quotient, beside a file that does not read.</summary>
public class CheckFormatTests
{
    private const string Inconsistent = "department: yz-03\nyear: 2024\nkind: self\nsource: { title: 表 }\nmoney:\n  - { path: expenditure, stage: final, amount: 90, unit: 元, at: \"一, 二: 100%\" }\n  - { path: expenditure, stage: adjusted, amount: 100, unit: 元, at: \"一, 二: 100%\" }\nclaims:\n  - { kind: ratio, name: 执行率, value: 95.00%, of: money/expenditure/final, over: money/expenditure/adjusted, at: \"一, 二: 100%\" }\n";

    [Fact]
    public void Findings_do_not_stop_a_build_or_a_check()
    {
        using var site = Site();
        Assert.Equal(0, SiteGenCommand.Run(site.Path, "check").Exit);
        Assert.Equal(0, SiteGenCommand.Run(site.Path, "build").Exit);
    }

    [Fact]
    public void Strictness_stops_for_what_has_no_answer_and_publishes_nothing()
    {
        using var site = Site();
        Assert.Equal(1, SiteGenCommand.Run(site.Path, "check", "--strict").Exit);
        var run = SiteGenCommand.Run(site.Path, "build", "--strict", "--lang", "en");
        Assert.Equal(1, run.Exit);
        Assert.Contains("not published because of --strict", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(site.Below("site")));
    }

    [Fact]
    public void A_reply_settles_a_finding_until_its_time_is_over()
    {
        using var site = Site();
        var address = Findings(site).Single(f => f.GetProperty("code").GetString() == "SG2102").GetProperty("address").GetString();
        site.With("content/replies.yaml", $"replies:\n  - {{ rule: SG2102, target: \"{address}\", state: explained, text: 按调整前预算计算, date: 2025-06-01, until: 2025-12-31 }}\n");
        Assert.Equal("explained", Findings(site).Single(f => f.GetProperty("code").GetString() == "SG2102").GetProperty("state").GetString());
        var late = SiteGenCommand.Run(site.Path, "check", "--lang", "en", "--date", "2026-01-01");
        Assert.Contains("SG1053", late.Output, StringComparison.Ordinal);
        Assert.Contains("inconsistent SG2102", late.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reply_to_nothing_is_a_warning_with_the_nearest_address()
    {
        using var site = Site();
        site.With("content/replies.yaml", "replies:\n  - { rule: SG2102, target: \"yz-03/2024#claims/执行率@一, 二: 10%\", state: explained, text: 一, date: 2025-06-01 }\n  - { rule: SG2999, target: x, state: explained, text: 一, date: 2025-06-01 }\n");
        var output = SiteGenCommand.Run(site.Path, "check", "--lang", "en").Output;
        Assert.Contains("SG1051", output, StringComparison.Ordinal);
        site.With("content/replies.yaml", "replies:\n  - { rule: SG2102, target: \"yz-03/2024#claims/执行率@一, 二: 10%\", state: explained, text: 一, date: 2025-06-01 }\n");
        output = SiteGenCommand.Run(site.Path, "check", "--lang", "en").Output;
        Assert.Contains("SG1052", output, StringComparison.Ordinal);
        Assert.Contains("did you mean \"yz-03/2024#claims/执行率@一, 二: 100%\"?", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_shows_the_line_the_figure_and_where_to_answer()
    {
        using var site = Site();
        var output = SiteGenCommand.Run(site.Path, "check", "--lang", "zh", "--rule", "SG2102").Output;
        Assert.Contains("content/reports/2024/yz-03.yaml:9:", output, StringComparison.Ordinal);
        Assert.Contains("数据不一致 SG2102: 一, 二: 100%：所载「执行率」为 95.00%；按 90元 ÷ 100元 计算为 90.00%，相差 5.00个百分点", output, StringComparison.Ordinal);
        Assert.Contains("^^^^^^", output, StringComparison.Ordinal);
        Assert.Contains("target: yz-03/2024#claims/执行率@一, 二: 100%", output, StringComparison.Ordinal);
        Assert.DoesNotContain("SG2009", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_line_of_json_is_an_object_with_a_version_and_the_last_one_sums_up()
    {
        using var site = Site();
        site.With("content/reports/2023/yz-03.yaml", "department: [\n");
        var lines = SiteGenCommand.Run(site.Path, "check", "--format", "json").Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.All(lines, l => Assert.Equal(1, l.GetProperty("version").GetInt32()));
        Assert.Equal("problem", lines[0].GetProperty("kind").GetString());
        Assert.Equal("SG1006", lines[0].GetProperty("code").GetString());
        Assert.Equal("summary", lines[^1].GetProperty("kind").GetString());
        Assert.Equal(1, lines[^1].GetProperty("errors").GetInt32());
    }

    [Fact]
    public void Sarif_has_the_structure_of_its_schema()
    {
        using var site = Site();
        site.With("content/replies.yaml", "replies:\n  - { rule: SG2102, target: \"yz-03/2024#claims/执行率@一, 二: 100%\", state: explained, text: 按调整前预算计算, date: 2025-06-01 }\n");
        var sarif = JsonDocument.Parse(SiteGenCommand.Run(site.Path, "check", "--format", "sarif").Output).RootElement;
        Assert.Equal("2.1.0", sarif.GetProperty("version").GetString());
        var run = Assert.Single(sarif.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("SiteGen", driver.GetProperty("name").GetString());
        var rules = driver.GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ToList();
        Assert.Equal(rules.Distinct(), rules);
        Assert.Equal("unicodeCodePoints", run.GetProperty("columnKind").GetString());
        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        foreach (var result in results)
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()]);
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note", "none" });
            Assert.NotEqual("", result.GetProperty("message").GetProperty("text").GetString());
            var physical = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.True(Uri.IsWellFormedUriString(physical.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
            if (physical.TryGetProperty("region", out var region)) Assert.True(region.GetProperty("startLine").GetInt32() >= 1 && region.GetProperty("startColumn").GetInt32() >= 1);
            foreach (var fingerprint in result.GetProperty("partialFingerprints").EnumerateObject()) Assert.Equal(JsonValueKind.String, fingerprint.Value.ValueKind);
        }

        var settled = results.Single(r => r.GetProperty("ruleId").GetString() == "SG2102");
        Assert.Equal("external", settled.GetProperty("suppressions")[0].GetProperty("kind").GetString());
        Assert.Equal("按调整前预算计算", settled.GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public void Annotations_are_escaped_and_totals_follow()
    {
        using var site = Site();
        var lines = SiteGenCommand.Run(site.Path, "check", "--format", "github", "--lang", "zh", "--rule", "SG2102").Output.TrimEnd().Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("::warning file=content/reports/2024/yz-03.yaml,line=9,col=", lines[0], StringComparison.Ordinal);
        Assert.Contains("title=SG2102 数据不一致::一, 二: 100%25：", lines[0], StringComparison.Ordinal);
        Assert.Contains("数据不一致 1", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_and_a_code_can_be_explained()
    {
        var rule = SiteGenCommand.Run(Path.GetTempPath(), "explain", "sg2101", "--lang", "zh");
        Assert.Equal(0, rule.Exit);
        Assert.StartsWith("# ", rule.Output, StringComparison.Ordinal);
        Assert.Contains("SG1013", SiteGenCommand.Run(Path.GetTempPath(), "explain", "SG1013", "--lang", "en").Output, StringComparison.Ordinal);
        var wrong = SiteGenCommand.Run(Path.GetTempPath(), "explain", "SG2109", "--lang", "en");
        Assert.Equal(2, wrong.Exit);
        Assert.Contains("did you mean SG2", wrong.Error, StringComparison.Ordinal);
    }

    private static TemporaryFolder Site() => SmallSite.Create().With("content/reports/2024/yz-03.yaml", Inconsistent);

    private static List<JsonElement> Findings(TemporaryFolder site) =>
        [.. SiteGenCommand.Run(site.Path, "check", "--format", "json").Output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).Where(l => l.GetProperty("kind").GetString() == "finding")];
}
