using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Sections;

/// <summary>Projects with money, goals, targets, results and problems.</summary>
internal sealed class ProjectSection : IReportSection
{
    public string Id => "projects";

    public bool IsExpected => true;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        if (view.Report.Projects.Count == 0) return [];
        var blocks = new List<Block> { Block.Of(Overview(view)) };
        foreach (var project in view.Report.Projects) blocks.AddRange(Details(view, project));
        return blocks;
    }

    private static Table Overview(ReportView view) => new(
        view.T("project.overview"),
        [new(view.T("project.name")), new(view.T("score"), "number"), new(view.T("grade")), new(view.T("source"))],
        [.. view.Report.Projects.Select(p => new Row(
            new Cell(NameOf(p), "", $"#{AnchorOf(view, p)}", p.Names.Count > 0 ? p.Names[0].At?.Value : null),
            [view.Site.Printed(p.Score), p.Grade is { } grade ? new Cell(grade.Value) : view.Site.NotStated, view.Source(p.Score?.Place ?? p.Place, p.At)]))]);

    private static IEnumerable<Block> Details(ReportView view, Project project)
    {
        var site = view.Site;
        yield return new Block(Heading: new Heading(NameOf(project), AnchorOf(view, project)));
        List<Fact?> facts =
        [
            .. project.Names.Skip(1).Select(n => new Fact(view.T("project.other-name"), new Cell(n.Name.Value, "", null, n.At?.Value))),
            .. project.Codes.Select(c => new Fact(view.T($"codes.{Token.Of(c.Of.Value)}"), new Cell(c.Code.Value, "", null, c.At?.Value))),
            project.Framework is { } own ? new(view.T("framework"), new Cell(site.Book.Tree(own.Value).Framework.Name.Value, "", site.Page(view.Path, Urls.Framework(own.Value)))) : null,
            project.Unit is { } unit ? new(view.T("project.unit"), new Cell(unit.Value)) : null,
            project.Leader is { } leader ? new(view.T("project.leader"), new Cell(leader.Value)) : null,
            project.Summary is { } summary ? new(view.T("project.summary"), new Cell(summary.Value)) : null,
            project.IncludedInMean is { } included ? new(view.T("project.included-in-mean"), new Cell(view.T(included.Value ? "yes" : "no"))) : null,
        ];
        if (facts.OfType<Fact>().ToList() is { Count: > 0 } known) yield return Block.Of(known);
        if (project.Goals.Count > 0) yield return GoalSection.Pairs(view, project.Goals);
        if (project.Money.Count > 0) yield return Block.Of(MoneySection.Table(view, project.Money, view.T("sections.money")));
        if (project.Targets.Count > 0) yield return Block.Of(TargetSection.Table(view, project.Targets, view.T("sections.targets")));
        if ((project.Framework ?? view.Report.Framework) is { } framework && project.Scores.Count > 0) yield return ScoreSection.Tree(view, site.Book.Tree(framework.Value), project.Scores, $"{AnchorOf(view, project)}/");
        if (project.Claims.Count > 0) yield return Block.Of(ClaimSection.Table(view, project.Claims, project, view.T("sections.claims")));
        if (project.Problems.Count > 0) yield return ProblemSection.Pairs(view, project.Problems, project);
    }

    /// <summary>The name of a project, leading to what is shown of it below.</summary>
    public static Cell Link(ReportView view, string id)
    {
        var project = view.Report.Projects.First(p => p.Id.Value == id);
        return new Cell(NameOf(project), "", $"#{AnchorOf(view, project)}");
    }

    private static string NameOf(Project project) => project.Names.Count > 0 ? project.Names[0].Name.Value : project.Id.Value;

    // The same project may be recorded again from another passage.
    private static string AnchorOf(ReportView view, Project project) =>
        Urls.Project(project.Id.Value, view.Report.Projects.TakeWhile(p => !ReferenceEquals(p, project)).Count(p => p.Id.Value == project.Id.Value));
}
