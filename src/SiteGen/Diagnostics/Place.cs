namespace SiteGen.Diagnostics;

/// <summary>
/// Where a value stands: file, line and column in 8 bytes, so that every value of every report can carry its place.
/// </summary>
/// <remarks>
/// File numbers come from <see cref="SourceFiles"/> (1 to 1,048,575; 0 means "no place"), lines go to 16,777,215 and
/// columns to 1,048,575. Lines and columns count from 1, columns in Unicode code points. What is larger is kept at the limit.
/// </remarks>
public readonly record struct Place
{
    private const int MaxFile = (1 << 20) - 1;
    private const int MaxLine = (1 << 24) - 1;
    private const int MaxColumn = (1 << 20) - 1;

    private readonly ulong packed;

    /// <summary>Packs a place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The file number is negative or over the limit: a mistake of ours, not of the data.</exception>
    public Place(int file, int line, int column)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(file);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(file, MaxFile);
        packed = ((ulong)file << 44) | ((ulong)Math.Clamp(line, 0, MaxLine) << 20) | (uint)Math.Clamp(column, 0, MaxColumn);
    }

    /// <summary>The place of a value that stands nowhere: it was computed, or its key is absent.</summary>
    public static Place None => default;

    /// <summary>The number of the file in <see cref="SourceFiles"/>; 0 for none.</summary>
    public int File => (int)(packed >> 44);

    /// <summary>The line, from 1.</summary>
    public int Line => (int)(packed >> 20) & MaxLine;

    /// <summary>The column in code points, from 1.</summary>
    public int Column => (int)packed & MaxColumn;

    /// <summary>A place further right on the same line.</summary>
    public Place Right(int columns) => new(File, Line, Column + columns);

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => packed == 0;
}
