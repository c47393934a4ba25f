using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>How an evaluation was done and what came of it.</summary>
internal static class EvaluationShape
{
    private static readonly Shape<Survey> Survey = new("survey", f => new Survey(
        Subject: f.Required("subject", Scalars.Text),
        Method: f.Optional("method", Scalars.Text),
        Population: f.Optional("population", Scalars.Points),
        Sample: f.Optional("sample", Scalars.Points),
        Valid: f.Optional("valid", Scalars.Points),
        Result: f.Optional("result", Scalars.Number),
        Indicators: f.Values("indicators", Scalars.Id),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    private static readonly Shape<Deduction> Deduction = new("deduction", f => new Deduction(
        Indicator: f.Required("indicator", Scalars.Id),
        Points: f.Required("points", Scalars.Points),
        Reason: f.Optional("reason", Scalars.Text)));

    public static Shape<EvaluationWork> Work { get; } = new("work", f => new EvaluationWork(
        Purpose: f.Optional("purpose", Scalars.Text),
        Basis: f.Values("basis", Scalars.Text),
        Methods: f.Values("methods", Scalars.Text),
        From: f.Optional("from", Scalars.Date),
        To: f.Optional("to", Scalars.Date),
        Steps: f.Values("steps", Scalars.Text),
        Interviews: f.Values("interviews", Scalars.Text),
        Surveys: f.List("surveys", Survey),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Review> Review { get; } = new("review", f => new Review(
        By: f.Required("by", Scalars.Text),
        Date: f.Optional("date", Scalars.Date),
        DocumentNumber: f.Optional("document_number", Scalars.Text),
        Score: f.Optional("score", Scalars.Points),
        FullMark: f.Optional("full_mark", Scalars.Points),
        Grade: f.Optional("grade", Scalars.Text),
        Deductions: f.List("deductions", Deduction),
        Opinion: f.Optional("opinion", Scalars.Text),
        Reply: f.Optional("reply", Scalars.Text),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<ResultUse> Use { get; } = new("use", f => new ResultUse(
        Kind: f.Required("kind", Scalars.Word<ResultUseKind>()),
        State: f.Required("state", Scalars.Word<UseState>()),
        Text: f.Required("text", Scalars.Text),
        Date: f.Optional("date", Scalars.Date),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Rectification> Rectification { get; } = new("rectification", f => new Rectification(
        RequiredBy: f.Required("required_by", Scalars.Text),
        Text: f.Required("text", Scalars.Text),
        Due: f.Optional("due", Scalars.Date),
        State: f.Optional("state", Scalars.Text),
        Indicators: f.Values("indicators", Scalars.Id),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));
}
