using SiteGen.Diagnostics;
using SiteGen.Tests.Support;

namespace SiteGen.Tests.Content;

/// <summary>The content of this repository, built once for all tests of a class.</summary>
public sealed class PublishedContent : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PublishedContent()
    {
        Result = SiteBuild.Build(new BuildOptions(Repository.Root, folder.Below("site"), null, null, null, _ => { }));
        if (Result.Exit != ExitCode.Done) throw new InvalidOperationException(SmallSite.Text(Result));
    }

    /// <summary>What came of the build.</summary>
    public BuildResult Result { get; }

    /// <summary>The folder of the site.</summary>
    public string Folder => folder.Below("site");

    /// <summary>The rows of a CSV of the open data, by column.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Table(string name) => OpenDataFile.Read(Folder, name);

    public void Dispose() => folder.Dispose();
}
