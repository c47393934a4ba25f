namespace SiteGen.Diagnostics;

/// <summary>
/// The identity of a kind of diagnostic. A code never changes its meaning and is never used again; its texts lie in
/// <c>Diagnostics/Texts</c>, one file a language.
/// </summary>
/// <param name="Id">Such as <c>SG1013</c>; the first digit names the room.</param>
/// <param name="Severity">Whether it stops publication.</param>
/// <param name="Exit">The exit code of a run in which it is the gravest, when it is an error.</param>
public sealed record DiagnosticCode(string Id, Severity Severity = Severity.Error, ExitCode Exit = ExitCode.Data);
