using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>A folder that may receive a site: empty, or ours from a build before.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Stage">Where the next site is made ready: beside it, on the same disk.</param>
public sealed record OutputFolder(string Path, string Stage)
{
    // What may lie in an output that counts as empty, and stays.
    private static readonly string[] Kept = [".gitignore", ".gitkeep", "README.md"];

    /// <summary>
    /// Examines an output before anything is read. Null, with the reason added, for one that is, holds or lies in the
    /// inputs, for the root of a disk, home or the working folder's parents, for links, and for a folder with files that
    /// are not ours.
    /// </summary>
    /// <param name="path">The output, relative to the working folder.</param>
    /// <param name="root">The root of the site's inputs.</param>
    /// <param name="home">The home folder of the caller, or null.</param>
    /// <param name="problems">Takes the reason.</param>
    public static OutputFolder? Examine(string path, string root, string? home, ICollection<Diagnostic> problems)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var refusal = Refusal(full, root, home);
        if (refusal is null) return new OutputFolder(full, full + ".stage");
        problems.Add(Diagnostic.Of(
            Codes.OutputRefused,
            new("path", full),
            Argument.Text("problem", refusal),
            Argument.Text("mend", refusal + ".mend")));
        return null;
    }

    private static string? Refusal(string path, string root, string? home)
    {
        if (System.IO.Path.GetDirectoryName(path) is null) return "output.root";
        if (home is { Length: > 0 } && IsSameOrAbove(path, home)) return "output.home";
        if (IsSameOrAbove(path, root)) return "output.inputs";
        foreach (var input in new[] { "content", "themes" })
        {
            if (IsSameOrAbove(System.IO.Path.Combine(root, input), path)) return "output.inputs";
        }

        if (File.Exists(path)) return "output.file";
        if (new DirectoryInfo(path).LinkTarget is not null) return "output.link";
        if (!Directory.Exists(path)) return null;
        try
        {
            var isEmpty = Directory.EnumerateFileSystemEntries(path).All(entry => Kept.Contains(System.IO.Path.GetFileName(entry), StringComparer.Ordinal));
            return isEmpty || Manifest.Read(path) is not null ? null : "output.foreign";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "output.unreadable";
        }
    }

    private static bool IsSameOrAbove(string folder, string path) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(folder) + System.IO.Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
