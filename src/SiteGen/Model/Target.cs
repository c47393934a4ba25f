using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>How an actual is held against its target.</summary>
public enum Comparator
{
    /// <summary>=</summary>
    Equal,

    /// <summary>≥</summary>
    AtLeast,

    /// <summary>≤</summary>
    AtMost,

    /// <summary>&gt;</summary>
    MoreThan,

    /// <summary>&lt;</summary>
    LessThan,

    /// <summary>Between two values.</summary>
    Between,

    /// <summary>In words, without a number.</summary>
    Qualitative,

    /// <summary>By a date: "≤12月" is "by December", not a duration.</summary>
    Deadline,
}

/// <summary>Whether a target was met, where the original says so.</summary>
public enum TargetMet
{
    /// <summary>Met.</summary>
    Yes,

    /// <summary>Not met.</summary>
    No,

    /// <summary>The original leaves it open.</summary>
    Unknown,
}

/// <summary>A performance target (绩效指标) of a department or a project: 年度指标值 and 实际完成值.</summary>
/// <param name="Name">三级指标.</param>
/// <param name="Level1">一级指标 heading.</param>
/// <param name="Level2">二级指标 heading.</param>
/// <param name="Comparator">How it is compared.</param>
/// <param name="Value">The target value, where it is a number.</param>
/// <param name="Upper">The upper value of "between".</param>
/// <param name="Text">The target in words, or as printed where the row gives more than comparator, value and unit.</param>
/// <param name="Unit">The unit of target and actual.</param>
/// <param name="ActualValue">实际完成值 as printed.</param>
/// <param name="Qualifier">How exactly the actual is meant: 约, 以上, 以下.</param>
/// <param name="Met">Whether it was met, where the original says so.</param>
/// <param name="Weight">分值, where printed.</param>
/// <param name="Score">得分, where printed.</param>
/// <param name="Reason">偏差原因.</param>
/// <param name="At">Where in the original; a second row of one target needs one of its own.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Target(
    Located<string> Name,
    Located<string>? Level1,
    Located<string>? Level2,
    Located<Comparator>? Comparator,
    Located<Number>? Value,
    Located<Number>? Upper,
    Located<string>? Text,
    Located<string>? Unit,
    Located<Actual>? ActualValue,
    Located<Qualifier>? Qualifier,
    Located<TargetMet>? Met,
    Located<Number>? Weight,
    Located<Number>? Score,
    Located<string>? Reason,
    Located<string>? At,
    Place Place);
