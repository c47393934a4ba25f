using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Checking;

public class FinalAccountsTests
{
    private const string Accounts = "department: yz-03\nyear: 2024\nkind: final-accounts\nsource: { title: 决算 }\nmoney:\n  - { path: expenditure, stage: final, amount: 300.00, unit: 万元 }\n";

    [Theory]
    [InlineData("100", "SG2108 100万元 300.00万元")]
    [InlineData("300", "")]
    [InlineData("300.0", "")]
    public void An_evaluation_is_held_against_the_final_accounts_of_its_year(string amount, string expected)
    {
        using var site = SmallSite.Create()
            .With("content/reports/2024/yz-03.final-accounts.yaml", Accounts)
            .With("content/reports/2024/yz-03.yaml", $"department: yz-03\nyear: 2024\nkind: self\nsource: {{ title: 表 }}\nmoney:\n  - {{ path: expenditure, stage: final, amount: {amount}, unit: 万元 }}\n");
        var findings = SiteBuild.Check(site.Path, null).Findings.Where(f => f.Rule == "SG2108").Select(f => $"{f.Rule} {f.Stated} {f.Computed}");
        Assert.Equal(expected, string.Join('\n', findings));
    }
}
