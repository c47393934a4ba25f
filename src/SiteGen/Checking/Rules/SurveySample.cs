using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2406: a satisfaction rate without the number of people asked, or one that this number cannot give: 98 % of 10 people.</summary>
internal sealed class SurveySample : IAuditRule
{
    private const string Satisfaction = "D5";
    private const decimal MostUseful = 1000m;

    public string Code => "SG2406";

    public string Name => "sample";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        if (report.Tree is not { } tree) yield break;
        foreach (var leaf in tree.InOrder.Where(i => tree.IsLeaf(i.Id.Value) && tree.Dimension(i) == Satisfaction))
        {
            if (report.Scores.GetValueOrDefault(leaf.Id.Value) is not { ActualValue: { Value.Number: { IsPercent: true } rate } actual } row) continue;
            var survey = report.Report.Work?.Surveys.FirstOrDefault(s => s.Indicators.Any(i => i.Value == leaf.Id.Value) && (s.Valid ?? s.Sample) is not null);
            var sample = survey?.Valid ?? survey?.Sample;
            if (sample is { } asked && (asked.Value.Value > MostUseful || CanBe(rate, asked.Value.Value))) continue;
            yield return report.Find(
                this,
                FindingSeverity.Note,
                report.Author,
                $"scores/{leaf.Id.Value}/sample",
                actual.Place,
                sample is null ? "finding.no-sample" : "finding.sample",
                Disagreement.Passage(row.At?.Value),
                new("field", leaf.Name.Value),
                new("stated", rate.ToString()),
                new("computed", sample is { } n ? n.Value.ToString() : "—")) with
            {
                Also = sample?.Place ?? default,
                Stated = rate.ToString(),
                Computed = sample?.Value.ToString(),
            };
        }
    }

    // Whether some number of people out of the sample, rounded, gives the rate.
    private static bool CanBe(Number rate, decimal sample)
    {
        if (sample <= 0m || Measured.Of(rate) is not { } printed) return false;
        return decimal.Floor(printed.High * sample) >= decimal.Ceiling(printed.Low * sample);
    }
}
