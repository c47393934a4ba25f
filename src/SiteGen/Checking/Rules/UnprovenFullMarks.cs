using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2401: full marks on an indicator with a number to reach, while the actual value misses it, is blank or is no number; and targets over-fulfilled by half or more, which asks whether they were set too low.</summary>
internal sealed class UnprovenFullMarks : IAuditRule
{
    private const decimal MostFulfilment = 1.5m;

    public string Code => "SG2401";

    public string Name => "unproven-full-marks";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var indicator in report.Tree?.InOrder ?? [])
        {
            if (Aim(indicator) is not { } aim || report.Weight(indicator) is not { Value.Value: > 0m } weight) continue;
            if (report.Scores.GetValueOrDefault(indicator.Id.Value) is not { Value: { } score } row || row.EffectiveStatus != ScoreStatus.Scored || score.Value.Value < weight.Value.Value) continue;
            var actual = row.ActualValue?.Value;
            var wording = actual switch
            {
                null => "finding.full-blank",
                { Number: null } => "finding.full-words",
                { Number: { } number } when RubricMarks.IsFraction(indicator.Rubric!, number) => null,
                { Number: { } number } when IsMissed(indicator, number.Value, aim, row.Qualifier?.Value) => "finding.full-missed",
                { Number: { } number } when aim > 0m && !number.IsPercent && indicator.Rubric!.Type.Value == RubricType.Proportional && number.Value > aim * MostFulfilment => "finding.over-fulfilled",
                _ => null,
            };
            if (wording is null) continue;
            yield return report.Find(
                this,
                wording == "finding.over-fulfilled" ? FindingSeverity.Note : FindingSeverity.Warning,
                report.Author,
                $"scores/{indicator.Id.Value}/actual",
                row.ActualValue?.Place ?? score.Place,
                wording,
                Disagreement.Passage(row.At?.Value),
                new("field", indicator.Name.Value),
                new("stated", actual?.Text ?? "—"),
                new("computed", FigureText.Plain(aim)),
                new("unit", indicator.Unit?.Value ?? ""),
                new("weight", weight.Value.ToString())) with
            {
                Also = indicator.Rubric!.Place,
                Stated = actual?.Text,
                Computed = FigureText.Plain(aim),
            };
        }
    }

    // A bound (90 以上) may reach what its number misses.
    private static bool IsMissed(IndicatorDefinition indicator, decimal actual, decimal aim, Qualifier? qualifier) => RubricMarks.IsCeiling(indicator)
        ? actual > aim && qualifier != Qualifier.AtMost
        : actual < aim && qualifier != Qualifier.AtLeast;

    // Null where there is no number to reach, or where less is better and the standard does not say how it is read.
    private static decimal? Aim(IndicatorDefinition indicator) => indicator.Rubric is not { } rubric || (indicator.Polarity?.Value == Polarity.Down && rubric.Type.Value != RubricType.Binary) ? null : rubric.Type.Value switch
    {
        RubricType.Proportional => rubric.Target?.Value.Value,
        RubricType.Binary or RubricType.LinearBelow => rubric.Threshold?.Value.Value,
        RubricType.Steps => rubric.Steps.Count == 0 ? null : rubric.Steps.Max(s => s.Value.From),
        _ => null,
    };
}
