using SiteGen.Charting;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>Charts as pages show them: a drawing with its numbers on demand, or a table whose rows carry the drawing.</summary>
internal static class ChartBlock
{
    /// <summary>The chart about a report; null where there is nothing to draw.</summary>
    /// <param name="site">The site.</param>
    /// <param name="name">The kind of chart.</param>
    /// <param name="report">The report.</param>
    /// <param name="id">Unique on its page.</param>
    /// <param name="href">The address of what a row is about; null for none.</param>
    public static Block? Of(SiteView site, string name, ReportKey report, string id, Func<string, string?>? href = null)
    {
        if (site.Chart(name, new ChartSubject(report, 0, id)) is not { } chart) return null;
        var hasMarks = chart.Table.Rows.Any(r => r.Mark is not null);
        var table = new Table(
            "",
            [new(chart.Table.Columns[0]), .. hasMarks ? [new Column(site.Texts.Of("chart.mark"))] : Array.Empty<Column>(), .. chart.Table.Columns.Skip(1).Select(c => new Column(c, "number"))],
            [.. chart.Table.Rows.Select(r => new Row(
                new Cell(r.Head, "", r.Key is { } key ? href?.Invoke(key) : null),
                [.. hasMarks ? [new Cell("", "mark-cell") { Mark = r.Mark }] : Array.Empty<Cell>(), .. r.Cells.Select(c => new Cell(c, "number computed"))]))]);
        return new Block(Chart: chart.Drawing is null
            ? new DrawnChart(chart.Title, chart.Subtitle, null, Table: table)
            : new DrawnChart(chart.Title, chart.Subtitle, chart.Drawing, Data: table));
    }
}
