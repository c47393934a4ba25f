using System.CommandLine;
using System.Diagnostics;

namespace SiteGen.Cli;

/// <summary><c>sitegen check</c>.</summary>
internal static class CheckCommand
{
    public static Command Make(CommandTexts texts, Argument<string> folder)
    {
        var command = new Command("check", texts.Of("check")) { folder };
        command.SetAction(call =>
        {
            var clock = Stopwatch.StartNew();
            var result = SiteBuild.Check(call.GetValue(folder)!, null);
            ConsoleReport.Problems(result, texts, Console.Out);
            ConsoleReport.Checked(result, texts, clock);
            return (int)result.Exit;
        });
        return command;
    }
}
