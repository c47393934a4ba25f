using SiteGen.Analysis;
using SiteGen.Charting;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>The cells of a board, as the compared and the widened view show them.</summary>
internal static class BoardCells
{
    // The steps that the legend names in words (board.heat-1 to -5); a number stands in every cell, so that colour is never the only sign.
    private static readonly decimal[] Steps = [0.6m, 0.7m, 0.8m, 0.9m];

    /// <summary>What the colours mean.</summary>
    public static IReadOnlyList<Cell> Legend(SiteView site) =>
        [.. Enumerable.Range(1, Steps.Length + 1).Select(step => new Cell(site.Texts.Of($"board.heat-{Format.Whole(step)}"), $"heat heat-{Format.Whole(step)}"))];

    /// <summary>The department, leading to its report, with its division.</summary>
    public static Cell Department(SiteView site, string path, BoardRow row) =>
        new(site.Book.Department(row.Result.Report.Department.Value).NameIn(row.Result.Report.Year.Value), "", site.Page(path, Urls.Report(row.Result.Report.Key)), Jurisdiction(site, row).Name.Value);

    /// <summary>The division of the department.</summary>
    public static Jurisdiction Jurisdiction(SiteView site, BoardRow row) => site.Book.Jurisdiction(site.Book.Department(row.Result.Report.Department.Value));

    /// <summary>The rate of the total.</summary>
    public static Cell Total(SiteView site, BoardCell total) =>
        total.Rate is not null ? Rate(site, total) : total.Score is not null ? new Cell(site.Texts.Of("board.no-rate"), "missing") : site.NotStated;

    /// <summary>The rate of a dimension, or why there is none.</summary>
    public static Cell Rate(SiteView site, BoardRow row, Dimension dimension)
    {
        var cell = row.Cells.First(c => c.Dimension == dimension.Id.Value);
        if (cell.Rate is not null) return Rate(site, cell);
        if (!row.Result.HasScores) return site.NotStated;
        var absence = row.Result.Dimensions.First(d => d.Dimension == dimension.Id.Value).Absence!.Value;
        return new Cell(site.Texts.Of($"board.absent.{Token.Of(absence)}"), "missing");
    }

    /// <summary>The same rate with the colour of its step, where it is compared.</summary>
    public static Cell Heat(SiteView site, BoardRow row, Dimension dimension)
    {
        var cell = Rate(site, row, dimension);
        var board = row.Cells.First(c => c.Dimension == dimension.Id.Value);
        return board is { Rate: { } rate, Reason: null } ? cell with { Class = $"number computed {HeatClass(rate)}" } : cell;
    }

    /// <summary>The class of a rate's step: below 60 %, from 60, 70, 80 and 90 %.</summary>
    public static string HeatClass(decimal rate) => $"heat heat-{Format.Whole(1 + Steps.Count(step => rate >= step))}";

    /// <summary>The change like for like, with a sign and an arrow; or why there is none.</summary>
    public static Cell Change(SiteView site, ReportOverview overview)
    {
        if (overview.LikeForLike is not { } change) return new Cell(overview.Point.Break is { } end ? site.Texts.Of($"series-ends.{Token.Of(end)}") : "", "number missing");
        var text = Format.Signed(change);
        return text[0] switch
        {
            '+' => new Cell($"▲ {text}", "number computed up"),
            '-' => new Cell($"▼ {text}", "number computed down"),
            _ => new Cell(text, "number computed"),
        };
    }

    /// <summary>Outturn over budget.</summary>
    public static Cell Execution(ReportOverview overview) => SiteView.Rate(overview.Execution?.Rate);

    /// <summary>The rates of the last years as a small line.</summary>
    public static Cell Sparkline(SiteView site, ReportKey report) =>
        site.Chart(ChartNames.Sparkline, new ChartSubject(report, 0, "spark")) is { } chart
            ? new Cell("", "mark-cell") { Mark = chart.Drawing, Unseen = $"{chart.Title}{site.Texts.Of("list.phrases")}{chart.Description}" }
            : new Cell("", "mark-cell");

    /// <summary>The rank, with 并列 where it is shared.</summary>
    public static Cell Rank(SiteView site, ReportOverview overview) => overview.Standing is { } standing
        ? new Cell(site.Texts.Of(standing.IsTied ? "board.rank-tied" : "board.rank-n", ("rank", Format.Whole(standing.Rank))), "number computed")
        : new Cell("", "number");

    /// <summary>The grade as declared; by the bands where none is printed.</summary>
    public static Cell Grade(SiteView site, ReportResult result) => result.Report.Declared?.Grade is { } grade
        ? new Cell(grade.Value)
        : result.ComputedGrade is { } computed ? new Cell(computed, "computed") : site.NotStated;

    // A rate that must not be compared is shown grey; score and weight stand below it, so that the rate can be checked.
    private static Cell Rate(SiteView site, BoardCell cell) => new(
        Format.Percent(cell.Rate!.Value),
        cell.Reason is null ? "number computed" : "number computed apart",
        null,
        site.Phrases([$"{Format.Computed(cell.Score!.Value)}/{Format.Computed(cell.Weight!.Value)}", .. cell.IsInferred ? [site.Texts.Of("inferred")] : Array.Empty<string>()]));
}
