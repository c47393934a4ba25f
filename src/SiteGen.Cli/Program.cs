using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Text;
using SiteGen.Cli;
using SiteGen.Diagnostics;

// The machine's culture chooses the language of messages and nothing else: under de_DE a "1.5" would read as 15.
var systemCulture = CultureInfo.CurrentCulture.Name;
var isChinese = Language(args) is { } chosen ? chosen == "zh" : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh";
CultureInfo.CurrentCulture = CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = isChinese ? CultureInfo.GetCultureInfo("zh-Hans") : CultureInfo.InvariantCulture;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

var texts = CommandTexts.Load(isChinese);
try
{
    var call = Root(texts, systemCulture).Parse(args);

    // A slip of the finger is answered by one line; the whole help is for those who ask, or who named no command at all.
    if (call.Action is ParseErrorAction slip) slip.ShowHelp = args.Length == 0;
    var exit = call.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return call.Errors.Count > 0 ? (int)ExitCode.Call : exit;
}
#pragma warning disable CA1031 // The last line of defence: whatever gets here is a mistake of ours, and must end with its exit code and not with a crash.
catch (Exception problem)
#pragma warning restore CA1031
{
    Console.Error.WriteLine(texts.Of("internal", ("type", problem.GetType().Name), ("message", problem.Message)));
    Console.Error.WriteLine(problem.StackTrace);
    Console.Error.WriteLine(texts.Of("internal.help"));
    return (int)ExitCode.Ours;
}

static RootCommand Root(CommandTexts texts, string systemCulture)
{
    var folder = new Argument<string>("DIR") { Description = texts.Of("folder"), DefaultValueFactory = _ => "." };
    var language = new Option<string?>("--lang") { Description = texts.Of("lang"), Recursive = true };
    language.AcceptOnlyFromAmong("zh", "en");
    var root = new RootCommand(texts.Of("root"))
    {
        BuildCommand.Make(texts, folder),
        CheckCommand.Make(texts, folder),
        ExplainCommand.Make(texts),
        InitCommand.Make(texts),
        SchemaCommand.Make(texts),
        language,
    };
    root.HelpName = "sitegen";
    foreach (var option in root.Options)
    {
        if (option is HelpOption { Action: SynchronousCommandLineAction usual } help)
        {
            help.Action = new HelpWithExamples(usual, texts);
            help.Description = texts.Of("help");
        }

        if (option is VersionOption version)
        {
            version.Action = new VersionLine(texts, systemCulture);
            version.Description = texts.Of("version");
        }
    }

    return root;
}

// The language has to be known before the commands are made, because their descriptions are in it.
static string? Language(string[] args)
{
    for (var i = 0; i < args.Length; i++)
    {
        if (args[i].StartsWith("--lang=", StringComparison.Ordinal)) return args[i]["--lang=".Length..];
        if (args[i] == "--lang" && i + 1 < args.Length) return args[i + 1];
    }

    return null;
}
