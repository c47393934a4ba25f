using System.Diagnostics;

namespace SiteGen.Tests.Support;

/// <summary>What a run of the command printed and how it ended.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Output">Its standard output.</param>
/// <param name="Error">Its standard error.</param>
internal sealed record CommandRun(int Exit, string Output, string Error);

/// <summary>Runs the command as a user does: as a process of its own, in a folder, with an environment.</summary>
internal static class SiteGenCommand
{
    public static CommandRun Run(string folder, IReadOnlyDictionary<string, string?> environment, params string[] arguments) =>
        Run(AppContext.BaseDirectory, folder, environment, arguments);

    /// <summary>Runs a copy of the command.</summary>
    public static CommandRun RunFrom(string binaries, string folder, params string[] arguments) =>
        Run(binaries, folder, new Dictionary<string, string?>(), arguments);

    /// <summary>The exit code of a run that is sent a signal as soon as it works.</summary>
    public static int Interrupt(string folder, string signal, params string[] arguments)
    {
        var start = Start(AppContext.BaseDirectory, folder, arguments);

        // A shell that runs the tests in the background lets them ignore SIGINT, and they would hand that on.
        if (OperatingSystem.IsLinux())
        {
            start.FileName = "env";
            start.ArgumentList.Insert(0, "dotnet");
            start.ArgumentList.Insert(0, $"--default-signal={signal}");
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();

        // Until then the runtime has not put its own handlers in place.
        while (!process.HasExited && process.TotalProcessorTime < TimeSpan.FromMilliseconds(600)) Thread.Sleep(20);
        using (var kill = Process.Start("kill", ["-" + signal, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)])) kill.WaitForExit();
        process.WaitForExit();
        Task.WaitAll(output, error);
        return process.ExitCode;
    }

    /// <summary>Kills a run as soon as something is so; false where the run ended before.</summary>
    public static bool KillOnce(string folder, Func<bool> isSo, params string[] arguments)
    {
        using var process = Process.Start(Start(AppContext.BaseDirectory, folder, arguments)) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        while (!process.HasExited && !isSo()) Thread.Yield();
        var isRunning = !process.HasExited;
        process.Kill();
        process.WaitForExit();
        Task.WaitAll(output, error);
        return isRunning && process.ExitCode != 0;
    }

    private static ProcessStartInfo Start(string binaries, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(binaries, "SiteGen.Cli.dll"));
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        return start;
    }

    private static CommandRun Run(string binaries, string folder, IReadOnlyDictionary<string, string?> environment, string[] arguments)
    {
        var start = Start(binaries, folder, arguments);
        foreach (var (name, value) in environment)
        {
            if (value is null) start.Environment.Remove(name);
            else start.Environment[name] = value;
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public static CommandRun Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string?>(), arguments);
}
