using SiteGen.Diagnostics;

namespace SiteGen.BrowserTests;

/// <summary>The content of this repository, built into a folder of its own.</summary>
public sealed class PublishedSite : IDisposable
{
    public PublishedSite()
    {
        Folder = Path.Combine(Directory.CreateTempSubdirectory("sitegen-browser-").FullName, "部门 绩效");
        var result = SiteBuild.Build(new BuildOptions(Root(), Folder, null, null, null, _ => { }));
        if (result.Exit != ExitCode.Done) throw new InvalidOperationException($"The site was not built: exit {result.Exit}.");
    }

    /// <summary>The folder of the site; its path has Chinese characters and a blank, as on many desks.</summary>
    public string Folder { get; }

    /// <summary>The address of a file of the site.</summary>
    public string Address(string path) => new Uri(Path.Combine(Folder, path)).AbsoluteUri;

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SiteGen.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("SiteGen.sln is not above the tests.");
    }
}
