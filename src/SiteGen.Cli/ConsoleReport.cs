using System.Diagnostics;
using System.Globalization;
using SiteGen.Cli.Formats;

namespace SiteGen.Cli;

/// <summary>Prints diagnostics and the closing line.</summary>
internal static class ConsoleReport
{
    // A file of a wrong kind can give thousands: the first ones say what is wrong, the count says how much.
    private const int Most = 100;

    /// <summary>Prints the problems of a run, errors and warnings in the order of their places.</summary>
    public static void Problems(BuildResult result, CommandTexts texts, TextWriter target)
    {
        var prefix = Prefix(result.Root);
        foreach (var problem in result.Problems.Take(Most)) target.WriteLine(texts.Diagnostics.Render(problem, result.Files, result.LineAt, prefix));
        if (result.Problems.Count > Most) target.WriteLine(texts.Of("more", ("count", CheckOutput.Whole(result.Problems.Count - Most))));
    }

    /// <summary>The closing line of a build.</summary>
    public static void Built(BuildResult result, CommandTexts texts, Stopwatch clock)
    {
        if (result is not { Publication: { } publication, Output: { } output })
        {
            Console.Error.WriteLine(texts.Of(result.IsStopped ? "strict.stopped" : "failed", ("errors", CheckOutput.Whole(result.Errors)), ("warnings", CheckOutput.Whole(result.Warnings)), ("findings", CheckOutput.Whole(result.Unsettled))));
            return;
        }

        Console.Error.WriteLine(texts.Of(
            "done",
            ("edition", texts.Of($"edition.{result.Edition}")),
            ("pages", CheckOutput.Whole(publication.Pages)),
            ("files", CheckOutput.Whole(publication.Files)),
            ("written", CheckOutput.Whole(publication.Written)),
            ("removed", CheckOutput.Whole(publication.Removed)),
            ("warnings", CheckOutput.Whole(result.Warnings)),
            ("findings", CheckOutput.Whole(result.Unsettled)),
            ("seconds", Seconds(clock))));
        Console.Error.WriteLine(texts.Of("open", ("path", Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.Combine(output, "index.html")))));
    }

    /// <summary>From the working folder to the root of the site, so that a path can be clicked or opened as it is printed.</summary>
    public static string Prefix(string? root)
    {
        if (root is null) return "";
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), root);
        return relative == "." ? "" : relative.Replace(Path.DirectorySeparatorChar, '/') + "/";
    }

    /// <summary>The time gone, in seconds.</summary>
    public static string Seconds(Stopwatch clock) => clock.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
}
