namespace SiteGen.Reading;

/// <summary>What an input may cost: far above any honest file, far below what would hurt a build.</summary>
internal static class Limits
{
    /// <summary>A data file (YAML, JSON); a large report has about 100 kB.</summary>
    public const long DataFileBytes = 16 * 1024 * 1024;

    /// <summary>A Markdown file.</summary>
    public const long MarkdownBytes = 2 * 1024 * 1024;

    /// <summary>A template, text or asset of a theme.</summary>
    public const long ThemeFileBytes = 16 * 1024 * 1024;

    /// <summary>Levels of nesting in data: the parser's cost grows with the square of it.</summary>
    public const int Depth = 32;

    /// <summary>Nested quotes and lists in Markdown.</summary>
    public const int MarkdownDepth = 64;
}
