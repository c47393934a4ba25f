using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What is known about a score. Blank, ——, 0 and 无 are four different facts.</summary>
public enum ScoreStatus
{
    /// <summary>A score is printed.</summary>
    Scored,

    /// <summary>不适用: leaves numerator and denominator.</summary>
    NotApplicable,

    /// <summary>未评分: the original says so, or gives no score.</summary>
    NotScored,

    /// <summary>不涉及，按满分计.</summary>
    FullThoughNotApplicable,

    /// <summary>Blank in the original.</summary>
    Blank,

    /// <summary>录入缺失: missing in our copy.</summary>
    Gap,
}

/// <summary>An actual value: a number where it is one, and the text in every case.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Number">The number, if the text is nothing but one.</param>
public readonly record struct Actual(string Text, Number? Number);

/// <summary>The score of one indicator in one report, with all that is printed about it.</summary>
/// <param name="Id">The indicator.</param>
/// <param name="Value">得分; null where the status is not one of the two with a score.</param>
/// <param name="Weight">分值, where this report prints one of its own.</param>
/// <param name="Rate">得分率, only where it is printed.</param>
/// <param name="Status">Null for "scored" where a score is given, and for "nothing printed" where none is.</param>
/// <param name="AsPrinted">The marker in place of a score, such as ——.</param>
/// <param name="TargetValue">年度指标值, where the form prints one beside the actual.</param>
/// <param name="Comparator">How the actual is held against it.</param>
/// <param name="ActualValue">实际完成值.</param>
/// <param name="Qualifier">How exactly the actual is meant: 约, 以上, 以下.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Note">得分说明 or 评分过程.</param>
/// <param name="Reason">扣分原因.</param>
/// <param name="Measure">改进措施.</param>
/// <param name="Evidence">佐证材料.</param>
/// <param name="PrintedHeading">The heading of the column that holds the text, where it is not the report's usual one.</param>
/// <param name="At">Where in the original; a second row of one id needs one of its own.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Score(
    Located<string> Id,
    Located<Number>? Value,
    Located<Number>? Weight,
    Located<Number>? Rate,
    Located<ScoreStatus>? Status,
    Located<string>? AsPrinted,
    Located<Actual>? TargetValue,
    Located<Comparator>? Comparator,
    Located<Actual>? ActualValue,
    Located<Qualifier>? Qualifier,
    Located<string>? Unit,
    Located<string>? Note,
    Located<string>? Reason,
    Located<string>? Measure,
    Located<string>? Evidence,
    Located<string>? PrintedHeading,
    Located<string>? At,
    Place Place)
{
    /// <summary>Why points were lost: the reason, else the note; null where neither says anything.</summary>
    public string? WhyLost => !NothingSaid.In(Reason) ? Reason!.Value.Value : NothingSaid.In(Note) ? null : Note!.Value.Value;

    /// <summary>The status in force: "scored" where only a score is given; null where nothing at all is printed.</summary>
    public ScoreStatus? EffectiveStatus => Status?.Value ?? (Value is null ? null : ScoreStatus.Scored);
}
