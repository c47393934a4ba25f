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
    /// Publishes files into a folder. Null, with the reason added, where two files have one path, an error came up while
    /// pages were rendered, or the disk refuses before the first file has entered: the site before is untouched then. A
    /// disk that refuses later is said to have broken off.
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
        var isEntering = false;
        try
        {
            using var stage = new Stage(folder);
            var outputs = new List<ManifestFile>();
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
                stage.Add(file.Path, file.Bytes.Span);
            }

            at = Manifest.FileName;
            var read = inputs.ToList();
            var manifest = Manifest.Of(read, outputs, options).Write();
            stage.Add(Manifest.FileName, manifest);
            if (problems.Any(p => p.Code.Severity == Severity.Error)) return null;

            at = folder.Path;
            var before = Directory.Exists(folder.Path) ? Manifest.Read(folder.Path) : null;
            if (stage.FirstObstacle() is { } obstacle)
            {
                problems.Add(Diagnostic.Of(Codes.CannotWrite, new("path", obstacle.Path), Argument.Text("reason", obstacle.Reason)));
                return null;
            }

            isEntering = true;

            // Until the last file has entered, the manifest names the files of both sites: a run that is cut off leaves none
            // behind that the next one does not know to be ours.
            var isInterim = stage.Changed.Count > 0;
            if (isInterim) stage.EnterNow(Manifest.FileName, Manifest.Of(read, outputs.Concat(before?.Outputs ?? []).DistinctBy(o => o.Path), options).Write());
            foreach (var path in stage.Changed.Where(path => path != Manifest.FileName))
            {
                at = path;
                stage.Enter(path);
            }

            var removed = Remove(folder, before, paths);
            if (isInterim) stage.EnterNow(Manifest.FileName, manifest);
            return new Publication(outputs.Count(o => o.Path.EndsWith(".html", StringComparison.Ordinal)), outputs.Count + 1, stage.Changed.Count, removed);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            problems.Add(Diagnostic.Of(isEntering ? Codes.BrokeOff : Codes.CannotWrite, new("path", at), Argument.Text("reason", Reasons.Of(problem))));
            return null;
        }
    }

    private static int Remove(OutputFolder folder, Manifest? before, Dictionary<string, string> paths)
    {
        var removed = 0;
        foreach (var file in before?.Outputs ?? [])
        {
            var isSafe = !Path.IsPathRooted(file.Path) && !file.Path.Split('/', '\\').Contains("..", StringComparer.Ordinal);
            if (!isSafe || paths.ContainsKey(file.Path) || file.Path == Manifest.FileName) continue;
            var stale = Path.Combine(folder.Path, file.Path.Replace('/', Path.DirectorySeparatorChar));
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
}
