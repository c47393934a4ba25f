using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2005: a printed score rate is score over weight, and the declared one total over full mark.</summary>
internal sealed class RateOfScore : IAuditRule
{
    public string Code => "SG2005";

    public string Name => "rate-of-score";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var indicator in report.Tree?.InOrder ?? [])
        {
            if (report.Scores.GetValueOrDefault(indicator.Id.Value) is not { Rate: { } rate, Value: { } value } score || report.Weight(indicator) is not { } weight) continue;
            if (Finding(report, $"scores/{indicator.Id.Value}/rate", indicator.Name.Value, rate, value.Value, weight.Value, score.At) is { } finding) yield return finding;
        }

        foreach (var finding in report.Misstatements(this, StatementKind.ScoreRate)) yield return finding;
        if (report.Report.Declared is not { Rate: { } declaredRate, Total: { } total } declared || (declared.FullMark ?? report.Tree?.Framework.FullMark) is not { } mark) yield break;
        if (Finding(report, "declared/rate", null, declaredRate, total.Value, mark.Value, declared.At) is { } whole) yield return whole;
    }

    private Finding? Finding(AuditedReport report, string target, string? name, Located<Number> rate, Number score, Number weight, Located<string>? at)
    {
        if (Measured.Of(score, Math.Min(score.HalfUnit, report.ScoreHalf)) is not { } s || Measured.Of(weight, 0m) is not { } w || Measured.Of(rate.Value) is not { } printed) return null;
        if (s.Over(w) is not { } computed || printed.Meets(computed)) return null;
        return report.Differs(
            this,
            FindingSeverity.Error,
            report.Author,
            target,
            rate.Place,
            new Disagreement(
                at?.Value,
                name ?? "",
                rate.Value.ToString(),
                FigureText.Like(computed.Value, rate.Value),
                FigureText.Like(printed.Value - computed.Value, rate.Value),
                FigureText.Tolerance(printed.Tolerance + computed.Tolerance, rate.Value),
                $"{score} ÷ {weight}")
            {
                Wording = name is null ? "finding.total-rate" : "finding.score-rate",
            });
    }
}
