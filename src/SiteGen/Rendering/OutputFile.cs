namespace SiteGen.Rendering;

/// <summary>One file of the site.</summary>
/// <param name="Path">Its path in the site, with forward slashes.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
