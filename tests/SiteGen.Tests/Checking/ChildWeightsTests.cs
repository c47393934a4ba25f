using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Checking;

public class ChildWeightsTests
{
    [Theory]
    [InlineData(false, FindingSeverity.Gap, Addressee.Transcription)]
    [InlineData(true, FindingSeverity.Error, Addressee.ReportingUnit)]
    public void Weights_that_fall_short_in_a_report_are_our_gap_until_it_was_checked(bool isChecked, FindingSeverity severity, Addressee addressee)
    {
        using var site = SmallSite.Create().With(
            "content/reports/2024/yz-01.yaml",
            $"department: yz-01\nyear: 2024\nkind: self\nframework: yz-2023\nsource: {{ title: 表, original_checked: {(isChecked ? "true" : "false")} }}\nscores:\n  - {{ id: A, weight: 20 }}\n  - {{ id: A1, weight: 15 }}\n");
        var finding = Assert.Single(SiteBuild.Check(site.Path, null).Findings, f => f.Rule == "SG2001");
        Assert.Equal((severity, addressee, "5"), (finding.Severity, finding.Addressee, finding.Difference));
    }
}
