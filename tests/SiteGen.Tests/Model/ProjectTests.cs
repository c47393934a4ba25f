using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Model;

public class ProjectTests
{
    [Theory]
    [InlineData("yz-2023", "")]
    [InlineData(null, "SG1025")]
    public void Scores_of_a_project_need_a_framework_of_its_own(string? framework, string codes)
    {
        using var site = SmallSite.Create();
        const string Report = "content/reports/2024/yz-01.yaml";
        var more = (framework is null ? "" : $"    framework: {framework}\n") + "    scores: [ { id: A1, score: 18 } ]\n";
        site.With(Report, File.ReadAllText(site.Below(Report)) + more);
        Assert.Equal(codes, string.Join(' ', SiteBuild.Check(site.Path, null).Problems.Select(p => p.Code.Id)));
    }
}
