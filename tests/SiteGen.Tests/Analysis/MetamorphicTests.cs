using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Analysis;

public class MetamorphicTests
{
    // Tables of what departments themselves are, without where they stand among others.
    private static readonly string[] OwnTables = ["reports", "scores", "changes", "overview", "money"];

    [Fact]
    public void The_order_of_files_and_rows_changes_no_byte()
    {
        // Places name lines, so rows may only be exchanged where neither data files nor their lines are shown.
        using var one = DemoSite.Write(DemoSite.Small);
        using var other = DemoSite.Write(DemoSite.Small, isReversed: true);
        foreach (var site in new[] { one, other }) Change(site, "content/site.yaml", text => text.Replace("sources: show", "sources: hide", StringComparison.Ordinal));
        foreach (var report in Directory.EnumerateFiles(other.Below("content/reports"), "*.yaml", SearchOption.AllDirectories))
        {
            var lines = File.ReadAllLines(report).ToList();
            var first = lines.FindIndex(l => l == "scores:") + 1;
            if (first == 0) continue;
            var count = lines.Skip(first).TakeWhile(l => l.StartsWith("  - ", StringComparison.Ordinal)).Count();
            lines.Reverse(first, count);
            File.WriteAllText(report, string.Join('\n', lines) + "\n");
        }

        var (before, after) = (Build(one, Edition.Public), Build(other, Edition.Public));
        Assert.Equal(before.Keys, after.Keys);
        Assert.Equal([], before.Keys.Where(path => before[path] != after[path]));
    }

    [Fact]
    public void A_department_added_leaves_the_figures_of_the_others()
    {
        using var one = DemoSite.Write(DemoSite.Small);
        using var other = DemoSite.Write(DemoSite.Small);
        Change(other, "content/departments.yaml", text => Regex.Replace(text, @"(?m)^(  - \{ code: )yz-001(,.*)$", "$0\n$1zz-999, name: 云泽市增设局, jurisdiction: \"990100\", type: 政府部门, order: 9999 }"));
        var report = File.ReadAllText(other.Below("content/reports/2024/yz-003.yaml")).Replace("department: yz-003", "department: zz-999", StringComparison.Ordinal);
        other.With("content/reports/2024/zz-999.yaml", report);
        Build(one, Edition.Internal);
        Build(other, Edition.Internal);
        foreach (var table in OwnTables)
        {
            var (before, after) = (File.ReadAllLines(one.Below($"site/data/{table}.csv")), File.ReadAllLines(other.Below($"site/data/{table}.csv")));
            Assert.True(after.Length >= before.Length);
            Assert.Equal(before, after.Where(line => !line.Contains("zz-999", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Doubling_the_weights_and_scores_of_a_report_leaves_its_rates()
    {
        using var one = DemoSite.Write(DemoSite.Small);
        using var other = DemoSite.Write(DemoSite.Small);
        var book = Sources.Book(other.Path);
        var framework = book.Tree(book.Reports.First(r => r.Key == new ReportKey("yz-003", 2024, ReportKind.Self)))!.Framework;
        var weights = framework.Indicators.Where(i => i.Weight is not null).ToDictionary(i => i.Id.Value, i => i.Weight!.Value.Value.Value, StringComparer.Ordinal);
        Change(other, "content/reports/2024/yz-003.yaml", text => Doubled(text, weights));
        Build(one, Edition.Internal);
        Build(other, Edition.Internal);
        var (before, after) = (Rates(one), Rates(other));
        Assert.NotEmpty(before);
        Assert.Equal(before, after);
    }

    private static List<string> Rates(TemporaryFolder site)
    {
        var lines = File.ReadAllLines(site.Below("site/data/board.csv")).Where(l => l.StartsWith("2024,yz-003,self,", StringComparison.Ordinal));
        return [.. lines.Select(l => l.Split(',')).Select(c => string.Join(',', [c[4], .. c[7..]]))];
    }

    // Total, full mark, and each row of an indicator with twice its weight and score.
    private static string Doubled(string text, Dictionary<string, decimal> weights)
    {
        text = Regex.Replace(text, @"(?<=declared: \{ total: |full_mark: )\d+(\.\d+)?", m => Twice(m.Value));
        return Regex.Replace(text, @"(?m)^  - \{ id: ([^,}]+), score: (\d+(?:\.\d+)?)", m => string.Create(
            CultureInfo.InvariantCulture,
            $"  - {{ id: {m.Groups[1].Value}, weight: {weights[m.Groups[1].Value] * 2m}, score: {Twice(m.Groups[2].Value)}"));
    }

    private static string Twice(string number) => (decimal.Parse(number, CultureInfo.InvariantCulture) * 2m).ToString(CultureInfo.InvariantCulture);

    private static void Change(TemporaryFolder site, string path, Func<string, string> change)
    {
        var (before, after) = (File.ReadAllText(site.Below(path)), change(File.ReadAllText(site.Below(path))));
        Assert.NotEqual(before, after);
        site.With(path, after);
    }

    // Without the manifest, which names the bytes of the inputs.
    private static SortedDictionary<string, string> Build(TemporaryFolder site, Edition edition)
    {
        Assert.Equal(SiteGen.Diagnostics.ExitCode.Done, SmallSite.Build(site, edition).Exit);
        var files = SmallSite.Snapshot(site.Below("site"));
        files.Remove("manifest.json");
        return files;
    }
}
