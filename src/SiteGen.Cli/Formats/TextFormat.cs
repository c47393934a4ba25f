using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Cli.Formats;

/// <summary>For people: each with its source line, a caret and what to do; what could not be verified is counted, not listed.</summary>
internal sealed class TextFormat : ICheckFormat
{
    // The line would show what was masked.
    private const string PersonalData = "SG2601";

    public string Name => "text";

    public void Write(CheckOutput output, TextWriter target)
    {
        var (result, texts) = (output.Result, output.Texts);
        foreach (var problem in result.Problems.Take(output.Max)) target.WriteLine(texts.Diagnostics.Render(problem, result.Files, result.LineAt, output.Prefix));
        var open = output.Findings.Where(f => f is { IsSettled: false, State: not FindingState.Unverified }).ToList();
        var room = Math.Max(0, output.Max - result.Problems.Count);
        foreach (var finding in open.Take(room)) target.WriteLine(Text(output, finding));
        if (result.Problems.Count + open.Count > output.Max) target.WriteLine(texts.Of("more", ("count", CheckOutput.Whole(result.Problems.Count + open.Count - output.Max))));
        target.WriteLine(output.Summary);
    }

    private static string Text(CheckOutput output, Finding finding)
    {
        var texts = output.Texts.Diagnostics;
        var diagnostic = Diagnostic.At(new DiagnosticCode(finding.Rule, Severity.Warning), finding.Place, (finding.Stated ?? "").Length) with { Also = finding.Also };
        return texts.Render(
            diagnostic,
            texts.Of($"severity-of-finding.{Token.Of(finding.Severity)}"),
            output.Message(finding),
            output.Texts.Of("finding.help", ("rule", finding.Rule), ("address", finding.Address)),
            output.Result.Files,
            place => finding.Rule == PersonalData ? null : output.Result.LineAt(place),
            output.Prefix);
    }
}
