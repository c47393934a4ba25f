using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Checking;

/// <summary>Sentences whose figures all stand in them are checked; all others are left alone.</summary>
public class NarrativeTests
{
    [Theory]
    [InlineData("收支总计2529.41万元，比上年1532.12万元增长60.09%。", "SG2104 60.09% 65.09%")]
    [InlineData("公用经费58717.72元，较2021年的553127.18元增长89.38%。", "SG2104 89.38% -89.38%")]
    [InlineData("一般公共预算收入1851.52万元，占本年度收入2280.97万元的91.17%。", "SG2102 91.17% 81.17%")]
    [InlineData("全年预算数4306084.38元，实际支出3524647.79元，支出预算完成率78.94%。", "SG2102 78.94% 81.85%")]
    [InlineData("社会效益得12分，满分14分，得分率86.67%。", "SG2005 86.67% 85.71%")]
    [InlineData("支出1.2亿元，占收入24000万元的5%。", "SG2102 5% 50%")]
    public void A_statement_that_its_own_figures_do_not_give_is_found(string sentence, string expected)
    {
        using var site = SmallSite.Create().With("content/reports/2023/yz-02.md", $"# 说明\n\n{sentence}\n");
        var finding = Assert.Single(SiteBuild.Check(site.Path, null).Findings, f => f.Target.StartsWith("narrative/", StringComparison.Ordinal));
        Assert.Equal(expected, $"{finding.Rule} {finding.Stated} {finding.Computed}");
        Assert.Equal(3, finding.Place.Line);
    }

    [Theory]
    [InlineData("收支总计2529.41万元，比上年1532.12万元增长65.09%。")]
    [InlineData("公用经费58717.72元，较2021年的553127.18元减少89.38%。")]
    [InlineData("一般公共预算收入1851.52万元，占本年度收入2280.97万元的81.17%。")]
    [InlineData("全年预算数4306084.38元，实际支出3524647.79元，支出预算完成率81.85%。")]
    [InlineData("收支总计2529.41万元，增加997.29万元，增长65.09%；其中基本支出占27.83%。")]
    [InlineData("检查机构157家，追回基金380.75万元，完成率100%。")]
    [InlineData("参保122111人，参保率95%以上，比上年117039人有所增长。")]
    [InlineData("支出100万元。占收入200万元的90%。")]
    [InlineData("支出0元，占预算0元的100%。")]
    public void What_holds_or_is_not_certain_is_left_alone(string sentence)
    {
        using var site = SmallSite.Create().With("content/reports/2023/yz-02.md", $"# 说明\n\n{sentence}\n");
        Assert.DoesNotContain(SiteBuild.Check(site.Path, null).Findings, f => f.Target.StartsWith("narrative/", StringComparison.Ordinal));
    }
}
