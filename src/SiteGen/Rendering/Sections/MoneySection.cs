using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>Amounts by path and stage, tables redrawn as printed, and execution progress.</summary>
internal sealed class MoneySection : IReportSection
{
    // Progress that names no path is that of the expenditure as a whole.
    private const string Expenditure = "expenditure";

    public string Id => "money";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var blocks = new List<Block>();
        if (view.Report.Money.Count > 0) blocks.Add(Block.Of(Table(view, view.Report.Money, "")));
        blocks.AddRange(view.Report.Grids.Select(grid => new Block(Grid: GridDrawing.Of(view, grid))));
        if (view.Report.Progress.Count > 0)
        {
            blocks.Add(Block.Of(new Table(
                view.T("progress"),
                [new(view.T("as-of")), new(view.T("money.item")), new(view.T("progress.rate"), "number"), new(view.T("progress.amount"), "number"), new(view.T("source"))],
                [.. view.Report.Progress.Select(p => new Row(
                    new Cell(p.AsOf.Value.ToString()),
                    [
                        new Cell(PathText(view, p.Path?.Value ?? Expenditure)),
                        new Cell(p.Rate is { } rate ? Format.Printed(rate.Value) : "", "number"),
                        new Cell(p.Amount is { } amount ? $"{Format.Printed(amount.Value)}{UnitText.Of(view.Site, p.Unit?.Value)}" : "", "number"),
                        view.Source(p.Place, p.At),
                    ]))])));
        }

        if (view.Report.Breaks.Count > 0)
        {
            blocks.Add(Block.Of(new Table(
                view.T("breaks"),
                [new(view.T("break.text")), new(view.T("money.item")), new(view.T("break.year")), new(view.T("source"))],
                [.. view.Report.Breaks.Select(b => new Row(
                    new Cell(b.Text.Value),
                    [
                        new Cell(b.Path is { } of ? PathText(view, of.Value) : ""),
                        new Cell(Format.Whole(b.Year?.Value ?? view.Report.Year.Value)),
                        view.Source(b.Place, b.At),
                    ]))])));
        }

        return blocks;
    }

    /// <summary>Amounts as a table, for reports and projects alike.</summary>
    public static Table Table(ReportView view, IReadOnlyList<Money> money, string caption) => new(
        caption,
        [
            new(view.T("money.item")), new(view.T("year")), new(view.T("stage")), new(view.T("amount"), "number"), new(view.T("unit")),
            new(view.T("money.remark")), new(view.T("source")),
        ],
        [.. money.Select(m => new Row(
            Item(view, m),
            [
                new Cell(Format.Whole(m.Year?.Value ?? view.Report.Year.Value)),
                Stage(view, m),
                Amount(view, m),
                new Cell(UnitText.Of(view.Site, m.Unit?.Value)),
                Remark(view, m),
                view.Source(m.Amount?.Place ?? m.Place, m.At),
            ],
            Level(m.Path.Value, money)))]);

    // The printed name; below it what the path means, where the name does not say it.
    private static Cell Item(ReportView view, Money money)
    {
        var meaning = PathText(view, money.Path.Value);
        if (money.Name is not { } name) return new Cell(meaning);
        var isSaid = !view.Site.Texts.Has(PathKey(money.Path.Value)) || name.Value.Contains(meaning, StringComparison.Ordinal);
        return new Cell(name.Value, "", null, isSaid ? null : meaning);
    }

    // A row is indented below the rows of which it is a part, as far as they are recorded.
    private static int Level(string path, IReadOnlyList<Money> money)
    {
        var level = 1;
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (money.Any(m => m.Path.Value.Length == slash && path.StartsWith(m.Path.Value, StringComparison.Ordinal))) level++;
        }

        return level;
    }

    // What the original calls the stage; below it the usual word where that is another one, and the date.
    private static Cell Stage(ReportView view, Money money)
    {
        var usual = view.T($"stages.{Token.Of(money.Stage.Value)}");
        var printed = money.StageAsPrinted?.Value ?? usual;
        var below = new List<string>();
        if (printed != usual) below.Add(usual);
        if (money.AsOf is { } date) below.Add(view.Site.Texts.Of("money.as-of", ("date", date.Value.ToString())));
        return new Cell(printed, "", null, below.Count == 0 ? null : view.Site.Phrases(below));
    }

    private static Cell Amount(ReportView view, Money money)
    {
        if (money.Amount is { } amount) return new Cell(Format.Printed(amount.Value), "number", null, money.AsPrinted?.Value) { Place = amount.Place };
        var word = view.T($"money-statuses.{Token.Of(money.Status!.Value.Value)}");
        return new Cell(money.AsPrinted?.Value ?? word, "missing", null, money.AsPrinted is null ? null : word) { Place = money.Status!.Value.Place };
    }

    private static Cell Remark(ReportView view, Money money)
    {
        var parts = new List<string>();
        if (money.Relation is { } relation && relation.Value != MoneyRelation.Additive) parts.Add(view.T($"relations.{Token.Of(relation.Value)}"));
        if (money.Fund is { } fund) parts.Add(view.T($"funds.{Token.Of(fund.Value)}"));
        if (money.Tier is { } tier) parts.Add(tier.Value);
        if (money.Holder is { } holder) parts.Add(holder.Value);
        if (money.Cut is { } cut) parts.Add(view.Site.Texts.Of("money.cut", ("cut", view.Site.Texts.Or($"cuts.{cut.Value}", cut.Value))));
        if (money.Code is { } code) parts.Add(code.Value);
        if (money.Note is { } note) parts.Add(note.Value);
        return new Cell(view.Site.Clauses(parts), "", null, money.Reason?.Value);
    }

    private static string PathKey(string path) => $"paths.{path}";

    // What a path means; where no text is known, the name that the report prints for it.
    private static string PathText(ReportView view, string path) =>
        view.Site.Texts.Or(PathKey(path), view.Report.Money.FirstOrDefault(m => m.Path.Value == path && m.Name is not null)?.Name?.Value ?? path);
}
