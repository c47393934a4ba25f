using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2301: the score is none that the printed scoring standard can give.</summary>
internal sealed class UnreachableScore : IAuditRule
{
    public string Code => "SG2301";

    public string Name => "unreachable-score";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var indicator in report.Tree?.InOrder ?? [])
        {
            if (indicator.Rubric is not { } rubric || report.Weight(indicator) is not { Value.Value: > 0m } weight) continue;
            if (report.Scores.GetValueOrDefault(indicator.Id.Value) is not { Value: { } score } row || row.EffectiveStatus != ScoreStatus.Scored) continue;
            if (RubricMarks.CanGive(rubric, weight.Value.Value, score.Value.Value, Math.Min(score.Value.HalfUnit, report.ScoreHalf)) != false) continue;
            yield return report.Find(
                this,
                FindingSeverity.Warning,
                report.Author,
                $"scores/{indicator.Id.Value}/score",
                score.Place,
                "finding.unreachable",
                Disagreement.Passage(row.At?.Value),
                new("field", indicator.Name.Value),
                new("stated", score.Value.ToString()),
                new("weight", weight.Value.ToString()),
                indicator.Standard is { } standard ? new("standard", standard.Value) : Argument.Text("standard", "finding.standard-of-framework")) with
            {
                Also = rubric.Place,
                Stated = score.Value.ToString(),
            };
        }
    }
}
