using System.CommandLine;
using SiteGen.Checking;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary><c>sitegen explain CODE</c>: what a finding or a problem means and how to answer or mend it.</summary>
internal static class ExplainCommand
{
    public static Command Make(CommandTexts texts)
    {
        var code = new Argument<string>("CODE") { Description = texts.Of("explain.code") };
        var command = new Command("explain", texts.Of("explain")) { code };
        command.SetAction(call => (int)Run(texts, call.GetValue(code)!.ToUpperInvariant()));
        return command;
    }

    // What each case fills in is left open.
    private static string Open(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\{[a-z]+\}", "…");

    private static ExitCode Run(CommandTexts texts, string code)
    {
        if (RulePages.Find(code, texts.IsChinese) is { } page)
        {
            Console.Out.WriteLine(page.TrimEnd());
            return ExitCode.Done;
        }

        if (Codes.All.FirstOrDefault(c => c.Id == code) is { } known)
        {
            Console.Out.WriteLine($"{code}: {Open(texts.Diagnostics.Message(Diagnostic.Of(known)))}");
            if (Open(texts.Diagnostics.Help(Diagnostic.Of(known))) is { Length: > 1 } help) Console.Out.WriteLine(help);
            return ExitCode.Done;
        }

        var all = Auditor.Rules.Select(r => r.Code).Concat(Codes.All.Select(c => c.Id)).ToList();
        Console.Error.WriteLine(texts.Of("explain.unknown", ("found", code), ("nearest", NearestName.To(code, all) ?? all[0])));
        return ExitCode.Call;
    }
}
