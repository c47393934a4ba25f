using System.CommandLine;
using System.Globalization;
using SiteGen.Demo;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary><c>sitegen init</c>: a folder to begin with, or the demo city; never over anything that is there.</summary>
internal static class InitCommand
{
    public static Command Make(CommandTexts texts)
    {
        var usual = new DemoOptions();
        var folder = new Argument<string>("DIR") { Description = texts.Of("init.folder"), DefaultValueFactory = _ => "." };
        var demo = new Option<bool>("--demo") { Description = texts.Of("init.demo") };
        var departments = Within("--departments", "init.departments", DemoOptions.DepartmentRange, usual.Departments, texts);
        var years = Within("--years", "init.years", DemoOptions.YearRange, usual.Years, texts);
        var indicators = Within("--indicators", "init.indicators", DemoOptions.IndicatorRange, usual.Indicators, texts);
        var seed = new Option<ulong?>("--seed") { Description = texts.Of("init.seed") };
        var command = new Command("init", texts.Of("init")) { folder, demo, departments, years, indicators, seed };
        command.Validators.Add(call =>
        {
            if (call.GetResult(demo) is { Implicit: false }) return;
            foreach (var option in new Option[] { departments, years, indicators, seed })
            {
                if (call.GetResult(option) is { Implicit: false }) call.AddError(texts.Of("init.without-demo", ("option", option.Name)));
            }
        });
        command.SetAction(call => (int)Run(texts, call.GetValue(folder)!, call.GetValue(demo)
            ? DemoCity.Make(new DemoOptions(
                call.GetValue(departments) ?? usual.Departments,
                call.GetValue(years) ?? usual.Years,
                call.GetValue(indicators) ?? usual.Indicators,
                call.GetValue(seed) ?? usual.Seed))
            : FirstSite.Files()));
        return command;
    }

    private static Option<int?> Within(string name, string key, (int Least, int Most) range, int usual, CommandTexts texts)
    {
        (string, string)[] bounds = [("least", Text(range.Least)), ("most", Text(range.Most)), ("usual", Text(usual))];
        var option = new Option<int?>(name) { Description = texts.Of(key, bounds) };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var found }] && int.TryParse(found, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && (number < range.Least || number > range.Most))
                result.AddError(texts.Of("init.range", [("option", name), ("found", found), .. bounds]));
        });
        return option;
    }

    private static ExitCode Run(CommandTexts texts, string folder, IEnumerable<DemoFile> files)
    {
        try
        {
            var content = Path.Combine(folder, "content");
            var config = Path.Combine(folder, "site.yaml");
            if (Path.Exists(content) || Path.Exists(config))
            {
                var there = Path.Exists(content) ? content : config;
                Console.Error.WriteLine(texts.Of("init.exists", ("path", there), ("found", Found(there))));
                return ExitCode.Call;
            }

            var count = ProgressLine.Show(texts.Of("init.writing"), progress => Write(folder, files, progress));
            Console.Error.WriteLine(texts.Of("init.done", ("count", Text(count)), ("path", content)));
            Console.Error.WriteLine(texts.Of("init.next", ("command", folder == "." ? "sitegen build" : $"sitegen build {Quoted(folder)}")));
            return ExitCode.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(texts.Of("cannot-write", ("path", folder)));
            return ExitCode.Environment;
        }
    }

    private static int Write(string folder, IEnumerable<DemoFile> files, Action<string> progress)
    {
        var count = 0;
        foreach (var file in files)
        {
            progress(file.Path);
            var path = Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            count++;
        }

        return count;
    }

    // A few names say whose folder it is.
    private static string Found(string content) => Directory.Exists(content)
        ? string.Join(", ", Directory.EnumerateFileSystemEntries(content).Select(Path.GetFileName).Order(StringComparer.Ordinal).Take(5).DefaultIfEmpty("—"))
        : Path.GetFileName(content);

    private static string Quoted(string folder) => folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
