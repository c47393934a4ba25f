using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using System.Runtime.InteropServices;

namespace SiteGen.Cli;

/// <summary><c>sitegen --version</c>: the version, and the environment that a report of a mistake should name.</summary>
internal sealed class VersionLine(CommandTexts texts, string culture) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(texts.Of(
            "version.line",
            ("version", typeof(SiteBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0"),
            ("runtime", Environment.Version.ToString()),
            ("system", RuntimeInformation.RuntimeIdentifier),
            ("culture", culture.Length > 0 ? culture : texts.Of("culture.none")),
            ("zone", TimeZoneInfo.Local.Id)));
        return 0;
    }
}
