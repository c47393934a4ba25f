using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Diagnostics;

namespace SiteGen.Publishing;

/// <summary>One file of a manifest.</summary>
/// <param name="Path">Its path, with forward slashes.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">The hash of its bytes.</param>
public sealed record ManifestFile(string Path, long Bytes, string Sha256);

/// <summary>
/// manifest.json: what a site was made from and what it consists of, so that anyone can rebuild and compare. It also says
/// which files of a folder are ours, and so may be removed.
/// </summary>
/// <param name="Generator">The name of the tool.</param>
/// <param name="Version">Its version.</param>
/// <param name="Options">The edition and the other choices of the run, by name.</param>
/// <param name="Inputs">The inputs.</param>
/// <param name="Outputs">The outputs, without the manifest itself.</param>
public sealed record Manifest(
    string Generator,
    string Version,
    IReadOnlyDictionary<string, string> Options,
    IReadOnlyList<ManifestFile> Inputs,
    IReadOnlyList<ManifestFile> Outputs)
{
    /// <summary>Its name in the site.</summary>
    public const string FileName = "manifest.json";

    private const string Name = "SiteGen";

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>The manifest of a site; lists are put into ordinal order.</summary>
    public static Manifest Of(IEnumerable<SourceFile> inputs, IEnumerable<ManifestFile> outputs, IReadOnlyDictionary<string, string> options) => new(
        Name,
        typeof(Manifest).Assembly.GetName().Version?.ToString(3) ?? "0",
        new SortedDictionary<string, string>(options.ToDictionary(), StringComparer.Ordinal),
        [.. inputs.Select(i => new ManifestFile(i.Path, i.Bytes, i.Sha256)).OrderBy(i => i.Path, StringComparer.Ordinal)],
        [.. outputs.OrderBy(o => o.Path, StringComparer.Ordinal)]);

    /// <summary>The manifest of a folder; null where there is none of ours.</summary>
    public static Manifest? Read(string folder)
    {
        try
        {
            var manifest = JsonSerializer.Deserialize<Manifest>(File.ReadAllBytes(Path.Combine(folder, FileName)), Format);
            return manifest is { Generator: Name, Outputs: not null } && manifest.Outputs.All(o => o?.Path is not null) ? manifest : null;
        }
        catch (Exception problem) when (problem is JsonException or FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <summary>As UTF-8, ending with a line feed.</summary>
    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Format), (byte)'\n'];
}
