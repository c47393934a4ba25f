namespace SiteGen.Tests.Support;

/// <summary>A small fictional site that has a bit of everything; tests change one thing in it.</summary>
internal static class SmallSite
{
    /// <summary>The site in a folder of its own, without themes.</summary>
    public static TemporaryFolder Create() => new TemporaryFolder().WithCopy(Repository.Path("tests", "SiteGen.Tests", "Sites", "small", "content"), "content");

    /// <summary>Builds the site of a folder.</summary>
    public static BuildResult Build(TemporaryFolder folder, SiteGen.Model.Edition? edition = null, string output = "site") =>
        SiteBuild.Build(new BuildOptions(folder.Path, folder.Below(output), edition, null, null, _ => { }));

    /// <summary>All diagnostics of a run, in English and Chinese, as the command prints them.</summary>
    public static string Text(BuildResult result) =>
        string.Concat(result.Problems.Select(p => SiteGen.Diagnostics.DiagnosticText.English.Render(p, result.Files, result.LineAt, ""))) + "\n"
        + string.Concat(result.Problems.Select(p => SiteGen.Diagnostics.DiagnosticText.Chinese.Render(p, result.Files, result.LineAt, "")));

    /// <summary>The paths and bytes of all files below a folder.</summary>
    public static SortedDictionary<string, string> Snapshot(string folder)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            files[Path.GetRelativePath(folder, file).Replace('\\', '/')] = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));
        return files;
    }
}
