namespace SiteGen.Tests.Support;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => Path = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    public string Path { get; }

    /// <summary>A path below the folder.</summary>
    public string Below(string path) => System.IO.Path.Combine(Path, path.Replace('/', System.IO.Path.DirectorySeparatorChar));

    /// <summary>Writes a file below the folder; lines end with line feeds.</summary>
    public TemporaryFolder With(string path, string text)
    {
        var file = Below(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text.ReplaceLineEndings("\n"));
        return this;
    }

    /// <summary>Copies a folder of the repository into this one.</summary>
    public TemporaryFolder WithCopy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var to = System.IO.Path.Combine(Below(target), System.IO.Path.GetRelativePath(source, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }

        return this;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
