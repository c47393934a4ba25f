using System.Globalization;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2006: a value is absent where others of its list have one: weights of a framework, scores of a report, amounts our copy lost.</summary>
internal sealed class MissingValue : IAuditRule
{
    public string Code => "SG2006";

    public string Name => "missing-value";

    public IEnumerable<Finding> Check(AuditedFramework framework)
    {
        var tree = framework.Tree;
        var missing = tree.InOrder.Where(i => i.Weight is null && i.AsPrinted is null).ToList();
        if (missing.Count == 0 || missing.Count == tree.InOrder.Count) yield break;
        yield return framework.Find(
            this,
            FindingSeverity.Gap,
            framework.IsChecked ? Addressee.FrameworkAuthor : Addressee.Transcription,
            "weights",
            missing[0].Place,
            "finding.weights-missing",
            new("count", Text(missing.Count)),
            new("total", Text(tree.InOrder.Count)),
            new("top", Text(missing.Count(i => tree.Level(i.Id.Value) == 1))),
            new("names", string.Join("、", missing.Select(i => i.Name.Value)))) with
        {
            Stated = Text(tree.InOrder.Count - missing.Count),
            Computed = Text(tree.InOrder.Count),
            Difference = Text(-missing.Count),
        };
    }

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        if (report.Tree is { } tree && report.Scores.Count > 0)
        {
            var missing = tree.InOrder.Where(i => tree.IsLeaf(i.Id.Value) && IsAsked(i, report) && IsMissing(tree, i, report)).ToList();
            if (missing.Count > 0)
            {
                yield return report.Find(
                    this,
                    FindingSeverity.Gap,
                    report.IsChecked ? report.Author : Addressee.Transcription,
                    "scores",
                    report.Report.Place,
                    "finding.scores-missing",
                    new("count", Text(missing.Count)),
                    new("names", string.Join("、", missing.Select(i => i.Name.Value)))) with
                {
                    Difference = Text(-missing.Count),
                };
            }
        }

        foreach (var (prefix, rows) in report.Money)
        {
            foreach (var row in rows.Where(r => r.Status?.Value == MoneyStatus.Gap))
            {
                yield return report.Find(
                    this,
                    FindingSeverity.Gap,
                    Addressee.Transcription,
                    AuditedReport.Target($"{prefix}/{row.Path.Value}/{Token.Of(row.Stage.Value)}{AuditedReport.Year(row)}", row.At),
                    row.Status!.Value.Place,
                    "finding.amount-lost",
                    Disagreement.Passage(row.At?.Value),
                    new("field", row.Name?.Value ?? row.Path.Value));
            }
        }
    }

    private static bool IsAsked(IndicatorDefinition indicator, AuditedReport report) =>
        (indicator.AsPrinted is null || indicator.Weight is not null) && (indicator.Years.Count == 0 || indicator.Years.Any(y => y.Value == report.Report.Year.Value));

    // Nothing at all about a leaf, while its siblings have scores; a parent scored as a whole says enough.
    private static bool IsMissing(IndicatorTree tree, IndicatorDefinition leaf, AuditedReport report)
    {
        if (report.Scores.GetValueOrDefault(leaf.Id.Value) is { } row) return row.EffectiveStatus == ScoreStatus.Gap;
        var siblings = leaf.Parent is { } parent ? tree.Children(parent.Value) : tree.Roots;
        return siblings.Any(s => report.Scores.GetValueOrDefault(s.Id.Value)?.Value is not null);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
