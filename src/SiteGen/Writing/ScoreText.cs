using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>The rows that a report and its projects share.</summary>
internal static class ScoreText
{
    public static YamlMap Score(Score score) => new YamlMap()
        .Text("id", score.Id)
        .Number("score", score.Value)
        .Number("weight", score.Weight)
        .Number("rate", score.Rate)
        .Word("status", score.Status)
        .Text("as_printed", score.AsPrinted)
        .Actual("target", score.TargetValue)
        .Comparator("comparator", score.Comparator)
        .Actual("actual", score.ActualValue)
        .Word("qualifier", score.Qualifier)
        .Text("unit", score.Unit)
        .Text("note", score.Note)
        .Text("reason", score.Reason)
        .Text("measure", score.Measure)
        .Text("evidence", score.Evidence)
        .Text("printed_heading", score.PrintedHeading)
        .Text("at", score.At);

    public static YamlMap Goal(Goal goal) => new YamlMap()
        .Text("expected", goal.Expected)
        .Text("achieved", goal.Achieved)
        .Text("reason", goal.Reason)
        .Text("at", goal.At);

    public static YamlMap Target(Target target) => new YamlMap()
        .Text("name", target.Name)
        .Text("level1", target.Level1)
        .Text("level2", target.Level2)
        .Comparator("comparator", target.Comparator)
        .Number("value", target.Value)
        .Number("upper", target.Upper)
        .Text("text", target.Text)
        .Text("unit", target.Unit)
        .Actual("actual", target.ActualValue)
        .Word("qualifier", target.Qualifier)
        .Word("met", target.Met)
        .Number("weight", target.Weight)
        .Number("score", target.Score)
        .Text("reason", target.Reason)
        .Text("at", target.At);

    public static YamlMap Money(Money money) => new YamlMap()
        .Plain("path", money.Path)
        .Word<MoneyStage>("stage", money.Stage)
        .Number("amount", money.Amount)
        .Unit("unit", money.Unit)
        .Word("status", money.Status)
        .Whole("year", money.Year)
        .Date("as_of", money.AsOf)
        .Text("stage_as_printed", money.StageAsPrinted)
        .Word("relation", money.Relation)
        .Text("name", money.Name)
        .Text("code", money.Code)
        .Word("fund", money.Fund)
        .Text("tier", money.Tier)
        .Text("holder", money.Holder)
        .Text("cut", money.Cut)
        .Text("as_printed", money.AsPrinted)
        .Text("reason", money.Reason)
        .Text("note", money.Note)
        .Text("at", money.At);

    public static YamlMap Claim(Claim claim) => new YamlMap()
        .Word<ClaimKind>("kind", claim.Kind)
        .Text("name", claim.Name)
        .Number("value", claim.Value)
        .Text("unit", claim.Unit)
        .Word("says", claim.Says)
        .Operands("of", claim.Of)
        .Operands("over", claim.Over)
        .Text("note", claim.Note)
        .Text("at", claim.At);

    public static YamlMap Problem(Problem problem) => new YamlMap()
        .Text("title", problem.Title)
        .Text("text", problem.Text)
        .Text("cause", problem.Cause)
        .Text("measure_title", problem.MeasureTitle)
        .Text("measure", problem.Measure)
        .Texts("indicators", problem.Indicators)
        .Text("at", problem.At);
}
