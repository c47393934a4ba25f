using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2010: one leaf holds more than 40 of 100, or the weights are as concentrated as fewer than three equal ones (N_eff = 1 / Σ(w/100)², methods 3.4). Off by default.</summary>
internal sealed class Concentration : IAuditRule
{
    private const decimal MostShare = 0.4m;
    private const decimal LeastEffective = 3m;

    public string Code => "SG2010";

    public string Name => "concentration";

    public IEnumerable<Finding> Check(AuditedFramework framework)
    {
        var tree = framework.Tree;
        var leaves = tree.WeighedLeaves;
        if (leaves.Count < 2 || tree.EffectiveLeaves is not { } effective) yield break;
        var whole = leaves.Sum(l => l.Weight!.Value.Value.Value);
        var shares = leaves.Select(l => l.Weight!.Value.Value.Value / whole).ToList();
        if (shares.Max() <= MostShare && effective >= LeastEffective) yield break;
        var greatest = leaves[shares.IndexOf(shares.Max())];
        yield return framework.Find(
            this,
            FindingSeverity.Note,
            Addressee.FrameworkAuthor,
            "weights/concentration",
            greatest.Weight!.Value.Place,
            "finding.concentration",
            new("field", greatest.Name.Value),
            new("stated", greatest.Weight.Value.Value.ToString()),
            new("whole", FigureText.Plain(whole)),
            new("computed", FigureText.Plain(decimal.Round(effective, 2, MidpointRounding.AwayFromZero)))) with
        {
            Stated = greatest.Weight.Value.Value.ToString(),
            Computed = FigureText.Plain(decimal.Round(effective, 2, MidpointRounding.AwayFromZero)),
        };
    }
}
