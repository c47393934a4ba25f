using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>reports/YEAR/CODE[.KIND].yaml.</summary>
internal static class ReportShape
{
    private static readonly Shape<Source> Source = new("source", f => new Source(
        Title: f.Required("title", Scalars.Text),
        Publisher: f.Optional("publisher", Scalars.Text),
        Published: f.Optional("published", Scalars.Date),
        Filled: f.Optional("filled", Scalars.Date),
        Prepared: f.Optional("prepared", Scalars.Date),
        DocumentNumber: f.Optional("document_number", Scalars.Text),
        Url: f.Optional("url", Scalars.Url),
        Sha256: f.Optional("sha256", Scalars.Text),
        OriginalChecked: f.Optional("original_checked", Scalars.Boolean),
        Language: f.Optional("language", Scalars.Id),
        Note: f.Optional("note", Scalars.Text)));

    private static readonly Shape<Declared> Declared = new("declared", f => new Declared(
        Total: f.Optional("total", Scalars.Points),
        FullMark: f.Optional("full_mark", Scalars.Points),
        Grade: f.Optional("grade", Scalars.Text),
        Rate: f.Optional("rate", Scalars.Number),
        At: f.Optional("at", Scalars.Text),
        Place: f.Place));

    public static Shape<Report> Report { get; } = new("report", f => new Report(
        Department: f.Required("department", Scalars.Id),
        Year: f.Required("year", Scalars.Year),
        Period: f.Optional("period", Scalars.Text),
        Kind: f.Required("kind", Scalars.Word<ReportKind>()),
        ConductedBy: f.Optional("conducted_by", Scalars.Text),
        CommissionedBy: f.Optional("commissioned_by", Scalars.Text),
        Framework: f.Optional("framework", Scalars.Id),
        Precision: f.Optional("precision", Scalars.Count),
        Source: f.RequiredOne("source", Source),
        Declared: f.One("declared", Declared),
        Headings: f.One("headings", PrintedShape.Headings),
        Contacts: f.PrivateList("contacts", PrintedShape.Contact),
        Identities: f.List("identities", PrintedShape.Identity),
        Announced: f.List("announced", PrintedShape.Announced),
        Functions: f.List("functions", FactsShape.Passage),
        Tasks: f.List("tasks", FactsShape.Passage),
        Units: f.List("units", FactsShape.Unit),
        UnitCount: f.Optional("unit_count", Scalars.Count),
        Goals: f.List("goals", ScoreShape.Goal),
        Scores: f.List("scores", ScoreShape.Score),
        Money: f.List("money", ScoreShape.Money),
        Grids: f.List("grids", PrintedShape.Grid),
        Claims: f.List("claims", ScoreShape.Claim),
        Targets: f.List("targets", ScoreShape.Target),
        Projects: f.List("projects", ProjectShape.Project),
        Observations: f.List("observations", FactsShape.Observation),
        Staff: f.List("staff", FactsShape.Staff),
        Assets: f.List("assets", FactsShape.Asset),
        Progress: f.List("progress", FactsShape.Progress),
        Problems: f.List("problems", ScoreShape.Problem),
        Attachments: f.List("attachments", PrintedShape.Attachment),
        Work: f.One("work", EvaluationShape.Work),
        Reviews: f.PrivateList("reviews", EvaluationShape.Review),
        Uses: f.List("uses", EvaluationShape.Use),
        Rectifications: f.List("rectifications", EvaluationShape.Rectification),
        Figures: f.List("figures", PrintedShape.Figure),
        Glossary: f.List("glossary", PrintedShape.GlossaryEntry),
        Breaks: f.List("breaks", FactsShape.Break),
        Damage: f.List("damage", PrintedShape.Damage),
        Narrative: Narrative.Empty,
        Place: f.Place));
}
