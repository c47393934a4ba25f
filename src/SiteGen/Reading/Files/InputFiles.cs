using System.Globalization;
using System.Security.Cryptography;
using SiteGen.Diagnostics;
using SiteGen.Reading.Text;

namespace SiteGen.Reading.Files;

/// <summary>
/// The one place where inputs are read from the disk. Each file is hashed and numbered as it is read; its text is not
/// kept, but can be had again for a message or a source page.
/// </summary>
public sealed class InputFiles
{
    private readonly string root;
    private readonly ICollection<Diagnostic> problems;
    private readonly Dictionary<int, Func<byte[]>> contents = [];
    private (int File, SourceText? Text) last;

    internal InputFiles(string root, ICollection<Diagnostic> problems)
    {
        this.root = root;
        this.problems = problems;
    }

    /// <summary>All files read so far.</summary>
    public SourceFiles Table { get; } = new();

    /// <summary>The line of a place, or null where it cannot be had any more.</summary>
    public string? LineAt(Place place) => place.Line == 0 ? null : Text(place.File)?.Line(place.Line);

    /// <summary>The lines and bytes of a file, read once more; null where it cannot be read any more or has changed since.</summary>
    public (IReadOnlyList<string> Lines, byte[] Bytes)? Again(int file)
    {
        if (BytesAgain(file) is not { } bytes) return null;
        var text = new SourceText(file, Table.All[file - 1].Path, TextDecoder.DecodeLeniently(bytes));
        return ([.. Enumerable.Range(1, text.LineCount).Select(text.Line)], bytes);
    }

    /// <summary>
    /// The paths of all files below a folder, relative to the root, with forward slashes, in ordinal order. Left out are
    /// hidden files and those that editors leave behind; links that lead out of the root are problems.
    /// </summary>
    internal IReadOnlyList<string> Below(string folder)
    {
        var found = new List<string>();
        var start = Path.Combine(root, folder.Replace('/', Path.DirectorySeparatorChar));
        if (Directory.Exists(start)) Collect(new DirectoryInfo(start), folder, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    /// <summary>Whether a file exists at a path relative to the root.</summary>
    internal bool Exists(string path) => File.Exists(Absolute(path));

    /// <summary>The text of a file, or null with a problem added.</summary>
    internal SourceText? ReadText(string path, long limit)
    {
        var bytes = ReadBytes(path, limit, out var file);
        return bytes is null ? null : TextDecoder.Decode(file, path, bytes, problems);
    }

    /// <summary>The bytes of a file and its number, or null with a problem added.</summary>
    internal byte[]? ReadBytes(string path, long limit, out int file)
    {
        var absolute = Absolute(path);
        try
        {
            var length = new FileInfo(absolute).Length;
            if (length > limit)
            {
                file = Register(path, [], () => []);
                problems.Add(Diagnostic.At(
                    Codes.FileTooLarge,
                    new Place(file, 0, 0),
                    0,
                    new("found", length.ToString(CultureInfo.InvariantCulture)),
                    new("limit", limit.ToString(CultureInfo.InvariantCulture))));
                return null;
            }

            // Pipes and devices have no length; to open one would wait for ever.
            var bytes = length == 0 ? [] : File.ReadAllBytes(absolute);
            file = Register(path, bytes, length == 0 ? () => [] : () => File.ReadAllBytes(absolute));
            return bytes;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            file = Register(path, [], () => []);
            problems.Add(Diagnostic.At(Codes.Unreadable, new Place(file, 0, 0), 0, Argument.Text("reason", Reasons.Of(problem))));
            return null;
        }
    }

    /// <summary>Numbers a file that is part of the tool.</summary>
    internal int RegisterBuiltIn(string path, byte[] bytes) => Register(path, bytes, () => bytes);

    private int Register(string path, byte[] bytes, Func<byte[]> again)
    {
        var file = Table.Add(new SourceFile(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))));
        contents[file] = again;
        return file;
    }

    // A text is fetched again for each message and each source page; they come sorted by file, so one is remembered.
    private SourceText? Text(int file)
    {
        if (last.File == file) return last.Text;

        // Leniently: a message about a byte that is no text shows the line around it too.
        last = (file, BytesAgain(file) is { } bytes ? new SourceText(file, Table.All[file - 1].Path, TextDecoder.DecodeLeniently(bytes)) : null);
        return last.Text;
    }

    private byte[]? BytesAgain(int file)
    {
        try
        {
            var bytes = contents[file]();
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == Table.All[file - 1].Sha256 ? bytes : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private void Collect(DirectoryInfo folder, string path, List<string> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.') || IsLeftBehind(entry.Name)) continue;
            var below = $"{path}/{entry.Name}";
            if (entry.LinkTarget is not null && !LeadsInside(entry))
            {
                problems.Add(Diagnostic.At(Codes.LinkedInput, new Place(Register(below, [], () => []), 0, 0), 0));
                continue;
            }

            if (entry is DirectoryInfo inner && inner.LinkTarget is null) Collect(inner, below, found);
            else if (entry is FileInfo) found.Add(below);
            else problems.Add(Diagnostic.At(Codes.LinkedInput, new Place(Register(below, [], () => []), 0, 0), 0));
        }
    }

    private bool LeadsInside(FileSystemInfo link) =>
        link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target
        && target.FullName.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static bool IsLeftBehind(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal)
        || name.EndsWith('~')
        || name.EndsWith(".swp", StringComparison.Ordinal)
        || name.EndsWith(".tmp", StringComparison.Ordinal)
        || name is "Thumbs.db" or "desktop.ini";

    private string Absolute(string path) => Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
}
