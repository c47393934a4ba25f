using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Rendering;

namespace SiteGen.Publishing;

/// <summary>
/// The door of Publishing. New and changed files are made ready in a stage beside the output and enter the site only after
/// the last page has been rendered, each by rename; equal files are not touched; files of the site before that have no
/// successor are removed, by its own manifest only.
/// </summary>
public static class Publisher
{
    /// <summary>
    /// Publishes files into a folder. Null, with the reason added, where two files have one path or the disk refuses
    /// while the stage is written: the site before is untouched then.
    /// </summary>
    /// <param name="files">The files, rendered one by one as they are asked for.</param>
    /// <param name="folder">The examined output folder.</param>
    /// <param name="inputs">What the manifest names as inputs.</param>
    /// <param name="options">What the manifest names as options.</param>
    /// <param name="progress">Told the path of each file.</param>
    /// <param name="problems">Takes the reason.</param>
    public static Publication? Publish(
        IEnumerable<OutputFile> files,
        OutputFolder folder,
        IEnumerable<SourceFile> inputs,
        IReadOnlyDictionary<string, string> options,
        Action<string> progress,
        ICollection<Diagnostic> problems)
    {
        var at = folder.Stage;
        try
        {
            Clear(folder.Stage);
            Directory.CreateDirectory(folder.Stage);
            var (outputs, changed) = (new List<ManifestFile>(), new List<string>());
            var paths = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            foreach (var file in files)
            {
                progress(file.Path);
                if (!paths.TryAdd(file.Path, file.Path))
                {
                    problems.Add(Diagnostic.Of(Codes.SamePath, new Argument("found", $"{paths[file.Path]} = {file.Path}")));
                    continue;
                }

                at = file.Path;
                outputs.Add(new ManifestFile(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))));
                if (Stage(folder, file)) changed.Add(file.Path);
            }

            if (outputs.Count < paths.Count || problems.Any(p => p.Code.Severity == Severity.Error))
            {
                Clear(folder.Stage);
                return null;
            }

            at = Manifest.FileName;
            var before = Directory.Exists(folder.Path) ? Manifest.Read(folder.Path) : null;
            var manifest = new OutputFile(Manifest.FileName, Manifest.Of(inputs, outputs, options).Write());
            if (Stage(folder, manifest)) changed.Add(manifest.Path);
            at = folder.Path;
            foreach (var path in changed) Enter(folder, path);
            var removed = Remove(folder, before, paths);
            Clear(folder.Stage);
            return new Publication(outputs.Count(o => o.Path.EndsWith(".html", StringComparison.Ordinal)), outputs.Count + 1, changed.Count, removed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(Diagnostic.Of(Codes.CannotWrite, new("path", at), Argument.Text("reason", ReasonOf(problem))));
            return null;
        }
    }

    // Returns whether the file is new or differs from the one in the site.
    private static bool Stage(OutputFolder folder, OutputFile file)
    {
        var published = new FileInfo(Under(folder.Path, file.Path));
        if (published.Exists && published.Length == file.Bytes.Length && File.ReadAllBytes(published.FullName).AsSpan().SequenceEqual(file.Bytes.Span)) return false;
        var staged = Under(folder.Stage, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        File.WriteAllBytes(staged, file.Bytes.Span);
        return true;
    }

    private static void Enter(OutputFolder folder, string path)
    {
        var target = Under(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(Under(folder.Stage, path), target, overwrite: true);
    }

    private static int Remove(OutputFolder folder, Manifest? before, Dictionary<string, string> paths)
    {
        var removed = 0;
        foreach (var file in before?.Outputs ?? [])
        {
            var isSafe = !Path.IsPathRooted(file.Path) && !file.Path.Split('/', '\\').Contains("..", StringComparer.Ordinal);
            if (!isSafe || paths.ContainsKey(file.Path) || file.Path == Manifest.FileName) continue;
            var stale = Under(folder.Path, file.Path);
            if (!File.Exists(stale)) continue;
            File.Delete(stale);
            removed++;
            RemoveEmptyFolders(folder.Path, Path.GetDirectoryName(stale)!);
        }

        return removed;
    }

    private static void RemoveEmptyFolders(string root, string folder)
    {
        while (folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static void Clear(string stage)
    {
        if (Directory.Exists(stage)) Directory.Delete(stage, recursive: true);
    }

    private static string Under(string folder, string path) => Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    // Texts of exceptions are written for developers, in no fixed language.
    private static string ReasonOf(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "reason.permission",
        PathTooLongException => "reason.path",
        _ => "reason.io",
    };
}
