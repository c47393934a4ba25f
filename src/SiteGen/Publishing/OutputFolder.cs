using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>A folder that may receive a site: empty, or ours from a build before.</summary>
/// <param name="Path">Its absolute path.</param>
/// <param name="Stage">Where the next site is made ready: beside it, on the same disk.</param>
public sealed record OutputFolder(string Path, string Stage)
{
    /// <summary>A file in a stage that says whose it is, so that a folder of somebody else's is never cleared.</summary>
    internal const string StageMark = ".sitegen-stage";

    // What may lie in an output that counts as empty, and stays.
    private static readonly string[] Kept = [".gitignore", ".gitkeep", "README.md", StageMark];

    /// <summary>
    /// Examines an output before anything is read. Null, with the reason added, for one that is, holds or lies in the
    /// inputs, for the root of a disk, for home and what holds it, for links, for a folder with files that are not ours,
    /// and where the stage beside it would be somebody else's folder. Links on the way to it are followed first.
    /// </summary>
    /// <param name="path">The output, relative to the working folder.</param>
    /// <param name="root">The root of the site's inputs.</param>
    /// <param name="home">The home folder of the caller, or null.</param>
    /// <param name="problems">Takes the reason.</param>
    public static OutputFolder? Examine(string path, string root, string? home, ICollection<Diagnostic> problems)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        var stage = full + ".stage";
        var refusal = Refusal(full, root, home) ?? Refusal(Resolved(full), Resolved(root), home is null ? null : Resolved(home)) ?? StageRefusal(stage);
        if (refusal is null) return new OutputFolder(full, stage);
        problems.Add(Diagnostic.Of(
            Codes.OutputRefused,
            new("path", full),
            Argument.Text("problem", refusal),
            Argument.Text("mend", refusal + ".mend"),
            new("stage", stage)));
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
            if (!isEmpty && Manifest.Read(path) is null) return "output.foreign";
            return HasLinkedFolder(new DirectoryInfo(path)) ? "output.links" : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "output.unreadable";
        }
    }

    private static string? StageRefusal(string stage)
    {
        if (File.Exists(stage) || new DirectoryInfo(stage).LinkTarget is not null) return "output.stage";
        if (!Directory.Exists(stage)) return null;
        try
        {
            var isOurs = File.Exists(System.IO.Path.Combine(stage, StageMark)) || !Directory.EnumerateFileSystemEntries(stage).Any();
            return isOurs ? null : "output.stage";
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return "output.unreadable";
        }
    }

    // Through a link below the output, a page would be written, or an old one removed, somewhere else.
    private static bool HasLinkedFolder(DirectoryInfo folder) =>
        folder.EnumerateDirectories().Any(inner => inner.LinkTarget is not null || HasLinkedFolder(inner));

    // The path with all links among the folders that exist followed; a path in a linked folder lies where the link leads.
    private static string Resolved(string path)
    {
        var root = System.IO.Path.GetPathRoot(path) ?? "";
        var at = root;
        foreach (var step in path[root.Length..].Split(System.IO.Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            at = System.IO.Path.Combine(at, step);
            if (Directory.Exists(at)) at = new DirectoryInfo(at).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? at;
        }

        return System.IO.Path.TrimEndingDirectorySeparator(at);
    }

    private static bool IsSameOrAbove(string folder, string path) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(System.IO.Path.TrimEndingDirectorySeparator(folder) + System.IO.Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
