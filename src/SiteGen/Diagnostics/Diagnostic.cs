namespace SiteGen.Diagnostics;

/// <summary>
/// A mistake of the data, the call or the environment, as data: code, place and arguments. Its words are chosen at the
/// edge by <see cref="DiagnosticText"/>. A mistake of ours is never a diagnostic but an exception.
/// </summary>
/// <param name="Code">What kind it is.</param>
/// <param name="Place">Where the culprit stands; <see cref="Place.None"/> for the call and the environment.</param>
/// <param name="Length">How many code points to underline; 0 for one caret.</param>
/// <param name="Arguments">The values named in the message text.</param>
/// <param name="Also">A second place, where one fact stands twice.</param>
public sealed record Diagnostic(
    DiagnosticCode Code,
    Place Place,
    int Length,
    IReadOnlyList<Argument> Arguments,
    Place Also = default)
{
    /// <summary>A diagnostic at a place in the data.</summary>
    public static Diagnostic At(DiagnosticCode code, Place place, int length, params IReadOnlyList<Argument> arguments) =>
        new(code, place, length, arguments);

    /// <summary>A diagnostic without a place: of the call or of the environment.</summary>
    public static Diagnostic Of(DiagnosticCode code, params IReadOnlyList<Argument> arguments) => new(code, Place.None, 0, arguments);

    /// <summary>
    /// Sorted by file, line, column and code, without repetitions, so that a run prints the same list every time
    /// whatever found a thing first.
    /// </summary>
    public static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics
            .OrderBy(d => d.Place.File)
            .ThenBy(d => d.Place.Line)
            .ThenBy(d => d.Place.Column)
            .ThenBy(d => d.Code.Id, StringComparer.Ordinal)];
}
