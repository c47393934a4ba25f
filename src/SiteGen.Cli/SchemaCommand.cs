using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary><c>sitegen schema</c>.</summary>
internal static class SchemaCommand
{
    public static Command Make(CommandTexts texts)
    {
        var kind = new Argument<string?>("kind")
        {
            Description = texts.Of("schema.kind", ("kinds", string.Join(", ", DataFormat.Kinds))),
            Arity = ArgumentArity.ZeroOrOne,
        };
        kind.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var found }] && !DataFormat.Kinds.Contains(found, StringComparer.Ordinal))
                result.AddError(texts.Of("schema.unknown", ("found", found), ("kinds", string.Join(", ", DataFormat.Kinds))));
        });
        var output = new Option<string?>("--output", "-o") { Description = texts.Of("schema.output") };
        var markdown = new Option<bool>("--markdown") { Description = texts.Of("schema.markdown") };
        var command = new Command("schema", texts.Of("schema")) { kind, output, markdown };
        command.SetAction(call => (int)Run(texts, call.GetValue(kind), call.GetValue(output), call.GetValue(markdown)));
        return command;
    }

    private static ExitCode Run(CommandTexts texts, string? kind, string? folder, bool asMarkdown)
    {
        if (asMarkdown) Console.Out.Write(DataFormat.Reference());
        else if (folder is not null) return WriteAll(texts, folder, kind);
        else Console.Out.Write(kind is null ? DataFormat.Schema(texts.IsChinese) : DataFormat.Schema(kind, texts.IsChinese));
        return ExitCode.Done;
    }

    private static ExitCode WriteAll(CommandTexts texts, string folder, string? kind)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var one in DataFormat.Kinds.Where(k => kind is null || k == kind))
            {
                var path = Path.Combine(folder, $"{one}.schema.json");
                File.WriteAllText(path, DataFormat.Schema(one, texts.IsChinese));
                Console.Error.WriteLine(texts.Of("schema.written", ("path", path)));
            }

            return ExitCode.Done;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(texts.Of("cannot-write", ("path", folder)));
            return ExitCode.Environment;
        }
    }
}
