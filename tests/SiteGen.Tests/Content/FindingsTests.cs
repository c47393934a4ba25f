using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>What the audit says of the five published reports. Each line was read beside the report.</summary>
public class FindingsTests
{
    private static readonly Lazy<BuildResult> Result = new(() => SiteBuild.Check(Repository.Root, null));

    [Fact]
    public void The_findings_of_the_five_reports_are_these()
    {
        var text = new StringBuilder();
        foreach (var finding in Result.Value.Findings)
        {
            var file = Result.Value.Files.Of(finding.Place)!.Path;
            text.Append(Token.Of(finding.Severity)).Append(' ').Append(Token.Of(finding.State)).Append(' ').Append(finding.Rule).Append(' ').Append(finding.Address).Append('\n')
                .Append("    ").Append(file).Append(':').Append(finding.Place.Line).Append('\n')
                .Append("    ").Append(DiagnosticText.Chinese.Of(finding.Wording, finding.Arguments)).Append('\n')
                .Append("    ").Append(DiagnosticText.English.Of(finding.Wording, finding.Arguments)).Append('\n');
        }

        Golden.Matches(text.ToString(), "Content", "findings.txt");
    }

    [Theory]
    [InlineData("430611-ybj/2024", "SG2102", "9.78%", "8.91%")]
    [InlineData("430611-ybj/2024", "SG2103", "100.87%", "100%")]
    [InlineData("510800-ybj/2021", "SG2201", "15.75万元", "15.78万元")]
    [InlineData("510800-ybj/2021", "SG2202", "64401", "644001")]
    [InlineData("510800-ybj/2021", "SG2104", "11.94%", "11.84%")]
    [InlineData("360104-ybj/2022/departmental", "SG2201", "8984.20元", "89842元")]
    [InlineData("360104-ybj/2022/departmental", "SG2102", "78.94%", "81.85%")]
    [InlineData("360104-ybj/2022/departmental", "SG2201", "6", "3")]
    [InlineData("360104-ybj/2022/departmental", "SG2005", "86.67%", "85.71%")]
    [InlineData("360104-ybj/2022/departmental", "SG2303", "29.95%", "70.05%")]
    [InlineData("360104-ybj/2022/departmental", "SG2201", "230821.93元", "243163.93元")]
    [InlineData("360104-ybj/2022/departmental", "SG2201", "144857.65元", "142082.82元")]
    [InlineData("360104-ybj/2022/departmental", "SG2201", "85964.28元", "101081.11元")]
    [InlineData("360104-ybj/2022/departmental", "SG2204", "资产净值下降的主要原因是年末固定资产净值下降", "76636.88元 → 101081.11元")]
    [InlineData("360104-ybj/2022/departmental", "SG2101", "30万元", "40万元")]
    [InlineData("360104-ybj/2022/departmental", "SG2102", "29.95%", "2.99%")]
    [InlineData("360104-ybj/2022/departmental", "SG2201", "10万元", "0万元")]
    public void Each_known_contradiction_is_found_with_its_figures(string report, string rule, string stated, string computed) =>
        Assert.Single(Errors(), f => f.Report?.ToString() == report && f.Rule == rule && f.Stated == stated && f.Computed == computed);

    [Fact]
    public void There_is_no_other_contradiction() => Assert.Equal(17, Errors().Count);

    [Theory]
    [InlineData("SG2001", "gz-2022", "50.00", "35", "15")]
    [InlineData("SG2002", "440100-ybj/2022", "98.35", "83.35", "15")]
    [InlineData("SG2203", "430611-ybj/2024", "6", "0", "6")]
    [InlineData("SG2203", "510800-ybj/2021", "18", "5", "13")]
    [InlineData("SG2207", "440100-ybj/2022", "7", "6", "1")]
    [InlineData("SG2207", "360104-ybj/2022/departmental", "40", "36", "4")]
    [InlineData("SG2006", "gy-2021", "2", "16", "-14")]
    public void What_our_copy_lacks_is_a_gap_and_is_listed_before_anything_else(string rule, string subject, string stated, string computed, string difference)
    {
        var gaps = Result.Value.Findings.TakeWhile(f => f.Severity == FindingSeverity.Gap).ToList();
        Assert.Equal(Result.Value.Findings.Count(f => f.Severity == FindingSeverity.Gap), gaps.Count);
        Assert.Single(gaps, f => (f.Report?.ToString() ?? f.Framework) == subject && f.Rule == rule && f.Stated == stated && f.Computed == computed && f.Difference == difference);
    }

    [Fact]
    public void Each_address_is_of_one_finding_of_its_rule() =>
        Assert.Empty(Result.Value.Findings.GroupBy(f => (f.Rule, f.Address)).Where(g => g.Skip(1).Any()).Select(g => g.Key));

    private static List<Finding> Errors() => [.. Result.Value.Findings.Where(f => f.Severity == FindingSeverity.Error)];
}
