using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Disclosing;

/// <summary>What one edition may show: the book and the inputs without what it withholds.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Book">The book, cut.</param>
/// <param name="Findings">The findings of the audit that it shows.</param>
/// <param name="Sources">The inputs, cut.</param>
public sealed record DisclosedBook(Edition Edition, EvaluationBook Book, IReadOnlyList<Finding> Findings, DisclosedSources Sources);

/// <summary>
/// The cut between Checking and Analysis. What an edition withholds is taken out of the model here, so that no page,
/// download or feed behind it can show it, whatever a template asks for.
/// </summary>
public static class Disclosure
{
    /// <summary>
    /// Cuts the book for an edition. Public: without names of fillers, telephones, project leaders, reviews by the finance
    /// bureau and departments that have not reported. Internal: with them; telephones are masked unless the site says
    /// <c>personal_data: show</c>. Comments in data files are notes among those who enter data and leave every edition.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="findings">What the audit found.</param>
    /// <param name="sources">The inputs.</param>
    /// <param name="edition">The edition.</param>
    /// <param name="problems">Takes what is found when inputs are read again, long after this call.</param>
    public static DisclosedBook Cut(EvaluationBook book, IReadOnlyList<Finding> findings, SiteSources sources, Edition edition, ICollection<Diagnostic> problems)
    {
        if (edition == Edition.Public)
        {
            var reported = book.Reports.Select(r => r.Department.Value).ToHashSet(StringComparer.Ordinal);
            var reports = book.Reports.Select(r => r.Key).ToHashSet();
            return new DisclosedBook(
                edition,
                book.With(Reported(book.Roster, reported), [.. book.Reports.Select(WithoutPersons)]),
                [.. findings.Where(f => IsShown(f, book.Config.Findings) && (f.Report is not { } key || reports.Contains(key)))],
                new DisclosedSources(sources, sources.Withheld.Concat(Unreported(book.Roster, reported)), problems));
        }

        var showsAll = book.Config.PersonalData == Shown.Show;
        return new DisclosedBook(
            edition,
            showsAll ? book : book.With(book.Roster, [.. book.Reports.Select(WithMaskedTelephones)]),
            findings,
            new DisclosedSources(sources, showsAll ? sources.Withheld.Where(w => !w.IsPrivate) : sources.Withheld, problems));
    }

    // "Settled" are contradictions that have their answer: the public learns what was asked together with what was answered.
    private static bool IsShown(Finding finding, FindingsShown shown) => shown switch
    {
        FindingsShown.All => true,
        FindingsShown.Settled => finding is { Severity: FindingSeverity.Error, IsSettled: true },
        _ => false,
    };

    private static Roster Reported(Roster roster, HashSet<string> reported) => roster with
    {
        Departments =
        [
            .. roster.Departments
                .Where(d => reported.Contains(d.Code.Value))
                .Select(d => d with { Successors = [.. d.Successors.Where(s => reported.Contains(s.Value))] }),
        ],
    };

    // The rows of departments that have not reported, and rows that name one of them.
    private static IEnumerable<WithheldLines> Unreported(Roster roster, HashSet<string> reported) => roster.Departments
        .Where(d => !reported.Contains(d.Code.Value) || d.Successors.Any(s => !reported.Contains(s.Value)))
        .Select(d => new WithheldLines(d.Place.File, d.Place.Line, d.LastLine, 0, IsPrivate: true));

    private static Report WithoutPersons(Report report) => report with
    {
        Contacts = [],
        Reviews = [],
        Projects = [.. report.Projects.Select(p => p with { Leader = null })],
    };

    private static Report WithMaskedTelephones(Report report) => report with
    {
        Contacts = [.. report.Contacts.Select(c => c with { Phone = c.Phone is { } phone ? Masked(phone) : null })],
    };

    // A telephone is masked whole: a few digits left standing still find a person in a small office.
    private static Located<string> Masked(Located<string> phone) => phone with { Value = "＊＊＊＊＊" };
}
