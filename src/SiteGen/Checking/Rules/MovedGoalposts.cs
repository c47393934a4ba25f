using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2501: from one framework to the one that replaces it, an id names something else or counts in another unit, or a number to reach is lowered while the weight stays.</summary>
internal sealed class MovedGoalposts : IAuditRule
{
    public string Code => "SG2501";

    public string Name => "moved-goalposts";

    public IEnumerable<Finding> Check(AuditedFramework framework)
    {
        if (framework.Tree.Framework.Replaces is not { } replaces || framework.Book.Frameworks.FirstOrDefault(f => f.Id.Value == replaces.Value) is not { } before) yield break;
        var earlier = framework.Book.Tree(before.Id.Value);
        foreach (var now in framework.Tree.InOrder)
        {
            if (earlier.Find(now.Replaces?.Value ?? now.Id.Value) is not { } then) continue;
            var wording = (now, then) switch
            {
                _ when now.Replaces is null && PassageName.Normal(now.Name.Value) != PassageName.Normal(then.Name.Value) && !then.Aliases.Concat(now.Aliases).Any(a => a.Value == now.Name.Value || a.Value == then.Name.Value) => "finding.id-reused",
                _ when now.Unit is { } unit && then.Unit is { } old && unit.Value != old.Value => "finding.unit-changed",
                _ when Aim(now) is { } aim && Aim(then) is { } aimed && aim < aimed && now.Weight?.Value.Value == then.Weight?.Value.Value && now.Polarity?.Value != Polarity.Down => "finding.target-lowered",
                _ => null,
            };
            if (wording is null) continue;
            yield return framework.Find(
                this,
                FindingSeverity.Warning,
                Addressee.FrameworkAuthor,
                $"{now.Id.Value}/{wording["finding.".Length..]}",
                now.Place,
                wording,
                new("id", now.Id.Value),
                new("stated", wording == "finding.target-lowered" ? FigureText.Plain(Aim(now)!.Value) : wording == "finding.unit-changed" ? now.Unit!.Value.Value : now.Name.Value),
                new("computed", wording == "finding.target-lowered" ? FigureText.Plain(Aim(then)!.Value) : wording == "finding.unit-changed" ? then.Unit!.Value.Value : then.Name.Value),
                new("name", now.Name.Value)) with
            {
                Also = then.Place,
            };
        }
    }

    private static decimal? Aim(IndicatorDefinition indicator) => (indicator.Rubric?.Target ?? indicator.Rubric?.Threshold)?.Value.Value;
}
