namespace SiteGen.Reading.Binding;

/// <summary>
/// What a mapping in a data file looks like, said once: the same function binds a file, writes the JSON Schema and the
/// format reference, so that they cannot drift apart.
/// </summary>
/// <typeparam name="T">The record it becomes.</typeparam>
/// <param name="Name">Its name in schema and reference.</param>
/// <param name="Read">Asks for each field in turn.</param>
/// <param name="Shorthand">The field that a plain value stands for, where a mapping with one field may be written as its value.</param>
internal sealed record Shape<T>(string Name, Func<Fields, T> Read, string? Shorthand = null);
