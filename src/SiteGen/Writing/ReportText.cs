using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>reports/YEAR/CODE.yaml as text. The narrative is a file of its own, written by people.</summary>
public static class ReportText
{
    /// <summary>The file of a report.</summary>
    public static string Of(Report report) => YamlText.Of(new YamlMap()
        .Text("department", report.Department)
        .Whole("year", report.Year)
        .Text("period", report.Period)
        .Word<ReportKind>("kind", report.Kind)
        .Text("conducted_by", report.ConductedBy)
        .Text("commissioned_by", report.CommissionedBy)
        .Text("framework", report.Framework)
        .Whole("precision", report.Precision)
        .Map("source", Source(report.Source))
        .Map("declared", report.Declared is { } declared ? Declared(declared) : null)
        .Map("headings", report.Headings is { } headings ? Headings(headings) : null)
        .List("contacts", report.Contacts, c => new YamlMap().Word<ContactRole>("role", c.Role).Text("name", c.Name).Text("phone", c.Phone))
        .List("identities", report.Identities, i => new YamlMap().Word<IdentityOf>("of", i.Of).Text("value", i.Value).Text("at", i.At))
        .List("announced", report.Announced, PrintedText.Announced)
        .List("functions", report.Functions, FactsText.Passage)
        .List("tasks", report.Tasks, FactsText.Passage)
        .List("units", report.Units, FactsText.Unit)
        .Whole("unit_count", report.UnitCount)
        .List("goals", report.Goals, ScoreText.Goal)
        .List("scores", report.Scores, ScoreText.Score)
        .List("money", report.Money, ScoreText.Money)
        .List("grids", report.Grids, PrintedText.Grid)
        .List("claims", report.Claims, ScoreText.Claim)
        .List("targets", report.Targets, ScoreText.Target)
        .List("projects", report.Projects, Project)
        .List("observations", report.Observations, FactsText.Observation)
        .List("staff", report.Staff, FactsText.Staff)
        .List("assets", report.Assets, FactsText.Asset)
        .List("progress", report.Progress, FactsText.Progress)
        .List("problems", report.Problems, ScoreText.Problem)
        .List("attachments", report.Attachments, PrintedText.Attachment)
        .Map("work", report.Work is { } work ? EvaluationText.Work(work) : null)
        .List("reviews", report.Reviews, EvaluationText.Review)
        .List("uses", report.Uses, EvaluationText.Use)
        .List("rectifications", report.Rectifications, EvaluationText.Rectification)
        .List("figures", report.Figures, PrintedText.Figure)
        .List("glossary", report.Glossary, g => new YamlMap().Text("term", g.Term).Text("text", g.Text).Text("at", g.At))
        .List("breaks", report.Breaks, FactsText.Break)
        .List("damage", report.Damage, PrintedText.Damage));

    private static YamlMap Source(Source source) => new YamlMap { IsBlock = true }
        .Text("title", source.Title)
        .Text("publisher", source.Publisher)
        .Date("published", source.Published)
        .Date("filled", source.Filled)
        .Date("prepared", source.Prepared)
        .Text("document_number", source.DocumentNumber)
        .Plain("url", source.Url)
        .Text("sha256", source.Sha256)
        .Flag("original_checked", source.OriginalChecked)
        .Text("language", source.Language)
        .Text("note", source.Note);

    private static YamlMap Declared(Declared declared) => new YamlMap()
        .Number("total", declared.Total)
        .Number("full_mark", declared.FullMark)
        .Text("grade", declared.Grade)
        .Number("rate", declared.Rate)
        .Text("at", declared.At);

    private static YamlMap Headings(PrintedHeadings headings) => new YamlMap()
        .Text("note", headings.Note)
        .Text("reason", headings.Reason)
        .Text("measure", headings.Measure)
        .Text("evidence", headings.Evidence);

    private static YamlMap Project(Project project) => new YamlMap { IsBlock = true }
        .Text("id", project.Id)
        .List("names", project.Names, n => new YamlMap().Text("name", n.Name).Text("at", n.At))
        .List("codes", project.Codes, c => new YamlMap().Text("code", c.Code).Word<CodeOf>("of", c.Of).Text("at", c.At))
        .Text("unit", project.Unit)
        .Text("framework", project.Framework)
        .Number("score", project.Score)
        .Text("grade", project.Grade)
        .Flag("included_in_mean", project.IncludedInMean)
        .Text("leader", project.Leader)
        .Text("summary", project.Summary)
        .List("goals", project.Goals, ScoreText.Goal)
        .List("money", project.Money, ScoreText.Money)
        .List("targets", project.Targets, ScoreText.Target)
        .List("scores", project.Scores, ScoreText.Score)
        .List("claims", project.Claims, ScoreText.Claim)
        .List("problems", project.Problems, ScoreText.Problem)
        .Text("at", project.At);
}
