using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>The rows for how an evaluation was done and what came of it.</summary>
internal static class EvaluationText
{
    public static YamlMap Work(EvaluationWork work) => new YamlMap { IsBlock = true }
        .Text("purpose", work.Purpose)
        .Texts("basis", work.Basis)
        .Texts("methods", work.Methods)
        .Date("from", work.From)
        .Date("to", work.To)
        .Texts("steps", work.Steps)
        .Texts("interviews", work.Interviews)
        .List("surveys", work.Surveys, s => new YamlMap()
            .Text("subject", s.Subject)
            .Text("method", s.Method)
            .Number("population", s.Population)
            .Number("sample", s.Sample)
            .Number("valid", s.Valid)
            .Number("result", s.Result)
            .Texts("indicators", s.Indicators)
            .Text("at", s.At))
        .Text("at", work.At);

    public static YamlMap Review(Review review) => new YamlMap { IsBlock = true }
        .Text("by", review.By)
        .Date("date", review.Date)
        .Text("document_number", review.DocumentNumber)
        .Number("score", review.Score)
        .Number("full_mark", review.FullMark)
        .Text("grade", review.Grade)
        .List("deductions", review.Deductions, d => new YamlMap().Text("indicator", d.Indicator).Number("points", d.Points).Text("reason", d.Reason))
        .Text("opinion", review.Opinion)
        .Text("reply", review.Reply)
        .Text("at", review.At);

    public static YamlMap Use(ResultUse use) => new YamlMap()
        .Word<ResultUseKind>("kind", use.Kind)
        .Word<UseState>("state", use.State)
        .Text("text", use.Text)
        .Date("date", use.Date)
        .Text("at", use.At);

    public static YamlMap Rectification(Rectification rectification) => new YamlMap()
        .Text("required_by", rectification.RequiredBy)
        .Text("text", rectification.Text)
        .Date("due", rectification.Due)
        .Text("state", rectification.State)
        .Texts("indicators", rectification.Indicators)
        .Text("at", rectification.At);
}
