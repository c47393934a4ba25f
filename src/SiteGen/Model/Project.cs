using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A name of a project and where it is printed.</summary>
/// <param name="Name">As printed.</param>
/// <param name="At">Where in the original.</param>
public sealed record ProjectName(Located<string> Name, Located<string>? At);

/// <summary>A project (项目) of a department, with money, targets and perhaps scores of its own that never enter the department's.</summary>
/// <param name="Id">Its identifier within the report.</param>
/// <param name="Names">Its names; the first is shown.</param>
/// <param name="Codes">Codes printed with it, as printed: a leading zero counts.</param>
/// <param name="Unit">实施单位.</param>
/// <param name="Framework">Its own framework.</param>
/// <param name="Score">自评得分.</param>
/// <param name="Grade">Its grade.</param>
/// <param name="IncludedInMean">Whether the department's mean over projects counts it.</param>
/// <param name="Leader">项目负责人: private, cut from the public edition.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="Goals">Annual goals.</param>
/// <param name="Money">Budget and execution.</param>
/// <param name="Targets">Targets and actuals.</param>
/// <param name="Scores">Scores on its own framework.</param>
/// <param name="Claims">Printed results about it.</param>
/// <param name="Problems">Problems and measures.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Project(
    Located<string> Id,
    IReadOnlyList<ProjectName> Names,
    IReadOnlyList<PrintedCode> Codes,
    Located<string>? Unit,
    Located<string>? Framework,
    Located<Number>? Score,
    Located<string>? Grade,
    Located<bool>? IncludedInMean,
    Located<string>? Leader,
    Located<string>? Summary,
    IReadOnlyList<Goal> Goals,
    IReadOnlyList<Money> Money,
    IReadOnlyList<Target> Targets,
    IReadOnlyList<Score> Scores,
    IReadOnlyList<Claim> Claims,
    IReadOnlyList<Problem> Problems,
    Located<string>? At,
    Place Place);

/// <summary>A code printed in the original.</summary>
/// <param name="Code">As printed.</param>
/// <param name="Of">Whose code it is.</param>
/// <param name="At">Where in the original.</param>
public sealed record PrintedCode(Located<string> Code, Located<CodeOf> Of, Located<string>? At);

/// <summary>Whose code is printed.</summary>
public enum CodeOf
{
    /// <summary>主管部门代码.</summary>
    Department,

    /// <summary>项目代码.</summary>
    Project,
}
