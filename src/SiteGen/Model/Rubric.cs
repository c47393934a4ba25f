using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>How a scoring standard turns facts into points; the kinds met in published frameworks.</summary>
public enum RubricType
{
    /// <summary>Items, each with a share of the weight.</summary>
    Checklist,

    /// <summary>A first item without which nothing is scored, then shares.</summary>
    GateChecklist,

    /// <summary>Steps on a rate: from a threshold on, so many points.</summary>
    Steps,

    /// <summary>A share of the weight off for each finding.</summary>
    DeductShare,

    /// <summary>Points off for each finding.</summary>
    DeductPoints,

    /// <summary>Full marks or none.</summary>
    Binary,

    /// <summary>In proportion to completion, full marks at most.</summary>
    Proportional,

    /// <summary>Full marks from a threshold on, below it a share of the weight off for each unit.</summary>
    LinearBelow,

    /// <summary>Full marks up to a rate of change, above it a share of the weight off for each step.</summary>
    ChangeRate,

    /// <summary>A formula without a scale.</summary>
    FormulaOnly,

    /// <summary>At the evaluator's discretion, perhaps within ranges of points.</summary>
    Judgement,

    /// <summary>The mean of its children, or of the projects.</summary>
    MeanOfChildren,
}

/// <summary>A step: from a value on, so many points.</summary>
/// <param name="From">The lower bound of the value, inclusive.</param>
/// <param name="Points">The points.</param>
public readonly record struct RubricStep(decimal From, decimal Points);

/// <summary>A range of points at the evaluator's discretion, both ends included.</summary>
/// <param name="Low">The fewest points.</param>
/// <param name="High">The most points.</param>
public readonly record struct RubricRange(decimal Low, decimal High);

/// <summary>A scoring standard in the terms that the audit can recompute.</summary>
/// <param name="Type">Its kind.</param>
/// <param name="Shares">Percentages of the weight, one for each item.</param>
/// <param name="Gate">The percentage of the item without which nothing is scored.</param>
/// <param name="Steps">Steps from high to low.</param>
/// <param name="Ranges">Ranges of points from high to low, inclusive at both ends.</param>
/// <param name="Parts">The maxima of its parts, in points.</param>
/// <param name="Share">Percentage of the weight taken off for one finding or one step.</param>
/// <param name="Points">Points taken off for one finding.</param>
/// <param name="Per">The size of one step, in the unit of the actual value.</param>
/// <param name="Threshold">The value from which on full marks are given (or up to which, for a change rate).</param>
/// <param name="Target">The value that counts as full completion.</param>
/// <param name="Items">The number of items, where no shares are printed.</param>
/// <param name="Formula">The formula as printed.</param>
/// <param name="FullWhenNotApplicable">Whether the standard itself gives full marks on what does not apply.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Rubric(
    Located<RubricType> Type,
    IReadOnlyList<Located<Number>> Shares,
    Located<Number>? Gate,
    IReadOnlyList<Located<RubricStep>> Steps,
    IReadOnlyList<Located<RubricRange>> Ranges,
    IReadOnlyList<Located<Number>> Parts,
    Located<Number>? Share,
    Located<Number>? Points,
    Located<Number>? Per,
    Located<Number>? Threshold,
    Located<Number>? Target,
    Located<int>? Items,
    Located<string>? Formula,
    Located<bool>? FullWhenNotApplicable,
    Place Place);
