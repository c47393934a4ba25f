using SiteGen.Analysis;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>The indicator tree with weights, scores, rates and the texts beside them.</summary>
internal sealed class ScoreSection : IReportSection
{
    public string Id => "scores";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Framework is not { } framework || !IsShown(view.Report)) return [];
        return [Tree(view, view.Site.Book.Tree(framework.Value), view.Report.Scores, "")];
    }

    /// <summary>Whether the page of a report has the section, and so an anchor for each indicator of its framework.</summary>
    public static bool IsShown(Report report) => report.Framework is not null && report.Scores.Count > 0;

    /// <summary>A tree as a block, for reports and projects alike.</summary>
    /// <param name="view">The report.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="scores">Scores on it.</param>
    /// <param name="anchor">What stands in front of the anchors of the rows: nothing for the report itself.</param>
    public static Block Tree(ReportView view, IndicatorTree tree, IReadOnlyList<Score> scores, string anchor)
    {
        var rows = scores.ToLookup(s => s.Id.Value, StringComparer.Ordinal);
        return new Block(Scores: new ScoreTree([.. tree.InOrder.Select(i => ScoreRow(view, tree, i, [.. rows[i.Id.Value]], anchor))]));
    }

    private static ScoreRow ScoreRow(ReportView view, IndicatorTree tree, IndicatorDefinition indicator, IReadOnlyList<Score> rows, string anchor)
    {
        var site = view.Site;
        var score = rows.Count > 0 ? rows[0] : null;
        var isLeaf = tree.IsLeaf(indicator.Id.Value);
        var weight = ScoreTable.Weight(indicator, score);
        var rate = score?.Value is { } value && weight is { } w && w > 0 ? value.Value.Value / w : (decimal?)null;
        return new ScoreRow(
            anchor + Urls.Score(indicator.Id.Value),
            indicator.Name.Value,
            site.Page(view.Path, Urls.Indicator(tree.Framework.Id.Value, indicator.Id.Value)),
            tree.Level(indicator.Id.Value),
            isLeaf,
            ScoreCells.Weight(site, indicator, score),
            ScoreCells.Score(site, score, isLeaf),
            site.Rate(rate, tree.WeightSource(indicator)),
            ScoreCells.Actual(site, indicator, score),
            score is null ? new Cell("") : view.Source(score.Value?.Place ?? score.Place, score.At),
            [.. rows.SelectMany((row, n) => Texts(view, indicator, row, n > 0 ? rows[0] : null)), .. anchor.Length == 0 ? Samples(view, indicator) : []]);
    }

    private static IEnumerable<Fact> Texts(ReportView view, IndicatorDefinition indicator, Score row, Score? inForce)
    {
        var headings = view.Report.Headings;
        if (inForce is not null) yield return new Fact(view.T(IsSame(row, inForce) ? "score.mention-same" : "score.mention"), Mention(view, indicator, row));
        if (row.Rate is { } rate) yield return new Fact(view.T("printed-rate"), new Cell(Format.Printed(rate.Value)) { Place = rate.Place });
        if (row.Note is { } note) yield return new Fact(Heading(view, row, "score.note", headings?.Note), new Cell(note.Value));
        if (row.Reason is { } reason) yield return new Fact(Heading(view, row, "score.reason", headings?.Reason ?? headings?.Note), new Cell(reason.Value));
        if (row.Measure is { } measure) yield return new Fact(Heading(view, row, "score.measure", headings?.Measure), new Cell(measure.Value));
        if (row.Evidence is { } evidence) yield return new Fact(Heading(view, row, "score.evidence", headings?.Evidence), new Cell(evidence.Value));
    }

    // A rate of satisfaction says little without the number of those asked.
    private static IEnumerable<Fact> Samples(ReportView view, IndicatorDefinition indicator) =>
        (view.Report.Work?.Surveys ?? []).Where(s => s.Indicators.Any(i => i.Value == indicator.Id.Value)).Select(survey =>
        {
            var sample = view.Site.Printed(survey.Sample);
            var counts = new List<string> { sample.Text };
            if (survey.Valid is { } valid) counts.Add($"{view.T("survey.valid")} {Format.Printed(valid.Value)}");
            if (survey.Population is { } population) counts.Add($"{view.T("survey.population")} {Format.Printed(population.Value)}");
            return new Fact(view.T("survey.sample"), new Cell(view.Site.Phrases(counts), survey.Sample is null ? "missing" : "", null, survey.Subject.Value));
        });

    private static bool IsSame(Score row, Score inForce) =>
        Repeats(row.Value, inForce.Value) && (inForce.Weight is null || Repeats(row.Weight, inForce.Weight)) && Repeats(row.ActualValue, inForce.ActualValue) && Repeats(row.TargetValue, inForce.TargetValue);

    private static bool Repeats<T>(Located<T>? said, Located<T>? inForce)
        where T : struct => said is not { } here || (inForce is { } there && here.Value.Equals(there.Value));

    private static Cell Mention(ReportView view, IndicatorDefinition indicator, Score row)
    {
        var parts = new List<string>();
        if (row.Weight is { } weight) parts.Add($"{view.T("weight")} {Format.Printed(weight.Value)}");
        if (row.Value is { } score) parts.Add($"{view.T("score")} {Format.Printed(score.Value)}");
        if (row.ActualValue is not null) parts.Add($"{view.T("actual")} {ScoreCells.ActualText(view.Site, indicator, row)}");
        if (ScoreCells.TargetText(view.Site, indicator, row) is { Length: > 0 } target) parts.Add(view.Site.Texts.Of("score.target", ("value", target)));
        if (row.AsPrinted is { } marker) parts.Add(marker.Value);
        if (row.Status is { Value: not ScoreStatus.Scored } status) parts.Add(view.T($"statuses.{Token.Of(status.Value)}"));
        var source = view.Source(row.Place, row.At);
        return new Cell(view.Site.Phrases(parts), "", source.Href, source.Text) { Place = (row.Value ?? row.Weight)?.Place ?? row.Place };
    }

    // The heading that the original prints above a text is shown behind ours, where it says something else.
    private static string Heading(ReportView view, Score row, string key, Located<string>? printed) =>
        (row.PrintedHeading ?? printed) is { } heading && heading.Value != view.T(key)
            ? view.Site.Texts.Of("score.with-printed-heading", ("name", view.T(key)), ("printed", heading.Value))
            : view.T(key);
}
