using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Tests.Support;
using SiteGen.Writing;
using Xunit;

namespace SiteGen.Tests.Writing;

public class RoundTripTests
{
    [Fact]
    public void The_published_content_written_and_read_again_says_the_same() => SaysTheSame(Repository.Path("content"));

    [Fact]
    public void A_site_that_uses_every_field_written_and_read_again_says_the_same() =>
        SaysTheSame(Repository.Path("tests", "SiteGen.Tests", "Sites", "small", "everything"));

    [Fact]
    public void Every_field_of_a_report_and_a_framework_is_in_the_site_that_uses_every_field()
    {
        using var site = Copy(Repository.Path("tests", "SiteGen.Tests", "Sites", "small", "everything"));
        var sources = Sources.Of(site);
        var dump = Dump.Of(Assert.Single(sources.Reports) with { Narrative = Narrative.Empty }) + Dump.Of(sources.Frameworks.Single(f => f.Id.Value == "all-2024"));
        foreach (var property in typeof(Report).GetProperties().Concat(typeof(Framework).GetProperties()).Where(p => p.CanWrite && p.Name is not ("Place" or "Narrative")))
        {
            Assert.DoesNotContain($" {property.Name}: null\n", Lines(dump), StringComparison.Ordinal);
            Assert.DoesNotMatch($@"(?m)^ {property.Name}: list\n(?! )", dump);
        }
    }

    // Only the first level: within a row, a field may be left out.
    private static string Lines(string dump) => string.Concat(dump.Split('\n').Where(l => l.Length > 1 && l[0] == ' ' && l[1] is not (' ' or '-')).Select(l => l + "\n"));

    private static TemporaryFolder Copy(string content) => new TemporaryFolder().WithCopy(content, "content");

    private static void SaysTheSame(string content)
    {
        using var before = Copy(content);
        var first = Sources.Of(before);
        using var after = Written(first);
        var second = Sources.Of(after);
        Assert.Equal(All(first), All(second));
        Assert.Equal(first.Reports.Count, second.Reports.Count);
    }

    private static TemporaryFolder Written(SiteSources sources)
    {
        var folder = new TemporaryFolder()
            .With("content/site.yaml", RosterText.Site(sources.Config))
            .With("content/departments.yaml", RosterText.Departments(sources.Roster))
            .With("content/common.yaml", RosterText.Commons(sources.Commons))
            .With("content/replies.yaml", RosterText.Replies(new Replies(sources.Replies)));
        foreach (var framework in sources.Frameworks) folder.With($"content/frameworks/{framework.Id.Value}.yaml", FrameworkText.Of(framework));
        foreach (var report in sources.Reports)
            folder.With($"content/reports/{report.Year.Value}/{report.Department.Value}.{Token.Of(report.Kind.Value)}.yaml", ReportText.Of(report));
        return folder;
    }

    private static string All(SiteSources sources) =>
        Dump.Of(sources.Config) + Dump.Of(sources.Roster) + Dump.Of(sources.Commons) + Dump.Of(sources.Replies)
        + string.Concat(sources.Frameworks.OrderBy(f => f.Id.Value, StringComparer.Ordinal).Select(Dump.Of))
        + string.Concat(sources.Reports.OrderBy(r => r.Key).Select(r => Dump.Of(r with { Narrative = Narrative.Empty })));
}
