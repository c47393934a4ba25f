using System.CommandLine;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Model;
using Argument = SiteGen.Diagnostics.Argument;

namespace SiteGen.Cli;

/// <summary><c>sitegen build</c>.</summary>
internal static class BuildCommand
{
    public static Command Make(CommandTexts texts, Argument<string> folder)
    {
        var output = new Option<string?>("--output", "-o") { Description = texts.Of("output") };
        var edition = new Option<string?>("--edition") { Description = texts.Of("edition") };
        edition.AcceptOnlyFromAmong([.. Token.All<Edition>()]);
        var date = new Option<string?>("--date") { Description = texts.Of("date") };
        var command = new Command("build", texts.Of("build")) { folder, output, edition, date };
        command.SetAction(call => (int)Run(texts, call.GetValue(folder)!, call.GetValue(output), call.GetValue(edition), call.GetValue(date)));
        return command;
    }

    private static ExitCode Run(CommandTexts texts, string folder, string? output, string? edition, string? date)
    {
        PartialDate? day = null;
        if (date is not null)
        {
            if (!PartialDate.TryParse(date, out var read))
            {
                var problem = Diagnostic.Of(Codes.BadDateOption, new Argument("found", date));
                Console.Error.WriteLine(texts.Diagnostics.Render(problem, new SourceFiles(), _ => null, ""));
                return ExitCode.Call;
            }

            day = read;
        }

        var clock = Stopwatch.StartNew();
        var chosen = edition is not null && Token.TryParse<Edition>(edition, out var parsed) ? parsed : (Edition?)null;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var result = ProgressLine.Show(texts.Of("building"), progress => SiteBuild.Build(new BuildOptions(folder, output, chosen, day, home, progress)));
        ConsoleReport.Problems(result, texts, Console.Error);
        ConsoleReport.Built(result, texts, clock);
        return result.Exit;
    }
}
