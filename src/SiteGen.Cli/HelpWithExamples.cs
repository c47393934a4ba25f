using System.CommandLine;
using System.CommandLine.Invocation;

namespace SiteGen.Cli;

/// <summary>The usual help, then examples and exit codes: what a newcomer tries first.</summary>
internal sealed class HelpWithExamples(SynchronousCommandLineAction usual, CommandTexts texts) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var result = usual.Invoke(parseResult);
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(texts.Of("examples"));
        output.WriteLine(texts.Of(command is RootCommand ? "example.root" : $"example.{command.Name}"));
        output.WriteLine();
        output.WriteLine(texts.Of("exit-codes"));
        return result;
    }
}
