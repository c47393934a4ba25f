using SiteGen.Model;

namespace SiteGen.Charting;

/// <summary>What a chart is about.</summary>
/// <param name="Report">The report; for charts over years the latest one.</param>
/// <param name="Index">Which of the same kind, from 0.</param>
/// <param name="Id">Unique on its page, for the anchors of title and description.</param>
public sealed record ChartSubject(ReportKey Report, int Index, string Id);

/// <summary>
/// A finished chart. Its title states the finding by rule from the data; nothing in the drawing is said there alone, for
/// description and table hold every number.
/// </summary>
/// <param name="Title">What the data shows.</param>
/// <param name="Subtitle">What, where, when, and the unit.</param>
/// <param name="Description">The numbers in words.</param>
/// <param name="Drawing">The drawing, to stand inline so that style sheets reach it; null where the rows of the table carry it.</param>
/// <param name="Table">The numbers.</param>
public sealed record Chart(string Title, string Subtitle, string Description, Markup? Drawing, ChartTable Table);

/// <summary>The numbers of a chart.</summary>
/// <param name="Columns">The headings, that of the row heads first; numbers stand in all columns but the first.</param>
/// <param name="Rows">The rows.</param>
public sealed record ChartTable(IReadOnlyList<string> Columns, IReadOnlyList<ChartRow> Rows);

/// <summary>One row of numbers.</summary>
/// <param name="Head">What they are about.</param>
/// <param name="Cells">The numbers as written for readers; empty where there is none.</param>
/// <param name="Mark">A small drawing of them, for the eye alone; null for none.</param>
/// <param name="Key">What the row is about as the data names it, so that a page can link it.</param>
public sealed record ChartRow(string Head, IReadOnlyList<string> Cells, Markup? Mark = null, string? Key = null);
