using SiteGen.Checking.Intake;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Checking;

/// <summary>
/// The door of Checking: holds what was read against each other (identifiers, trees, references) and builds the book.
/// </summary>
public static class Checker
{
    /// <summary>
    /// Checks the sources. The book is null where an error, of Reading or of this room, leaves it open what the data means:
    /// nothing may be published then.
    /// </summary>
    public static (EvaluationBook? Book, IReadOnlyList<Diagnostic> Problems) Check(SiteSources sources, IReadOnlyList<Diagnostic> readingProblems)
    {
        var problems = new List<Diagnostic>();
        RosterIntake.Check(sources, problems);
        FrameworkIntake.Check(sources, problems);
        ReportIntake.Check(sources, problems);
        MoneyIntake.CheckPaths(sources, problems);
        ReplyIntake.Check(sources, problems);

        // A row whose unit could not be read also lacks a unit: the first is what has to be mended.
        var unread = readingProblems.Where(p => p.Code.Severity == Severity.Error).Select(p => (p.Place.File, p.Place.Line)).ToHashSet();
        problems.RemoveAll(p => p.Code == Codes.StatusDisagrees && unread.Contains((p.Place.File, p.Place.Line)));
        var isWhole = !readingProblems.Concat(problems).Any(p => p.Code.Severity == Severity.Error);
        var book = isWhole
            ? new EvaluationBook(sources.Config, sources.Roster, sources.Dimensions, sources.Commons, sources.Frameworks, sources.Reports) { PersonalMentions = sources.PersonalMentions }
            : null;
        return (book, problems);
    }
}
