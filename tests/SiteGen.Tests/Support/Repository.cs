namespace SiteGen.Tests.Support;

/// <summary>Where the sources and the content of this project lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>A path below the root.</summary>
    public static string Path(params string[] steps) => System.IO.Path.Combine([Root, .. steps]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "SiteGen.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("SiteGen.sln is not above the tests.");
    }
}
