using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Publishing;

namespace SiteGen;

/// <summary>What came of a run.</summary>
/// <param name="Problems">All problems, sorted.</param>
/// <param name="Files">Turns their places into paths.</param>
/// <param name="LineAt">The line of a place, or null.</param>
/// <param name="Root">The folder to which paths are relative; null where none was found.</param>
/// <param name="Reports">How many reports were read.</param>
/// <param name="Output">The folder of the site; null where nothing was published.</param>
/// <param name="Publication">What was published, or null.</param>
public sealed record BuildResult(
    IReadOnlyList<Diagnostic> Problems,
    SourceFiles Files,
    Func<Place, string?> LineAt,
    string? Root,
    int Reports,
    string? Output,
    Publication? Publication)
{
    /// <summary>The edition that was built; null where nothing was.</summary>
    public Edition? Edition { get; init; }

    /// <summary>What the audit found; empty where errors left it open what the data means.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Whether the caller asked that nothing open may be published.</summary>
    public bool IsStrict { get; init; }

    /// <summary>How many findings of severity error or warning have no answer.</summary>
    public int Unsettled => Findings.Count(f => f is { Severity: FindingSeverity.Error or FindingSeverity.Warning, IsSettled: false });

    /// <summary>Whether strictness alone stops the run: notes and gaps never do.</summary>
    public bool IsStopped => IsStrict && Errors == 0 && (Warnings > 0 || Unsettled > 0);

    /// <summary>How many errors there are.</summary>
    public int Errors => Problems.Count(p => p.Code.Severity == Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Problems.Count - Errors;

    /// <summary>The exit code: that of the gravest error; a wrong call before a failing environment before wrong data.</summary>
    public ExitCode Exit
    {
        get
        {
            var exits = Problems.Where(p => p.Code.Severity == Severity.Error).Select(p => p.Code.Exit).ToHashSet();
            return exits.Contains(ExitCode.Call) ? ExitCode.Call
                : exits.Contains(ExitCode.Environment) ? ExitCode.Environment
                : exits.Contains(ExitCode.Data) || IsStopped ? ExitCode.Data
                : ExitCode.Done;
        }
    }
}
