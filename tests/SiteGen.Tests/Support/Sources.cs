using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Reading.Files;

namespace SiteGen.Tests.Support;

/// <summary>Reads sites through the doors.</summary>
internal static class Sources
{
    /// <summary>What is read from a site that has no errors.</summary>
    public static SiteSources Of(TemporaryFolder folder) => Of(folder.Path);

    /// <summary>What is read from a site that has no errors.</summary>
    public static SiteSources Of(string folder)
    {
        var (sources, problems) = Read(folder);
        Xunit.Assert.DoesNotContain(problems, p => p.Code.Severity == Severity.Error);
        return sources;
    }

    /// <summary>The checked book of a site that has no errors.</summary>
    public static EvaluationBook Book(string folder)
    {
        var (sources, problems) = Read(folder);
        var (book, more) = Checker.Check(sources, problems);
        Xunit.Assert.Empty(problems.Concat(more).Where(p => p.Code.Severity == Severity.Error).Select(p => p.Code.Id));
        return book!;
    }

    private static (SiteSources Sources, IReadOnlyList<Diagnostic> Problems) Read(string folder)
    {
        var folders = SiteFolders.Find(folder, []) ?? throw new InvalidOperationException($"There is no site in {folder}.");
        return SiteReader.Read(folders);
    }
}
