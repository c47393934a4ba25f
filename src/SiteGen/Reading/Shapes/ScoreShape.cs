using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>What a report and its projects share: scores, goals, targets, amounts, claims, problems.</summary>
internal static class ScoreShape
{
    public static Shape<Score> Score { get; } = new("score", f => new Score(
        Id: f.Required("id", Scalars.Id),
        Value: f.Optional("score", Scalars.Points),
        Weight: f.Optional("weight", Scalars.Points),
        Rate: f.Optional("rate", Scalars.Number),
        Status: f.Optional("status", Scalars.Word<ScoreStatus>()),
        AsPrinted: f.Optional("as_printed", Scalars.Text),
        TargetValue: f.Optional("target", Scalars.Actual),
        Comparator: f.Optional("comparator", Scalars.Comparator),
        ActualValue: f.Optional("actual", Scalars.Actual),
        Qualifier: f.Optional("qualifier", Scalars.Word<Qualifier>()),
        Unit: f.Optional("unit", Scalars.Text),
        Note: f.Optional("note", Scalars.Text),
        Reason: f.Optional("reason", Scalars.Text),
        Measure: f.Optional("measure", Scalars.Text),
        Evidence: f.Optional("evidence", Scalars.Text),
        PrintedHeading: f.Optional("printed_heading", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Goal> Goal { get; } = new("goal", f => new Goal(
        Expected: f.Optional("expected", Scalars.Text),
        Achieved: f.Optional("achieved", Scalars.Text),
        Reason: f.Optional("reason", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Target> Target { get; } = new("target", f => new Target(
        Name: f.Required("name", Scalars.Text),
        Level1: f.Optional("level1", Scalars.Text),
        Level2: f.Optional("level2", Scalars.Text),
        Comparator: f.Optional("comparator", Scalars.Comparator),
        Value: f.Optional("value", Scalars.Number),
        Upper: f.Optional("upper", Scalars.Number),
        Text: f.Optional("text", Scalars.Text),
        Unit: f.Optional("unit", Scalars.Text),
        ActualValue: f.Optional("actual", Scalars.Actual),
        Qualifier: f.Optional("qualifier", Scalars.Word<Qualifier>()),
        Met: f.Optional("met", Scalars.Word<TargetMet>()),
        Weight: f.Optional("weight", Scalars.Points),
        Score: f.Optional("score", Scalars.Points),
        Reason: f.Optional("reason", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Money> Money { get; } = new("money", f => new Money(
        Path: f.Required("path", Scalars.Path),
        Stage: f.Required("stage", Scalars.Word<MoneyStage>()),
        Amount: f.Optional("amount", Scalars.Points),
        Unit: f.Optional("unit", Scalars.MoneyUnit),
        Status: f.Optional("status", Scalars.Word<MoneyStatus>()),
        Year: f.Optional("year", Scalars.Year),
        AsOf: f.Optional("as_of", Scalars.Date),
        StageAsPrinted: f.Optional("stage_as_printed", Scalars.Text),
        Relation: f.Optional("relation", Scalars.Word<MoneyRelation>()),
        Name: f.Optional("name", Scalars.Text),
        Code: f.Optional("code", Scalars.Text),
        Fund: f.Optional("fund", Scalars.Word<MoneyFund>()),
        Tier: f.Optional("tier", Scalars.Text),
        Holder: f.Optional("holder", Scalars.Text),
        Cut: f.Optional("cut", Scalars.Id),
        AsPrinted: f.Optional("as_printed", Scalars.Text),
        Reason: f.Optional("reason", Scalars.Text),
        Note: f.Optional("note", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Claim> Claim { get; } = new("claim", f => new Claim(
        Kind: f.Required("kind", Scalars.Word<ClaimKind>()),
        Name: f.Required("name", Scalars.Text),
        Value: f.Optional("value", Scalars.Number),
        Unit: f.Optional("unit", Scalars.Text),
        Says: f.Optional("says", Scalars.Word<ClaimSays>()),
        Of: f.Optional("of", Scalars.Operands),
        Over: f.Optional("over", Scalars.Operands),
        Note: f.Optional("note", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Problem> Problem { get; } = new("problem", f => new Problem(
        Title: f.Optional("title", Scalars.Text),
        Text: f.Optional("text", Scalars.Text),
        Cause: f.Optional("cause", Scalars.Text),
        MeasureTitle: f.Optional("measure_title", Scalars.Text),
        Measure: f.Optional("measure", Scalars.Text),
        Indicators: f.Values("indicators", Scalars.Id),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));
}
