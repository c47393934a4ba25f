using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>
/// One evaluation of one department and year as printed, faults included. An empty list means that nothing of the kind
/// was recorded; null means "not stated".
/// </summary>
/// <param name="Department">The department's code.</param>
/// <param name="Year">The fiscal year.</param>
/// <param name="Period">The label of a year that is not a calendar year.</param>
/// <param name="Kind">Who evaluated.</param>
/// <param name="ConductedBy">The third party that carried it out (委托第三方机构实施).</param>
/// <param name="CommissionedBy">Who commissioned it.</param>
/// <param name="Framework">The framework it is scored on.</param>
/// <param name="Precision">Digits after the point of its scores, where the source cuts zeros.</param>
/// <param name="Source">The original.</param>
/// <param name="Declared">The declared result.</param>
/// <param name="Headings">Headings of the text columns as printed.</param>
/// <param name="Contacts">Persons: private.</param>
/// <param name="Identities">Names and codes of the department as printed in several places.</param>
/// <param name="Announced">Counts that the original announces.</param>
/// <param name="Functions">部门职能.</param>
/// <param name="Tasks">年度工作任务.</param>
/// <param name="Units">机构设置.</param>
/// <param name="UnitCount">单位数.</param>
/// <param name="Goals">Goals and results.</param>
/// <param name="Scores">Scores.</param>
/// <param name="Money">Amounts.</param>
/// <param name="Grids">Tables redrawn as printed.</param>
/// <param name="Claims">Printed results.</param>
/// <param name="Targets">Targets and actuals of the department.</param>
/// <param name="Projects">Projects.</param>
/// <param name="Observations">Business facts.</param>
/// <param name="Staff">Posts and people.</param>
/// <param name="Assets">Assets.</param>
/// <param name="Progress">Execution progress.</param>
/// <param name="Problems">Problems and measures.</param>
/// <param name="Attachments">Attachments.</param>
/// <param name="Work">How the evaluation was done.</param>
/// <param name="Reviews">Reviews by the finance bureau: cut from the public edition.</param>
/// <param name="Uses">Uses of the results.</param>
/// <param name="Rectifications">Mendings required.</param>
/// <param name="Figures">Charts of the original.</param>
/// <param name="Glossary">Terms explained.</param>
/// <param name="Breaks">Changes of scope that break a series.</param>
/// <param name="Damage">What our copy shows broken.</param>
/// <param name="Narrative">The narrative.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Report(
    Located<string> Department,
    Located<int> Year,
    Located<string>? Period,
    Located<ReportKind> Kind,
    Located<string>? ConductedBy,
    Located<string>? CommissionedBy,
    Located<string>? Framework,
    Located<int>? Precision,
    Source Source,
    Declared? Declared,
    PrintedHeadings? Headings,
    IReadOnlyList<Contact> Contacts,
    IReadOnlyList<Identity> Identities,
    IReadOnlyList<Announced> Announced,
    IReadOnlyList<Passage> Functions,
    IReadOnlyList<Passage> Tasks,
    IReadOnlyList<OrganisationUnit> Units,
    Located<int>? UnitCount,
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<Score> Scores,
    IReadOnlyList<Money> Money,
    IReadOnlyList<Grid> Grids,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Project> Projects,
    IReadOnlyList<Observation> Observations,
    IReadOnlyList<StaffLine> Staff,
    IReadOnlyList<AssetLine> Assets,
    IReadOnlyList<ProgressPoint> Progress,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<Attachment> Attachments,
    EvaluationWork? Work,
    IReadOnlyList<Review> Reviews,
    IReadOnlyList<ResultUse> Uses,
    IReadOnlyList<Rectification> Rectifications,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<GlossaryEntry> Glossary,
    IReadOnlyList<SeriesBreak> Breaks,
    IReadOnlyList<Damage> Damage,
    Narrative Narrative,
    Place Place)
{
    /// <summary>The identity of the report.</summary>
    public ReportKey Key => new(Department.Value, Year.Value, Kind.Value);

    /// <summary>The first row of each indicator: where one stands twice, the others are mentions.</summary>
    public IReadOnlyDictionary<string, Score> FirstScores()
    {
        var first = new Dictionary<string, Score>(StringComparer.Ordinal);
        foreach (var score in Scores) first.TryAdd(score.Id.Value, score);
        return first;
    }
}
