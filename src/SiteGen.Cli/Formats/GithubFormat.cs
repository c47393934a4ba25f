using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Cli.Formats;

/// <summary>Annotations of GitHub Actions. It shows ten of a kind, so the totals are printed at the end.</summary>
internal sealed class GithubFormat : ICheckFormat
{
    public string Name => "github";

    public void Write(CheckOutput output, TextWriter target)
    {
        foreach (var problem in output.Result.Problems.Take(output.Max))
        {
            var command = problem.Code.Severity == Severity.Error ? "error" : "warning";
            target.WriteLine(Line(output, command, problem.Place, problem.Code.Id, $"{output.Texts.Diagnostics.Message(problem)} {output.Texts.Diagnostics.Help(problem)}"));
        }

        foreach (var finding in output.Findings.Where(f => f is { IsSettled: false, State: not FindingState.Unverified }).Take(Math.Max(0, output.Max - output.Result.Problems.Count)))
        {
            var command = finding.Severity is FindingSeverity.Error or FindingSeverity.Warning ? "warning" : "notice";
            target.WriteLine(Line(output, command, finding.Place, $"{finding.Rule} {output.Texts.Diagnostics.Of($"severity-of-finding.{Token.Of(finding.Severity)}")}", output.Message(finding)));
        }

        target.WriteLine(output.Summary);
    }

    private static string Line(CheckOutput output, string command, Place place, string title, string message)
    {
        var properties = new List<string>();
        if (output.Path(place) is { } path) properties.Add($"file={Property(path)}");
        if (place.Line > 0) properties.Add($"line={CheckOutput.Whole(place.Line)}");
        if (place.Column > 0) properties.Add($"col={CheckOutput.Whole(place.Column)}");
        properties.Add($"title={Property(title)}");
        return $"::{command} {string.Join(',', properties)}::{Data(message)}";
    }

    // What data holds must not be able to end the command or begin another one.
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
