namespace SiteGen.Diagnostics;

/// <summary>One input file: its path below the root with forward slashes, its size and the SHA-256 of its bytes.</summary>
/// <param name="Path">The path relative to the root folder, such as <c>content/reports/2022/440100-ybj.yaml</c>.</param>
/// <param name="Bytes">The size in bytes.</param>
/// <param name="Sha256">The hash in lower-case hexadecimal.</param>
public sealed record SourceFile(string Path, long Bytes, string Sha256);

/// <summary>The table that turns the file number of a <see cref="Place"/> into a path.</summary>
public sealed class SourceFiles
{
    private readonly List<SourceFile> files = [];

    /// <summary>All files in the order in which they were added; the file number of an entry is its index plus one.</summary>
    public IReadOnlyList<SourceFile> All => files;

    /// <summary>Adds a file and returns its number.</summary>
    public int Add(SourceFile file)
    {
        files.Add(file);
        return files.Count;
    }

    /// <summary>The file of a place, or null for <see cref="Place.None"/>.</summary>
    public SourceFile? Of(Place place) => place.File == 0 ? null : files[place.File - 1];
}
