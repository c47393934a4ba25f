using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Cli;

/// <summary>Reads <c>--date</c>.</summary>
internal static class DateOption
{
    /// <summary>The date, or null where none is given; false, with the reason printed, for something else.</summary>
    public static bool TryRead(string? text, CommandTexts texts, out PartialDate? date)
    {
        date = null;
        if (text is null) return true;
        if (PartialDate.TryParse(text, out var read))
        {
            date = read;
            return true;
        }

        var problem = Diagnostic.Of(Codes.BadDateOption, new Diagnostics.Argument("found", text));
        Console.Error.WriteLine(texts.Diagnostics.Render(problem, new SourceFiles(), _ => null, ""));
        return false;
    }
}
