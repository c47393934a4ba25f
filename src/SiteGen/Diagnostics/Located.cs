namespace SiteGen.Diagnostics;

/// <summary>A value together with the place it came from.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Place">Where it stands in the data.</param>
public readonly record struct Located<T>(T Value, Place Place);
