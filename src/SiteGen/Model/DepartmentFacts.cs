using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What a unit is within its department.</summary>
public enum UnitKind
{
    /// <summary>内设机构.</summary>
    Section,

    /// <summary>所属单位.</summary>
    Subordinate,

    /// <summary>本级.</summary>
    Own,
}

/// <summary>A section or subordinate unit.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Duties">What it does.</param>
/// <param name="At">Where in the original.</param>
public sealed record OrganisationUnit(Located<string> Name, Located<UnitKind> Kind, Located<string>? Duties, Located<string>? At);

/// <summary>A text of the report with its place in the original.</summary>
/// <param name="Text">The text, summarised where it is long.</param>
/// <param name="At">Where in the original.</param>
public sealed record Passage(Located<string> Text, Located<string>? At);

/// <summary>Posts and people (编制与实有人数).</summary>
/// <param name="Path">Its identifier within the report, such as <c>bureau</c>.</param>
/// <param name="Unit">The unit, as printed.</param>
/// <param name="Category">行政, 参公, 事业 as printed.</param>
/// <param name="Posts">编制数.</param>
/// <param name="InPost">实有或在职人数.</param>
/// <param name="AsOf">The date of the count.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record StaffLine(
    Located<string> Path,
    Located<string> Unit,
    Located<string>? Category,
    Located<Number>? Posts,
    Located<Number>? InPost,
    Located<PartialDate>? AsOf,
    Located<string>? At,
    Place Place);

/// <summary>A line of the asset table: opening and closing amount, and quantity where counted.</summary>
/// <param name="Path">Rooted, such as <c>fixed/net</c>.</param>
/// <param name="Name">As printed.</param>
/// <param name="Opening">年初数.</param>
/// <param name="Closing">年末数.</param>
/// <param name="Unit">The unit of the amounts.</param>
/// <param name="OpeningQuantity">Quantity at the beginning of the year.</param>
/// <param name="ClosingQuantity">Quantity at the end of the year.</param>
/// <param name="QuantityUnit">台, 辆, 平方米.</param>
/// <param name="Relation">How it relates to its parent path.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record AssetLine(
    Located<string> Path,
    Located<string> Name,
    Located<Number>? Opening,
    Located<Number>? Closing,
    Located<MoneyUnit>? Unit,
    Located<Number>? OpeningQuantity,
    Located<Number>? ClosingQuantity,
    Located<string>? QuantityUnit,
    Located<MoneyRelation>? Relation,
    Located<string>? At,
    Place Place);

/// <summary>How exactly a number is meant.</summary>
public enum Qualifier
{
    /// <summary>约.</summary>
    About,

    /// <summary>以上, 余.</summary>
    AtLeast,

    /// <summary>以下, 以内.</summary>
    AtMost,
}

/// <summary>A business fact: a measure of a population at a date. Two are one fact only where all of these agree.</summary>
/// <param name="Id">Its identifier within the report, where a claim names it.</param>
/// <param name="Measure">What is measured.</param>
/// <param name="Population">Of whom or what.</param>
/// <param name="AsOf">When.</param>
/// <param name="Year">The fiscal year; null for the report's.</param>
/// <param name="Value">The number as printed.</param>
/// <param name="Text">The fact in words or as a proportion (1：3), where it is no number.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Qualifier">约, 以上, 以下.</param>
/// <param name="Project">The project it belongs to.</param>
/// <param name="Indicator">The indicator whose passage states it.</param>
/// <param name="Note">What the original adds.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Observation(
    Located<string>? Id,
    Located<string> Measure,
    Located<string>? Population,
    Located<PartialDate>? AsOf,
    Located<int>? Year,
    Located<Number>? Value,
    Located<string>? Text,
    Located<string>? Unit,
    Located<Qualifier>? Qualifier,
    Located<string>? Project,
    Located<string>? Indicator,
    Located<string>? Note,
    Located<string>? At,
    Place Place);

/// <summary>A point of execution progress (执行进度).</summary>
/// <param name="AsOf">The month.</param>
/// <param name="Rate">Spent so far, as a share.</param>
/// <param name="Amount">Spent so far, as an amount.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Path">Of which money; null for the expenditure as a whole.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ProgressPoint(
    Located<PartialDate> AsOf,
    Located<Number>? Rate,
    Located<Number>? Amount,
    Located<MoneyUnit>? Unit,
    Located<string>? Path,
    Located<string>? At,
    Place Place);

/// <summary>A change of scope or method that breaks a series: the years before and after are not one line.</summary>
/// <param name="Text">What changed.</param>
/// <param name="Path">The money path it concerns; null for the report as a whole.</param>
/// <param name="Year">The first year of the new scope; null for the report's.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SeriesBreak(Located<string> Text, Located<string>? Path, Located<int>? Year, Located<string>? At, Place Place);
