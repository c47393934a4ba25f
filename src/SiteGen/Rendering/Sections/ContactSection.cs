using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Persons behind the report; the public edition has none left here.</summary>
internal sealed class ContactSection : IReportSection
{
    public string Id => "contacts";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view) => view.Report.Contacts.Count == 0
        ? []
        : [Block.Of([.. view.Report.Contacts.Select(c => new Fact(view.T($"contacts.{Token.Of(c.Role.Value)}"), new Cell(c.Name?.Value ?? c.Phone?.Value ?? "", "", null, c.Name is not null && c.Phone is { } phone ? view.Site.Texts.Of("contact.phone", ("phone", phone.Value)) : null)))])];
}
