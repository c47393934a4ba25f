using SiteGen.Checking;
using SiteGen.Demo;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Demo;

public class DemoCityTests
{
    [Fact]
    public void The_same_options_give_the_same_files() =>
        Assert.Equal(DemoCity.Make(new DemoOptions(6, 3, 20)), DemoCity.Make(new DemoOptions(6, 3, 20)));

    [Fact]
    public void Another_seed_gives_another_city() =>
        Assert.NotEqual(DemoCity.Make(new DemoOptions(6, 3, 20, 1)), DemoCity.Make(new DemoOptions(6, 3, 20, 2)));

    [Theory]
    [InlineData(12)]
    [InlineData(36)]
    [InlineData(60)]
    public void The_newer_framework_has_as_many_indicators_as_were_asked_for(int indicators)
    {
        using var site = DemoSite.Write(new DemoOptions(4, 5, indicators));
        var tree = Sources.Book(site.Path).Tree("yz-2022");
        Assert.Equal(indicators, tree.InOrder.Count(i => tree.IsLeaf(i.Id.Value)));
        Assert.Equal(100m, tree.Roots.Sum(r => r.Weight!.Value.Value.Value));
    }

    [Fact]
    public void A_large_city_begins_at_once_because_reports_are_made_as_they_are_asked_for() =>
        Assert.Equal(20, DemoCity.Make(new DemoOptions(10_000, 10)).Take(20).Count());

    [Fact]
    public void The_usual_city_has_two_slips_of_each_kind_half_of_them_answered_and_no_other_disagreement()
    {
        using var site = DemoSite.Write(new DemoOptions());
        var (sources, problems) = SiteReader.Read(SiteFolders.Find(site.Path, [])!);
        var (book, more) = Checker.Check(sources, problems);
        Assert.Empty(problems.Concat(more));
        var unused = new List<SiteGen.Diagnostics.Diagnostic>();
        var findings = Auditor.Audit(book!, sources.Replies, null, unused);
        Assert.Empty(unused);
        var errors = findings.Where(f => f.Severity == FindingSeverity.Error).ToList();
        Assert.Equal(["SG2002", "SG2002", "SG2004", "SG2004", "SG2102", "SG2102", "SG2201", "SG2201"], errors.Select(f => f.Rule).Order(StringComparer.Ordinal));
        Assert.Equal(4, errors.Count(f => f.IsSettled));
        Assert.DoesNotContain(findings, f => f.Severity == FindingSeverity.Warning);
        Assert.True(findings.Count(f => f.Severity is FindingSeverity.Note or FindingSeverity.Gap) < 10);
    }

    [Fact]
    public void No_text_of_the_city_accuses_anybody()
    {
        string[] words = ["错误", "造假", "虚假", "违规", "异常", "矛盾", "审计"];
        foreach (var file in DemoCity.Make(new DemoOptions(12, 3, 60))) Assert.DoesNotContain(words, word => file.Text.Contains(word, StringComparison.Ordinal));
    }

    [Fact]
    public void The_city_has_what_real_ones_have()
    {
        using var site = DemoSite.Write(new DemoOptions());
        var book = Sources.Book(site.Path);
        Assert.Equal(42, book.Departments.Count);
        Assert.Equal(4, book.Departments.Select(d => d.Type.Value).Distinct().Count());
        Assert.Contains(book.Departments, d => d.EarlierNames.Count > 0);
        Assert.Contains(book.Departments, d => d is { To: not null, Successors.Count: 1 });
        Assert.Contains(book.Reports, r => r.Kind.Value == ReportKind.Departmental && r.ConductedBy is not null);
        Assert.Contains(book.Reports, r => r.Goals.Count > 0 && r.Scores.Count == 0);
        foreach (var status in new[] { ScoreStatus.NotApplicable, ScoreStatus.FullThoughNotApplicable, ScoreStatus.Gap })
            Assert.Contains(book.Reports, r => r.Scores.Any(s => s.Status?.Value == status));
        foreach (var year in new[] { 2023, 2024 }) Assert.InRange(book.Reports.Count(r => r.Year.Value == year && r.Reviews.Count > 0), 7, 10);
        Assert.InRange(book.Reports.Where(r => r.Year.Value == 2024 && r.Declared is not null).Select(r => r.Declared!.Grade!.Value.Value).Distinct().Count(), 2, 4);
        Assert.All(book.Reports.Where(r => r is { Kind.Value: ReportKind.Self, Declared: not null }), r => Assert.InRange(r.Narrative.Sections.Sum(s => s.Paragraphs.Sum(p => p.Value.Length)), 300, 900));
    }
}
