using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Cli.Formats;

/// <summary>SARIF 2.1.0 (OASIS), as code hosts import it: reading problems as errors, findings as warnings and notes, settled ones suppressed.</summary>
internal sealed class SarifFormat : ICheckFormat
{
    private const string Root = "SITE";

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public string Name => "sarif";

    public void Write(CheckOutput output, TextWriter target)
    {
        var problems = output.Result.Problems.Take(output.Max).ToList();
        var findings = output.Findings.Take(Math.Max(0, output.Max - problems.Count)).ToList();
        var rules = problems.Select(p => p.Code.Id).Concat(findings.Select(f => f.Rule)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var sarif = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject
                {
                    ["driver"] = new JsonObject
                    {
                        ["name"] = "SiteGen",
                        ["version"] = typeof(Auditor).Assembly.GetName().Version?.ToString(3) ?? "0",
                        ["rules"] = new JsonArray([.. rules.Select(rule => Rule(output, rule))]),
                    },
                },
                ["columnKind"] = "unicodeCodePoints",
                ["results"] = new JsonArray([.. problems.Select(p => Result(output, rules, p)), .. findings.Select(f => Result(output, rules, f))]),
            }),
        };
        target.WriteLine(sarif.ToJsonString(Options));
    }

    private static JsonObject Rule(CheckOutput output, string id)
    {
        var name = Auditor.Rules.FirstOrDefault(r => r.Code == id).Name;
        var rule = new JsonObject { ["id"] = id };
        if (name is not null) rule["name"] = name;
        rule["help"] = new JsonObject { ["text"] = output.Texts.Of("finding.explain", ("rule", id)) };
        return rule;
    }

    private static JsonObject Result(CheckOutput output, List<string> rules, Diagnostic problem) => Result(
        output,
        rules,
        problem.Code.Id,
        problem.Code.Severity == Severity.Error ? "error" : "warning",
        $"{output.Texts.Diagnostics.Message(problem)} {output.Texts.Diagnostics.Help(problem)}",
        problem.Place,
        problem.Also);

    private static JsonObject Result(CheckOutput output, List<string> rules, Finding finding)
    {
        var level = finding.Severity is FindingSeverity.Error or FindingSeverity.Warning ? "warning" : "note";
        var result = Result(output, rules, finding.Rule, level, output.Message(finding), finding.Place, finding.Also);
        result["partialFingerprints"] = new JsonObject { ["address/v1"] = $"{finding.Rule} {finding.Address}" };
        result["properties"] = new JsonObject
        {
            ["severity"] = Token.Of(finding.Severity),
            ["state"] = Token.Of(finding.State),
            ["addressee"] = Token.Of(finding.Addressee),
            ["address"] = finding.Address,
            ["stated"] = finding.Stated,
            ["computed"] = finding.Computed,
            ["difference"] = finding.Difference,
            ["formula"] = finding.Formula,
        };
        if (finding is { IsSettled: true, Reply: { } reply }) result["suppressions"] = new JsonArray(new JsonObject { ["kind"] = "external", ["justification"] = reply.Text.Value });
        return result;
    }

    private static JsonObject Result(CheckOutput output, List<string> rules, string rule, string level, string message, Place place, Place also)
    {
        var result = new JsonObject
        {
            ["ruleId"] = rule,
            ["ruleIndex"] = rules.IndexOf(rule),
            ["level"] = level,
            ["message"] = new JsonObject { ["text"] = message },
        };
        if (Location(output, place) is { } location) result["locations"] = new JsonArray(location);
        if (Location(output, also) is { } related) result["relatedLocations"] = new JsonArray(related);
        return result;
    }

    private static JsonObject? Location(CheckOutput output, Place place)
    {
        if (output.Path(place) is not { } path) return null;
        var physical = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = Root } };
        if (place.Line > 0) physical["region"] = new JsonObject { ["startLine"] = place.Line, ["startColumn"] = Math.Max(1, place.Column) };
        return new JsonObject { ["physicalLocation"] = physical };
    }
}
