using SiteGen.Analysis;
using SiteGen.Demo;

namespace SiteGen.Tests.Support;

/// <summary>A demo city on disk, read through the doors.</summary>
internal static class DemoSite
{
    /// <summary>Small enough for a test, large enough for peers: three types of department with five or more reports.</summary>
    public static DemoOptions Small { get; } = new(Departments: 14, Years: 3, Indicators: 14);

    /// <summary>The files of a city in a folder of its own, written in the order given.</summary>
    public static TemporaryFolder Write(DemoOptions options, bool isReversed = false)
    {
        var folder = new TemporaryFolder();
        var files = DemoCity.Make(options);
        foreach (var file in isReversed ? files.Reverse() : files) folder.With(file.Path, file.Text);
        return folder;
    }

    /// <summary>What is computed about a city.</summary>
    public static Analytics Analyse(DemoOptions options)
    {
        using var folder = Write(options);
        return Analyst.Analyse(Sources.Book(folder.Path), AnalysisScope.All);
    }
}
