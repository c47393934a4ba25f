using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>
/// Where new and changed files wait until all of a site is ready. They enter it by rename; the stage goes whatever comes.
/// </summary>
/// <remarks>All methods throw <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> where the disk refuses.</remarks>
internal sealed class Stage : IDisposable
{
    private readonly OutputFolder folder;
    private readonly List<string> changed = [];

    /// <summary>Makes an empty stage with the mark that says whose it is.</summary>
    public Stage(OutputFolder folder)
    {
        this.folder = folder;
        Clear();
        Directory.CreateDirectory(folder.Stage);
        File.WriteAllBytes(Path.Combine(folder.Stage, OutputFolder.StageMark), []);
    }

    /// <summary>The paths that are new or differ from the site's.</summary>
    public IReadOnlyList<string> Changed => changed;

    /// <summary>Keeps a file ready, unless the site has it byte for byte.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        var published = new FileInfo(InSite(path));
        if (published.Exists && published.Length == bytes.Length && File.ReadAllBytes(published.FullName).AsSpan().SequenceEqual(bytes)) return;
        var staged = InStage(path);
        Directory.CreateDirectory(Path.GetDirectoryName(staged)!);
        File.WriteAllBytes(staged, bytes);
        changed.Add(path);
    }

    /// <summary>
    /// The first path that could not enter the site, with the reason as a text key; null where all can. Asked before the
    /// first one enters, for then the site before is still whole.
    /// </summary>
    public (string Path, string Reason)? FirstObstacle()
    {
        var probed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in changed)
        {
            if (Directory.Exists(InSite(path))) return (path, "reason.folder");
            var parent = Path.GetDirectoryName(InSite(path))!;
            if (!probed.Add(parent)) continue;
            try
            {
                Directory.CreateDirectory(parent);
                using var probe = new FileStream(Path.Combine(parent, OutputFolder.StageMark), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return (path, Reasons.Of(problem));
            }
        }

        return null;
    }

    /// <summary>Moves a file from the stage into the site.</summary>
    public void Enter(string path) => File.Move(InStage(path), InSite(path), overwrite: true);

    /// <summary>Writes a file into the site by way of the stage.</summary>
    public void EnterNow(string path, ReadOnlySpan<byte> bytes)
    {
        File.WriteAllBytes(InStage(path), bytes);
        Enter(path);
    }

    /// <summary>Removes what is left of the stage; what the disk keeps is cleared by the next run.</summary>
    public void Dispose()
    {
        try
        {
            Clear();
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The site is whole without it, and the mark lets the next run clear it.
        }
    }

    private void Clear()
    {
        if (Directory.Exists(folder.Stage)) Directory.Delete(folder.Stage, recursive: true);
    }

    private string InSite(string path) => Path.Combine(folder.Path, path.Replace('/', Path.DirectorySeparatorChar));

    private string InStage(string path) => Path.Combine(folder.Stage, path.Replace('/', Path.DirectorySeparatorChar));
}
