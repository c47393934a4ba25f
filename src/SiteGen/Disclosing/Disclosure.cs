using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Disclosing;

/// <summary>What one edition may show: the book without what it withholds, and the lines that its source pages blank.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Book">The book, cut.</param>
/// <param name="Withheld">Lines of inputs that must not appear.</param>
public sealed record DisclosedBook(Edition Edition, EvaluationBook Book, IReadOnlyList<WithheldLines> Withheld);

/// <summary>
/// The cut between Checking and Analysis. What an edition withholds is taken out of the model here, so that no page,
/// download or feed behind it can show it, whatever a template asks for.
/// </summary>
public static class Disclosure
{
    /// <summary>
    /// Cuts the book for an edition. Public: without names of fillers, telephones and project leaders. Internal: with
    /// names; telephones are masked unless the site says <c>personal_data: show</c>. Comments in data files are notes
    /// among those who enter data and leave every edition.
    /// </summary>
    public static DisclosedBook Cut(EvaluationBook book, IReadOnlyList<WithheldLines> withheld, Edition edition)
    {
        if (edition == Edition.Public) return new DisclosedBook(edition, book.With([.. book.Reports.Select(WithoutPersons)]), withheld);
        if (book.Config.PersonalData == Shown.Show) return new DisclosedBook(edition, book, [.. withheld.Where(w => !w.IsPrivate)]);
        return new DisclosedBook(edition, book.With([.. book.Reports.Select(WithMaskedTelephones)]), withheld);
    }

    private static Report WithoutPersons(Report report) => report with
    {
        Contacts = [],
        Projects = [.. report.Projects.Select(p => p with { Leader = null })],
    };

    private static Report WithMaskedTelephones(Report report) => report with
    {
        Contacts = [.. report.Contacts.Select(c => c with { Phone = c.Phone is { } phone ? Masked(phone) : null })],
    };

    // A telephone is masked whole: a few digits left standing still find a person in a small office.
    private static Located<string> Masked(Located<string> phone) => phone with { Value = "＊＊＊＊＊" };
}
