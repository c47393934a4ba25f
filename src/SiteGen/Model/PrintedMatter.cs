using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>One point of a printed chart.</summary>
/// <param name="Label">Its label.</param>
/// <param name="Value">Its value.</param>
public sealed record FigurePoint(Located<string> Label, Located<Number> Value);

/// <summary>One series of a printed chart.</summary>
/// <param name="Name">As printed, left-over default names included.</param>
/// <param name="Points">In printed order.</param>
public sealed record FigureSeries(Located<string>? Name, IReadOnlyList<FigurePoint> Points);

/// <summary>A chart of the original, from which the page redraws it (依据原图数据重绘).</summary>
/// <param name="Number">图号.</param>
/// <param name="Title">图题.</param>
/// <param name="Unit">The unit of its values.</param>
/// <param name="Series">Its data.</param>
/// <param name="Note">What a reader has to know about our copy.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Figure(
    Located<string>? Number,
    Located<string> Title,
    Located<string>? Unit,
    IReadOnlyList<FigureSeries> Series,
    Located<string>? Note,
    Located<string>? At,
    Place Place);

/// <summary>A term that the original explains (名词解释).</summary>
/// <param name="Term">The term.</param>
/// <param name="Text">The explanation in our words.</param>
/// <param name="At">Where in the original.</param>
public sealed record GlossaryEntry(Located<string> Term, Located<string> Text, Located<string>? At);

/// <summary>What our copy shows broken: a table or heading whose parts do not agree with each other.</summary>
/// <param name="What">What is broken.</param>
/// <param name="Columns">Columns of the head.</param>
/// <param name="Values">Values present.</param>
/// <param name="LeavesExpected">Indicators the original must have.</param>
/// <param name="Leaves">Indicators present.</param>
/// <param name="Ordinals">Ordinals or names that are missing or shifted.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Damage(
    Located<string>? What,
    Located<int>? Columns,
    Located<int>? Values,
    Located<int>? LeavesExpected,
    Located<int>? Leaves,
    IReadOnlyList<Located<string>> Ordinals,
    Located<string>? At,
    Place Place);

/// <summary>What kind of thing a printed name or code belongs to.</summary>
public enum IdentityOf
{
    /// <summary>部门名称.</summary>
    DepartmentName,

    /// <summary>部门代码.</summary>
    DepartmentCode,

    /// <summary>标题.</summary>
    Title,
}

/// <summary>A name or code of the reporting department as the original prints it somewhere.</summary>
/// <param name="Of">What it names.</param>
/// <param name="Value">As printed.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Identity(Located<IdentityOf> Of, Located<string> Value, Located<string>? At, Place Place);

/// <summary>What the original counts.</summary>
public enum Announcement
{
    /// <summary>附件.</summary>
    Attachments,

    /// <summary>项目.</summary>
    Projects,

    /// <summary>项目自评报告.</summary>
    ProjectReports,

    /// <summary>预算单位.</summary>
    Units,

    /// <summary>内设机构.</summary>
    Sections,

    /// <summary>指标.</summary>
    Indicators,

    /// <summary>产出指标.</summary>
    OutputTargets,

    /// <summary>效益指标.</summary>
    OutcomeTargets,

    /// <summary>表格.</summary>
    Tables,
}

/// <summary>A number of things that the original says there are.</summary>
/// <param name="Of">Of what.</param>
/// <param name="Count">How many.</param>
/// <param name="Met">Of these, how many were met or done.</param>
/// <param name="Note">In which connection.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Announced(
    Located<Announcement> Of,
    Located<int> Count,
    Located<int>? Met,
    Located<string>? Note,
    Located<string>? At,
    Place Place);

/// <summary>The part that a person plays for a report.</summary>
public enum ContactRole
{
    /// <summary>填报人.</summary>
    Filler,

    /// <summary>负责人.</summary>
    Leader,

    /// <summary>联系电话.</summary>
    Phone,
}

/// <summary>A person behind a report: private, cut from the public edition.</summary>
/// <param name="Role">The part played.</param>
/// <param name="Name">The name.</param>
/// <param name="Phone">The telephone.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Contact(Located<ContactRole> Role, Located<string>? Name, Located<string>? Phone, Place Place);

/// <summary>The headings under which the original prints the texts beside a score.</summary>
/// <param name="Note">Heading of the note.</param>
/// <param name="Reason">Heading of the reason.</param>
/// <param name="Measure">Heading of the measure.</param>
/// <param name="Evidence">Heading of the evidence.</param>
public sealed record PrintedHeadings(Located<string>? Note, Located<string>? Reason, Located<string>? Measure, Located<string>? Evidence);
