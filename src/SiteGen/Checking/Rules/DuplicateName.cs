using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2007: two indicators of a framework bear one name, so that readers may take one for the other.</summary>
internal sealed class DuplicateName : IAuditRule
{
    public string Code => "SG2007";

    public string Name => "duplicate-name";

    public IEnumerable<Finding> Check(AuditedFramework framework) =>
        framework.Tree.InOrder
            .GroupBy(i => PassageName.Normal(i.Name.Value), StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => framework.Find(
                this,
                FindingSeverity.Note,
                Addressee.FrameworkAuthor,
                $"{group.ElementAt(1).Id.Value}/name",
                group.ElementAt(1).Name.Place,
                "finding.same-name",
                new("name", group.First().Name.Value),
                new("ids", string.Join("、", group.Select(i => i.Id.Value)))) with
            {
                Also = group.First().Name.Place,
            });
}
