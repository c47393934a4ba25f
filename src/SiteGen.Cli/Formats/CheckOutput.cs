using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Cli.Formats;

/// <summary>What a run found, as the caller wants to see it.</summary>
/// <param name="Result">The run.</param>
/// <param name="Texts">The words of the command.</param>
/// <param name="Prefix">Leads from the working folder to the site's root.</param>
/// <param name="Rules">The rules asked for; empty for all.</param>
/// <param name="Max">How many problems and findings are printed at most.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record CheckOutput(BuildResult Result, CommandTexts Texts, string Prefix, IReadOnlyList<string> Rules, int Max, string Seconds)
{
    /// <summary>The findings asked for.</summary>
    public IReadOnlyList<Finding> Findings { get; } = [.. Result.Findings.Where(f => Rules.Count == 0 || Rules.Contains(f.Rule, StringComparer.Ordinal))];

    /// <summary>How many findings of a severity are not settled; what could not be verified is counted apart.</summary>
    public int Count(FindingSeverity severity) => Findings.Count(f => f.Severity == severity && f is { IsSettled: false, State: not FindingState.Unverified });

    /// <summary>How many claims could not be verified.</summary>
    public int Unverified => Findings.Count(f => f.State == FindingState.Unverified);

    /// <summary>How many findings are settled.</summary>
    public int Settled => Findings.Count(f => f.IsSettled);

    /// <summary>The path of a place, from the working folder; null for none.</summary>
    public string? Path(Place place) => Result.Files.Of(place) is { } file ? Prefix + file.Path : null;

    /// <summary>The words of a finding.</summary>
    public string Message(Finding finding) => Texts.Diagnostics.Of(finding.Wording, finding.Arguments);

    /// <summary>The closing line.</summary>
    public string Summary => Texts.Of(
        Result.Errors > 0 ? "checked.unaudited" : "checked",
        ("reports", Whole(Result.Reports)),
        ("errors", Whole(Result.Errors)),
        ("warnings", Whole(Result.Warnings)),
        ("gap", Whole(Count(FindingSeverity.Gap))),
        ("error", Whole(Count(FindingSeverity.Error))),
        ("warning", Whole(Count(FindingSeverity.Warning))),
        ("note", Whole(Count(FindingSeverity.Note))),
        ("settled", Whole(Settled)),
        ("unverified", Whole(Unverified)),
        ("seconds", Seconds));

    /// <summary>A whole number.</summary>
    public static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
