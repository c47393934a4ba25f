namespace SiteGen.Reading.Formats;

/// <summary>The shelf of data formats.</summary>
internal static class DataFormats
{
    public static IReadOnlyList<IDataFormat> All { get; } = [new YamlFormat(), new JsonFormat()];

    /// <summary>The format of a file by its ending, or null.</summary>
    public static IDataFormat? Of(string path) => All.FirstOrDefault(f => path.EndsWith(f.Extension, StringComparison.Ordinal));
}
