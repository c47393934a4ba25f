using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Reading.Files;

namespace SiteGen.Disclosing;

/// <summary>A data file as an edition shows it.</summary>
/// <param name="File">Its number.</param>
/// <param name="Path">Its path below the root.</param>
/// <param name="IsWhole">Whether nothing of it is withheld, so that its bytes may be published as they are.</param>
public sealed record DisclosedSource(int File, string Path, bool IsWhole);

/// <summary>The text of a data file without what an edition withholds.</summary>
/// <param name="Lines">Its lines; withheld ones are blank, so that the numbering is kept.</param>
/// <param name="Bytes">The bytes of the file where it is whole, else those of the blanked text.</param>
/// <param name="Sha256">The hash of these bytes: that of the whole file could be used to guess what is withheld.</param>
public sealed record DisclosedText(IReadOnlyList<string> Lines, ReadOnlyMemory<byte> Bytes, string Sha256);

/// <summary>The inputs as an edition may show them: behind the cut, nobody sees the files themselves.</summary>
public sealed class DisclosedSources
{
    private readonly InputFiles files;
    private readonly Dictionary<int, List<WithheldLines>> withheld;
    private readonly ICollection<Diagnostic> problems;

    internal DisclosedSources(SiteSources sources, IEnumerable<WithheldLines> withheld, ICollection<Diagnostic> problems)
    {
        files = sources.Files;
        this.withheld = withheld.GroupBy(w => w.File).ToDictionary(g => g.Key, g => g.ToList());
        this.problems = problems;

        // Data files only: the configuration may hold what concerns nobody, and themes and free pages are not data.
        Data =
        [
            .. Table.All
                .Select((file, i) => new DisclosedSource(i + 1, file.Path, !this.withheld.ContainsKey(i + 1)))
                .Where(source => IsData(source.Path) && source.Path != sources.Folders.Config)
                .OrderBy(source => source.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>The paths of all inputs, for places.</summary>
    public SourceFiles Table => files.Table;

    /// <summary>The data files in ordinal order of their paths.</summary>
    public IReadOnlyList<DisclosedSource> Data { get; }

    /// <summary>What the manifest names as inputs: each with the hash of what this edition shows of it.</summary>
    public IEnumerable<SourceFile> Inputs => Table.All.Select((file, i) =>
        withheld.ContainsKey(i + 1) && Read(new DisclosedSource(i + 1, file.Path, IsWhole: false)) is { } text
            ? new SourceFile(file.Path, text.Bytes.Length, text.Sha256)
            : file);

    /// <summary>The text of a file; null, with a problem noted, where it has changed since it was read.</summary>
    public DisclosedText? Read(DisclosedSource source)
    {
        if (files.Again(source.File) is not { } text)
        {
            problems.Add(Diagnostic.At(Codes.Unreadable, new Place(source.File, 0, 0), 0, Argument.Text("reason", "reason.changed")));
            return null;
        }

        if (source.IsWhole) return new DisclosedText(text.Lines, text.Bytes, Table.All[source.File - 1].Sha256);
        var lines = text.Lines.ToList();
        foreach (var range in withheld[source.File]) Blank(lines, range);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");
        return new DisclosedText(lines, bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    // Only what is read as data, kind by kind: a backup or a note that somebody left in the folder is nobody's to publish, and
    // replies belong to findings that the edition may withhold.
    private static bool IsData(string path) => path.Split('/') switch
    {
        ["content", var file] => IsDataFile(file) && Path.GetFileNameWithoutExtension(file) is "departments" or "dimensions" or "common",
        ["content", "frameworks", var file] => IsDataFile(file),
        ["content", "reports", _, var file] => IsDataFile(file) || file.EndsWith(".md", StringComparison.Ordinal),
        _ => false,
    };

    private static bool IsDataFile(string file) => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".json", StringComparison.Ordinal);

    private static void Blank(List<string> lines, WithheldLines range)
    {
        for (var number = range.FromLine; number <= range.ToLine && number <= lines.Count; number++)
        {
            var line = lines[number - 1];
            lines[number - 1] = range.FromColumn == 0 ? "" : string.Concat(line.EnumerateRunes().Take(range.FromColumn - 1)).TrimEnd();
        }
    }
}
