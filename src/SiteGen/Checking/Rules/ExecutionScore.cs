using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2304: the score is not the one that the printed standard gives for the printed actual value; left to SG2301 where the standard cannot give it at all.</summary>
internal sealed class ExecutionScore : IAuditRule
{
    public string Code => "SG2304";

    public string Name => "execution-score";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var indicator in report.Tree?.InOrder ?? [])
        {
            if (indicator.Rubric is not { } rubric || report.Weight(indicator) is not { Value.Value: > 0m } weight) continue;
            if (report.Scores.GetValueOrDefault(indicator.Id.Value) is not { Value: { } score, ActualValue.Value.Number: { } actual } row || row.EffectiveStatus != ScoreStatus.Scored) continue;
            if (RubricMarks.CanGive(rubric, weight.Value.Value, score.Value.Value, Math.Min(score.Value.HalfUnit, report.ScoreHalf)) == false || RubricMarks.Gives(indicator, rubric, weight.Value.Value, actual) is not { } given) continue;

            // A bound above the step that it reaches (90% 以上) may lie in a higher one; below it, in a lower one.
            var difference = score.Value.Value - given;
            var isBetter = RubricMarks.IsCeiling(indicator) ? Qualifier.AtMost : Qualifier.AtLeast;
            var isCovered = row.Qualifier?.Value is Qualifier.AtLeast or Qualifier.AtMost && difference > 0m == (row.Qualifier.Value.Value == isBetter);
            if (Math.Abs(difference) <= score.Value.HalfUnit || isCovered || IsHidden(indicator, rubric, weight.Value.Value, actual, score.Value)) continue;
            yield return report.Differs(
                this,
                FindingSeverity.Warning,
                report.Author,
                $"scores/{indicator.Id.Value}/score",
                score.Place,
                new Disagreement(
                    row.At?.Value,
                    indicator.Name.Value,
                    score.Value.ToString(),
                    FigureText.Like(given, score.Value),
                    FigureText.Like(difference, score.Value),
                    FigureText.Plain(score.Value.HalfUnit),
                    actual.ToString())
                {
                    Wording = "finding.score-of-actual",
                    Further = [indicator.Standard is { } standard ? new("standard", standard.Value) : Argument.Text("standard", "finding.standard-of-framework")],
                }) with
            {
                Also = row.ActualValue!.Value.Place,
            };
        }
    }

    // Whether an actual value that rounds to the printed one gives the score.
    private static bool IsHidden(IndicatorDefinition indicator, Rubric rubric, decimal weight, Number actual, Number score)
    {
        if (actual.Value.Scale == 0 || actual.Value.Scale > 10) return false;
        var half = actual.IsPercent ? actual.HalfUnit * 100m : actual.HalfUnit;
        var ends = new[] { actual.Value - half, actual.Value + half }.Select(end => RubricMarks.Gives(indicator, rubric, weight, new Number(end, actual.IsPercent))).OfType<decimal>().ToList();
        return rubric.Type.Value is RubricType.Proportional or RubricType.LinearBelow
            && ends.Count == 2
            && score.Value >= ends.Min() - score.HalfUnit
            && score.Value <= ends.Max() + score.HalfUnit;
    }
}
