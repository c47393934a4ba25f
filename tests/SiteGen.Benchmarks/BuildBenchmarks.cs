using BenchmarkDotNet.Attributes;
using SiteGen.Analysis;
using SiteGen.Charting;
using SiteGen.Checking;
using SiteGen.Disclosing;
using SiteGen.Model;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Rendering;

namespace SiteGen.Benchmarks;

/// <summary>
/// The rooms of the corridor over the content of this repository, each timed on its own: which one a slower build comes
/// from. Run with <c>dotnet run -c Release --project tests/SiteGen.Benchmarks -- --filter '*'</c>.
/// </summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private SiteFolders folders = null!;
    private SiteSources sources = null!;
    private DisclosedBook disclosed = null!;
    private Analytics analytics = null!;

    [GlobalSetup]
    public void Setup()
    {
        folders = SiteFolders.Find(Root(), []) ?? throw new InvalidOperationException("There is no content.");
        (sources, var problems) = SiteReader.Read(folders);
        var (book, _) = Checker.Check(sources, problems);
        disclosed = Disclosure.Cut(book ?? throw new InvalidOperationException("The content has errors."), [], sources, Edition.Public, []);
        analytics = Analyst.Analyse(disclosed.Book, AnalysisScope.All);
    }

    [Benchmark]
    public int Reading() => SiteReader.Read(folders).Sources.Reports.Count;

    [Benchmark]
    public int Checking() => Checker.Check(sources, []).Problems.Count;

    [Benchmark]
    public int Analysing() => Analyst.Analyse(disclosed.Book, AnalysisScope.All).Boards.Count;

    [Benchmark]
    public long Rendering()
    {
        var reports = disclosed.Book.Reports.ToDictionary(r => r.Key);
        return Renderer.Render(new RenderInput(disclosed, analytics, Charts.Draw(analytics), sources.Theme, sources.Articles, key => reports[key], null, false, RuleTexts.All)).Sum(f => (long)f.Bytes.Length);
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SiteGen.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("SiteGen.sln is not above the benchmarks.");
    }
}
