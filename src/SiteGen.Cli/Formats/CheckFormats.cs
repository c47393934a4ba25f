namespace SiteGen.Cli.Formats;

/// <summary>The shelf of forms.</summary>
internal static class CheckFormats
{
    public static IReadOnlyList<ICheckFormat> All { get; } = [new TextFormat(), new JsonFormat(), new SarifFormat(), new GithubFormat()];

    /// <summary>The names, the usual one first.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(f => f.Name)];

    /// <summary>The form of a name.</summary>
    public static ICheckFormat Of(string? name) => All.First(f => f.Name == (name ?? Names[0]));
}
