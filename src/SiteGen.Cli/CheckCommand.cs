using System.CommandLine;
using System.Diagnostics;
using SiteGen.Checking;
using SiteGen.Cli.Formats;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary><c>sitegen check</c>: reads and audits, writes nothing; its result is what it prints.</summary>
internal static class CheckCommand
{
    // A file of a wrong kind can give thousands: the first ones say what is wrong, the count says how much.
    private const int UsualMost = 100;

    public static Command Make(CommandTexts texts, Argument<string> folder)
    {
        var format = new Option<string?>("--format") { Description = texts.Of("format") };
        format.AcceptOnlyFromAmong([.. CheckFormats.Names]);
        var strict = new Option<bool>("--strict") { Description = texts.Of("strict") };
        var rules = new Option<string[]>("--rule") { Description = texts.Of("rule"), AllowMultipleArgumentsPerToken = false };
        rules.Validators.Add(result =>
        {
            foreach (var unknown in result.Tokens.Where(t => !Auditor.Rules.Any(r => r.Code.Equals(t.Value, StringComparison.OrdinalIgnoreCase))))
                result.AddError(texts.Of("explain.unknown", ("found", unknown.Value), ("nearest", NearestName.To(unknown.Value.ToUpperInvariant(), Auditor.Rules.Select(r => r.Code)) ?? Auditor.Rules[0].Code)));
        });
        var max = new Option<int?>("--max") { Description = texts.Of("max") };
        max.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var found }] && found.StartsWith('-')) result.AddError(texts.Of("max.negative"));
        });
        var date = new Option<string?>("--date") { Description = texts.Of("date") };
        var command = new Command("check", texts.Of("check")) { folder, format, strict, rules, max, date };
        command.SetAction(call =>
        {
            if (!DateOption.TryRead(call.GetValue(date), texts, out var day)) return (int)ExitCode.Call;
            var clock = Stopwatch.StartNew();
            var result = SiteBuild.Check(call.GetValue(folder)!, day) with { IsStrict = call.GetValue(strict) };
            var name = call.GetValue(format);

            // Programs want all of it; people the beginning.
            var most = call.GetValue(max) ?? (name is null or "text" ? UsualMost : int.MaxValue);
            CheckFormats.Of(name).Write(new CheckOutput(result, texts, ConsoleReport.Prefix(result.Root), [.. (call.GetValue(rules) ?? []).Select(r => r.ToUpperInvariant())], most, ConsoleReport.Seconds(clock)), Console.Out);
            return (int)result.Exit;
        });
        return command;
    }
}
