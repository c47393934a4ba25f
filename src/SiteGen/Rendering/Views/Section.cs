using SiteGen.Model;

namespace SiteGen.Rendering.Views;

/// <summary>
/// A piece of a section; exactly one of its members is set. A template shows each kind by a partial of its own.
/// </summary>
/// <param name="Heading">A heading below the section's.</param>
/// <param name="Paragraph">A paragraph.</param>
/// <param name="Items">A list.</param>
/// <param name="Table">A table.</param>
/// <param name="Scores">An indicator tree with scores.</param>
/// <param name="Pairs">Texts side by side under two headings.</param>
/// <param name="Facts">Names and values.</param>
/// <param name="Grid">A table redrawn as printed.</param>
/// <param name="Chart">A drawing.</param>
/// <param name="Text">Finished text.</param>
/// <param name="Choices">Other views of the same data.</param>
/// <param name="Legend">What the colours of cells mean.</param>
internal sealed record Block(
    Heading? Heading = null,
    string? Paragraph = null,
    IReadOnlyList<Item>? Items = null,
    Table? Table = null,
    ScoreTree? Scores = null,
    TextPairs? Pairs = null,
    IReadOnlyList<Fact>? Facts = null,
    PrintedGrid? Grid = null,
    DrawnChart? Chart = null,
    Markup? Text = null,
    Choices? Choices = null,
    IReadOnlyList<Cell>? Legend = null)
{
    public static Block Of(Table table) => new(Table: table);

    public static Block Of(string paragraph) => new(Paragraph: paragraph);

    public static Block Of(IReadOnlyList<Fact> facts) => new(Facts: facts);
}

/// <summary>Links to other views of the same data.</summary>
/// <param name="Label">What they choose.</param>
/// <param name="Items">The views; the one shown is current.</param>
internal sealed record Choices(string Label, IReadOnlyList<NavItem> Items);

/// <summary>An entry of a list.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Source">Where it comes from, where that is not said for the list as a whole.</param>
internal sealed record Item(string Text, Cell? Source = null);

/// <summary>A heading within a section.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Id">Its anchor.</param>
/// <param name="Is3">Whether it is of level 3.</param>
/// <param name="Is4">Whether it is of level 4.</param>
/// <param name="Is5">Whether it is of level 5.</param>
internal sealed record Heading(string Text, string Id, bool Is3 = true, bool Is4 = false, bool Is5 = false);

/// <summary>A section of a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Intro">A sentence in front.</param>
/// <param name="Blocks">Its pieces.</param>
internal sealed record Section(string Id, string Title, string? Intro, IReadOnlyList<Block> Blocks);

/// <summary>A name and a value.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record Fact(string Name, Cell Value);

/// <summary>Texts side by side, such as goals and results.</summary>
/// <param name="Headings">The headings of the columns.</param>
/// <param name="Rows">The texts of each row, as many as there are headings.</param>
internal sealed record TextPairs(IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<Cell>> Rows);

/// <summary>A chart.</summary>
/// <param name="Title">What the data shows.</param>
/// <param name="Caption">What, where, when, and the unit.</param>
/// <param name="Svg">The drawing; null where the rows of the table carry it.</param>
/// <param name="Data">Its numbers, shown on demand; null where the section shows them anyway.</param>
/// <param name="Table">Its numbers with their marks, where the table is the chart.</param>
internal sealed record DrawnChart(string Title, string Caption, Markup? Svg, Table? Data = null, Table? Table = null);

/// <summary>A heading cell of a redrawn table.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Columns">Columns it spans.</param>
/// <param name="Rows">Rows it spans.</param>
internal sealed record GridHeading(string Text, string Columns, string Rows);

/// <summary>A table redrawn as printed.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Unit">The unit of its amounts.</param>
/// <param name="Head">Rows of headings.</param>
/// <param name="Rows">Rows of cells.</param>
/// <param name="Note">What a reader has to know about our copy.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record PrintedGrid(string Title, string? Unit, IReadOnlyList<IReadOnlyList<GridHeading>> Head, IReadOnlyList<IReadOnlyList<Cell>> Rows, string? Note, Cell Source);

/// <summary>An indicator tree with scores.</summary>
/// <param name="Rows">Its rows in printed order.</param>
internal sealed record ScoreTree(IReadOnlyList<ScoreRow> Rows);

/// <summary>One indicator with its score.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Name">Its name.</param>
/// <param name="Href">Its page.</param>
/// <param name="Level">Its level, from 1.</param>
/// <param name="IsLeaf">Whether it has no children.</param>
/// <param name="Weight">分值.</param>
/// <param name="Score">得分.</param>
/// <param name="Rate">得分率, computed.</param>
/// <param name="Actual">实际完成值.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Texts">Texts beside the score, by their headings.</param>
internal sealed record ScoreRow(
    string Id,
    string Name,
    string Href,
    int Level,
    bool IsLeaf,
    Cell Weight,
    Cell Score,
    Cell Rate,
    Cell Actual,
    Cell Source,
    IReadOnlyList<Fact> Texts);
