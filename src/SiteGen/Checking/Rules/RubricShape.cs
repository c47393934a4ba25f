using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2302: a scoring standard that does not cover its weight: shares other than 100 %, a top step below the weight, ranges with gaps or overlaps.</summary>
internal sealed class RubricShape : IAuditRule
{
    private const decimal Allowed = 0.005m;

    public string Code => "SG2302";

    public string Name => "rubric";

    public IEnumerable<Finding> Check(AuditedFramework framework)
    {
        foreach (var indicator in framework.Tree.InOrder)
        {
            if (indicator.Rubric is not { } rubric || Flaw(rubric, indicator.Weight?.Value.Value) is not { } flaw) continue;
            yield return framework.Find(
                this,
                FindingSeverity.Note,
                Addressee.FrameworkAuthor,
                $"{indicator.Id.Value}/rubric",
                rubric.Place,
                flaw.Wording,
                new("field", indicator.Name.Value),
                new("stated", flaw.Stated),
                new("computed", flaw.Expected)) with
            {
                Stated = flaw.Stated,
                Computed = flaw.Expected,
            };
        }
    }

    private static (string Wording, string Stated, string Expected)? Flaw(Rubric rubric, decimal? weight)
    {
        var shares = rubric.Shares.Sum(s => s.Value.Value) + (rubric.Type.Value == RubricType.GateChecklist ? rubric.Gate?.Value.Value ?? 0m : 0m);
        if (rubric.Shares.Count > 0 && shares != 100m) return ("finding.rubric-shares", FigureText.Plain(shares) + "%", "100%");
        if (rubric is { Type.Value: RubricType.DeductShare, Items: { } items, Share: { } share } && items.Value * share.Value.Value != 100m)
            return ("finding.rubric-shares", $"{FigureText.Plain(items.Value)} × {share.Value.Value}% = {FigureText.Plain(items.Value * share.Value.Value)}%", "100%");
        if (weight is not { } w) return null;
        if (rubric.Steps.Count > 0 && Math.Abs(rubric.Steps.Max(s => s.Value.Points) - w) > Allowed) return ("finding.rubric-top", FigureText.Plain(rubric.Steps.Max(s => s.Value.Points)), FigureText.Plain(w));
        if (rubric.Parts.Count > 0 && Math.Abs(rubric.Parts.Sum(p => p.Value.Value) - w) > Allowed) return ("finding.rubric-parts", FigureText.Plain(rubric.Parts.Sum(p => p.Value.Value)), FigureText.Plain(w));
        return rubric.Ranges.Count > 0 ? Gap(rubric, w) : null;
    }

    // Between whole points nothing is left out where one range ends at 15 and the next begins at 16.
    private static (string Wording, string Stated, string Expected)? Gap(Rubric rubric, decimal weight)
    {
        var ranges = rubric.Ranges.Select(r => r.Value).OrderBy(r => r.Low).ToList();
        if (ranges[^1].High < weight) return ("finding.rubric-top", FigureText.Plain(ranges[^1].High), FigureText.Plain(weight));
        var open = new List<string>();
        for (var i = 1; i < ranges.Count; i++)
        {
            if (ranges[i].Low <= ranges[i - 1].High) return ("finding.rubric-overlap", $"{FigureText.Plain(ranges[i].Low)}—{FigureText.Plain(ranges[i - 1].High)}", "—");
            if (ranges[i].Low <= ranges[i - 1].High + 1m) continue;
            var (from, to) = (ranges[i - 1].High + 1m, ranges[i].Low - 1m);
            open.Add(from == to ? FigureText.Plain(from) : $"{FigureText.Plain(from)}—{FigureText.Plain(to)}");
        }

        return open.Count == 0 ? null : ("finding.rubric-gap", string.Join("、", open), "—");
    }
}
