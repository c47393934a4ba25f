using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Cli;

/// <summary>The same input gives the same bytes, whatever the machine's language, time zone and folder.</summary>
public class SameBytesTests(ITestOutputHelper output)
{
    [Fact]
    public void Two_builds_under_different_cultures_and_time_zones_are_identical()
    {
        using var folder = new TemporaryFolder();
        var german = new Dictionary<string, string?> { ["LC_ALL"] = null, ["TZ"] = "Asia/Shanghai", ["LANG"] = "de_DE.UTF-8" };
        var plain = new Dictionary<string, string?> { ["LC_ALL"] = null, ["TZ"] = "UTC", ["LANG"] = "C" };

        // The control: without it, a culture that was never in force would prove nothing.
        var control = SiteGenCommand.Run(folder.Path, german, "--version").Output;
        output.WriteLine(control);
        Assert.Contains("culture de-DE, time zone Asia/Shanghai", control, StringComparison.Ordinal);

        Assert.Equal(0, SiteGenCommand.Run(Repository.Root, german, "build", "-o", folder.Below("部门 a")).Exit);
        Assert.Equal(0, SiteGenCommand.Run(Repository.Root, plain, "build", "-o", folder.Below("b")).Exit);
        Assert.Equal(SmallSite.Snapshot(folder.Below("部门 a")), SmallSite.Snapshot(folder.Below("b")));
    }

    [Fact]
    public void A_site_in_another_folder_has_the_same_bytes()
    {
        using var a = SmallSite.Create();
        using var b = new TemporaryFolder().WithCopy(a.Below("content"), "深 处/某 站/content");
        SiteGenCommand.Run(a.Path, "build", "-o", "site");
        SiteGenCommand.Run(b.Below("深 处"), "build", "某 站");
        Assert.Equal(SmallSite.Snapshot(a.Below("site")), SmallSite.Snapshot(b.Below("深 处/某 站/site")));
    }

    [Fact]
    public void Normalisation_is_in_force() => Assert.Equal("A1", "Ａ１".Normalize(System.Text.NormalizationForm.FormKC));
}
