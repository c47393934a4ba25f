using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Reading.Formats;

namespace SiteGen.Reading.Binding;

/// <summary>A kind of plain value: how it is read, what stands in for it after an error, and its JSON Schema.</summary>
/// <typeparam name="T">The type it becomes.</typeparam>
/// <param name="Name">Its name; <c>kind.NAME</c> is its text.</param>
/// <param name="Missing">Stands in for a value that could not be read, so that the rest of the file is still checked.</param>
/// <param name="Read">Reads a value, or adds one problem and returns false.</param>
/// <param name="Schema">Its JSON Schema.</param>
/// <param name="Words">The words it consists of, or null.</param>
internal sealed record Scalar<T>(string Name, T Missing, ScalarReader<T> Read, Func<JsonObject> Schema, IReadOnlyList<string>? Words = null)
{
    /// <summary>Whether people write in it what they like, personal data included.</summary>
    public bool IsFreeText { get; init; }
}

/// <summary>Reads one value, or adds a problem and returns false.</summary>
internal delegate bool ScalarReader<T>(ScalarNode node, ICollection<Diagnostic> problems, out T value);
