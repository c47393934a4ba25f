using System.CommandLine;
using System.Diagnostics;
using SiteGen.Cli.Formats;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Cli;

/// <summary><c>sitegen build</c>.</summary>
internal static class BuildCommand
{
    public static Command Make(CommandTexts texts, Argument<string> folder)
    {
        var output = new Option<string?>("--output", "-o") { Description = texts.Of("output") };
        output.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }]) result.AddError(texts.Of("output.empty"));
        });
        var edition = new Option<string?>("--edition") { Description = texts.Of("edition") };
        edition.AcceptOnlyFromAmong([.. Token.All<Edition>()]);
        var date = new Option<string?>("--date") { Description = texts.Of("date") };
        var strict = new Option<bool>("--strict") { Description = texts.Of("strict") };
        var format = new Option<string?>("--format") { Description = texts.Of("format") };
        format.AcceptOnlyFromAmong([.. CheckFormats.Names]);
        var command = new Command("build", texts.Of("build")) { folder, output, edition, date, strict, format };
        command.SetAction(call => (int)Run(texts, call.GetValue(folder)!, call.GetValue(output), call.GetValue(edition), call.GetValue(date), call.GetValue(strict), call.GetValue(format)));
        return command;
    }

    private static ExitCode Run(CommandTexts texts, string folder, string? output, string? edition, string? date, bool strict, string? format)
    {
        if (!DateOption.TryRead(date, texts, out var day)) return ExitCode.Call;
        var clock = Stopwatch.StartNew();
        var chosen = edition is not null && Token.TryParse<Edition>(edition, out var parsed) ? parsed : (Edition?)null;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var result = ProgressLine.Show(texts.Of("building"), progress => SiteBuild.Build(new BuildOptions(folder, output, chosen, day, home, progress) { IsStrict = strict }));
        if (format is null) ConsoleReport.Problems(result, texts, Console.Error);
        else CheckFormats.Of(format).Write(new CheckOutput(result, texts, ConsoleReport.Prefix(result.Root), [], int.MaxValue, ConsoleReport.Seconds(clock)), Console.Error);
        ConsoleReport.Built(result, texts, clock);
        return result.Exit;
    }
}
