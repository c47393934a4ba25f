using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Cli.Formats;

/// <summary>
/// For programs: one JSON object a line, each with the version of this form and its kind: <c>problem</c>, <c>finding</c>,
/// and at the end one <c>summary</c>. New keys may be added to a version, none removed or given another meaning.
/// </summary>
internal sealed class JsonFormat : ICheckFormat
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Name => "json";

    public void Write(CheckOutput output, TextWriter target)
    {
        foreach (var problem in output.Result.Problems.Take(output.Max)) target.WriteLine(Line("problem", json => Problem(output, problem, json)));
        foreach (var finding in output.Findings.Take(Math.Max(0, output.Max - output.Result.Problems.Count))) target.WriteLine(Line("finding", json => Finding(output, finding, json)));
        target.WriteLine(Line("summary", json => Summary(output, json)));
    }

    private static void Problem(CheckOutput output, Diagnostic problem, Utf8JsonWriter json)
    {
        json.WriteString("code", problem.Code.Id);
        json.WriteString("severity", Token.Of(problem.Code.Severity));
        Place(output, json, "", problem.Place);
        Place(output, json, "also_", problem.Also);
        json.WriteString("message", output.Texts.Diagnostics.Message(problem));
        json.WriteString("help", output.Texts.Diagnostics.Help(problem));
    }

    private static void Finding(CheckOutput output, Finding finding, Utf8JsonWriter json)
    {
        json.WriteString("code", finding.Rule);
        json.WriteString("severity", Token.Of(finding.Severity));
        json.WriteString("state", Token.Of(finding.State));
        json.WriteString("addressee", Token.Of(finding.Addressee));
        json.WriteString("address", finding.Address);
        json.WriteString("report", finding.Report?.ToString());
        json.WriteString("framework", finding.Framework);
        Place(output, json, "", finding.Place);
        Place(output, json, "also_", finding.Also);
        json.WriteString("stated", finding.Stated);
        json.WriteString("computed", finding.Computed);
        json.WriteString("difference", finding.Difference);
        json.WriteString("formula", finding.Formula);
        json.WriteString("message", output.Message(finding));
        json.WriteString("reply", finding.Reply?.Text.Value);
    }

    private static void Summary(CheckOutput output, Utf8JsonWriter json)
    {
        json.WriteNumber("reports", output.Result.Reports);
        json.WriteBoolean("audited", output.Result.Errors == 0);
        json.WriteNumber("errors", output.Result.Errors);
        json.WriteNumber("warnings", output.Result.Warnings);
        foreach (var severity in Enum.GetValues<FindingSeverity>()) json.WriteNumber($"findings_{Token.Of(severity)}", output.Count(severity));
        json.WriteNumber("findings_settled", output.Settled);
        json.WriteNumber("findings_unverified", output.Unverified);
        json.WriteNumber("exit", (int)output.Result.Exit);
    }

    private static void Place(CheckOutput output, Utf8JsonWriter json, string prefix, Place place)
    {
        json.WriteString(prefix + "file", output.Path(place));
        Number(json, prefix + "line", place.Line);
        Number(json, prefix + "column", place.Column);
    }

    private static void Number(Utf8JsonWriter json, string key, int value)
    {
        if (value > 0) json.WriteNumber(key, value);
        else json.WriteNull(key);
    }

    private static string Line(string kind, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("kind", kind);
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
