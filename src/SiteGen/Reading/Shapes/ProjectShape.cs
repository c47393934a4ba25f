using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>A project within a report.</summary>
internal static class ProjectShape
{
    private static readonly Shape<ProjectName> Name = new(
        "project-name",
        f => new ProjectName(
            Name: f.Required("name", Scalars.Text),
            At: f.Optional("at", Scalars.Text)),
        Shorthand: "name");

    private static readonly Shape<PrintedCode> Code = new("printed-code", f => new PrintedCode(
        Code: f.Required("code", Scalars.Text),
        Of: f.Required("of", Scalars.Word<CodeOf>()),
        At: f.Optional("at", Scalars.Text)));

    public static Shape<Project> Project { get; } = new("project", f => new Project(
        Id: f.Required("id", Scalars.Id),
        Names: f.List("names", Name),
        Codes: f.List("codes", Code),
        Unit: f.Optional("unit", Scalars.Text),
        Framework: f.Optional("framework", Scalars.Id),
        Score: f.Optional("score", Scalars.Points),
        Grade: f.Optional("grade", Scalars.Text),
        IncludedInMean: f.Optional("included_in_mean", Scalars.Boolean),
        Leader: f.Private("leader", Scalars.Text),
        Summary: f.Optional("summary", Scalars.Text),
        Goals: f.List("goals", ScoreShape.Goal),
        Money: f.List("money", ScoreShape.Money),
        Targets: f.List("targets", ScoreShape.Target),
        Scores: f.List("scores", ScoreShape.Score),
        Claims: f.List("claims", ScoreShape.Claim),
        Problems: f.List("problems", ScoreShape.Problem),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));
}
