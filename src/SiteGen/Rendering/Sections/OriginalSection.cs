using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>The original: title, dates, attachments, names and counts as printed, and what our copy lost of it.</summary>
internal sealed class OriginalSection : IReportSection
{
    public string Id => "original";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var report = view.Report;
        var blocks = new List<Block> { Block.Of(Facts(view, report.Source)) };
        if (report.Identities.Count > 0)
        {
            blocks.Add(Block.Of(new Table(
                view.T("identities"),
                [new(view.T("identity.value")), new(view.T("identity.of")), new(view.T("source"))],
                [.. report.Identities.Select(i => new Row(new Cell(i.Value.Value), [new Cell(view.T($"identity-of.{Token.Of(i.Of.Value)}")), view.Source(i.Place, i.At)]))])));
        }

        if (report.Announced.Count > 0)
        {
            blocks.Add(Block.Of(new Table(
                view.T("announced"),
                [new(view.T("announced.of")), new(view.T("announced.count"), "number"), new(view.T("announced.met"), "number"), new(view.T("announced.note")), new(view.T("source"))],
                [.. report.Announced.Select(a => new Row(
                    new Cell(view.T($"announcements.{Token.Of(a.Of.Value)}")),
                    [
                        new Cell(Format.Whole(a.Count.Value), "number"),
                        new Cell(a.Met is { } met ? Format.Whole(met.Value) : "", "number"),
                        new Cell(a.Note?.Value ?? ""),
                        view.Source(a.Place, a.At),
                    ]))])));
        }

        if (report.Attachments.Count > 0)
        {
            blocks.Add(Block.Of(new Table(
                view.T("attachments"),
                [new(view.T("attachment.title")), new(view.T("attachment.number")), new(view.T("attachment.present")), new(view.T("source"))],
                [.. report.Attachments.Select(a => new Row(
                    new Cell(a.Title.Value, "", a.Url?.Value, a.Note?.Value),
                    [new Cell(a.Number?.Value ?? ""), a.Present.Value ? new Cell(view.T("yes")) : view.Site.NotStated, view.Source(a.Place, a.At)]))])));
        }

        if (report.Damage.Count > 0)
        {
            blocks.Add(Block.Of(new Table(
                view.T("damage"),
                [new(view.T("damage.what")), new(view.T("damage.figures")), new(view.T("source"))],
                [.. report.Damage.Select(d => new Row(new Cell(d.What?.Value ?? ""), [new Cell(Figures(view, d)), view.Source(d.Place, d.At)]))])));
        }

        return blocks;
    }

    private static List<Fact> Facts(ReportView view, Source source)
    {
        List<Fact?> facts =
        [
            new(view.T("original.title"), new Cell(source.Title.Value, "", source.Url?.Value)),
            source.DocumentNumber is { } number ? new(view.T("original.document-number"), new Cell(number.Value)) : null,
            new(view.T("original.publisher"), source.Publisher is { } publisher ? new Cell(publisher.Value) : view.Site.NotStated),
            new(view.T("original.published"), source.Published is { } published ? new Cell(published.Value.ToString()) : view.Site.NotStated),
            source.Prepared is { } prepared ? new(view.T("original.prepared"), new Cell(prepared.Value.ToString())) : null,
            source.Filled is { } filled ? new(view.T("original.filled"), new Cell(filled.Value.ToString())) : null,
            source.Language is { } language ? new(view.T("original.language"), new Cell(view.Site.Texts.Or($"languages.{language.Value}", language.Value))) : null,
            source.Sha256 is { } hash ? new("SHA-256", new Cell(hash.Value)) : null,
            new(view.T("original.checked"), new Cell(view.T(source.OriginalChecked?.Value == true ? "yes" : "original.not-checked"))),
            source.Note is { } note ? new(view.T("original.note"), new Cell(note.Value)) : null,
            new(view.T("source-file"), view.Site.Source(view.Path, view.Report.Place, null)),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static string Figures(ReportView view, Damage damage)
    {
        var parts = new List<string>();
        if (damage.Columns is { } columns) parts.Add(view.Site.Texts.Of("damage.columns", ("n", Format.Whole(columns.Value))));
        if (damage.Values is { } values) parts.Add(view.Site.Texts.Of("damage.values", ("n", Format.Whole(values.Value))));
        if (damage.LeavesExpected is { } expected) parts.Add(view.Site.Texts.Of("damage.leaves-expected", ("n", Format.Whole(expected.Value))));
        if (damage.Leaves is { } leaves) parts.Add(view.Site.Texts.Of("damage.leaves", ("n", Format.Whole(leaves.Value))));
        if (damage.Ordinals.Count > 0) parts.Add(view.Site.Texts.Of("damage.ordinals", ("list", view.Site.Words(damage.Ordinals.Select(o => o.Value)))));
        return view.Site.Phrases(parts);
    }
}
