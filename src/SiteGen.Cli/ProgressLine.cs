using Spectre.Console;

namespace SiteGen.Cli;

/// <summary>Shows on a terminal what a long run is at; anywhere else it shows nothing.</summary>
internal static class ProgressLine
{
    /// <summary>Runs a piece of work that tells what it is at.</summary>
    public static T Show<T>(string title, Func<Action<string>, T> work)
    {
        if (Console.IsErrorRedirected) return work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Status().Start(title, status =>
        {
            var count = 0;
            return work(path =>
            {
                if (++count % 25 == 0) status.Status = Markup.Escape($"{title} {path}");
            });
        });
    }
}
