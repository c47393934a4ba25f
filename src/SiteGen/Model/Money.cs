using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>The stage of an amount: 全年执行数 is not 决算数, and a rate must say which budget it divides by.</summary>
public enum MoneyStage
{
    /// <summary>年初预算数</summary>
    Initial,

    /// <summary>预算调整数</summary>
    Adjustment,

    /// <summary>全年（调整）预算数</summary>
    Adjusted,

    /// <summary>下达数</summary>
    Issued,

    /// <summary>到位数</summary>
    Received,

    /// <summary>拨付数</summary>
    Disbursed,

    /// <summary>应配套数, 应补助数</summary>
    Due,

    /// <summary>全年执行数</summary>
    Executed,

    /// <summary>当年支出数</summary>
    SpentInYear,

    /// <summary>累计支出数</summary>
    SpentInTotal,

    /// <summary>决算数</summary>
    Final,

    /// <summary>年初结转和结余</summary>
    Opening,

    /// <summary>年末结转和结余</summary>
    Balance,
}

/// <summary>How a row relates to its parent path within one year, stage and passage.</summary>
public enum MoneyRelation
{
    /// <summary>A part: parts add up to the whole.</summary>
    Additive,

    /// <summary>其中: already inside another row.</summary>
    OfWhich,

    /// <summary>For information; the list is not said to be complete.</summary>
    Memo,

    /// <summary>The text leaves open what it belongs to.</summary>
    Unsure,
}

/// <summary>What is printed in place of an amount.</summary>
public enum MoneyStatus
{
    /// <summary>无: the original says that there was none. Not the same as 0.</summary>
    None,

    /// <summary>Blank in the original.</summary>
    Blank,

    /// <summary>—— or the like.</summary>
    NotApplicable,

    /// <summary>录入缺失: lost in our copy.</summary>
    Gap,
}

/// <summary>The unit of an amount; computation is in 元.</summary>
public enum MoneyUnit
{
    /// <summary>元</summary>
    Yuan,

    /// <summary>万元</summary>
    TenThousandYuan,

    /// <summary>亿元</summary>
    HundredMillionYuan,

    /// <summary>The original names no unit.</summary>
    Unstated,
}

/// <summary>Whose money it is.</summary>
public enum MoneyFund
{
    /// <summary>财政拨款</summary>
    Fiscal,

    /// <summary>其他资金</summary>
    Other,
}

/// <summary>One amount: one path, stage, year and passage.</summary>
/// <param name="Path">Rooted, such as <c>expenditure/basic/personnel</c>; a row is part of its parent path.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Amount">As printed; null where <paramref name="Status"/> says why.</param>
/// <param name="Unit">As printed.</param>
/// <param name="Status">What stands in place of the amount.</param>
/// <param name="Year">The fiscal year; null for the report's.</param>
/// <param name="AsOf">The date up to which it counts, for amounts within a year.</param>
/// <param name="StageAsPrinted">What the original calls the stage, where it is not the usual word.</param>
/// <param name="Relation">How it relates to its parent; null for a part.</param>
/// <param name="Name">The row's printed name.</param>
/// <param name="Code">类款项 code.</param>
/// <param name="Fund">财政拨款 or other.</param>
/// <param name="Tier">The tier of government that bears it, as printed.</param>
/// <param name="Holder">本级 or the unit that holds it, as printed.</param>
/// <param name="Cut">The name of the cut of a sum: rows of different cuts are never added.</param>
/// <param name="AsPrinted">The marker or text printed, where it is not the plain amount.</param>
/// <param name="Reason">主要变动原因, or why it was not spent.</param>
/// <param name="Note">What a reader has to know about it.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Money(
    Located<string> Path,
    Located<MoneyStage> Stage,
    Located<Number>? Amount,
    Located<MoneyUnit>? Unit,
    Located<MoneyStatus>? Status,
    Located<int>? Year,
    Located<PartialDate>? AsOf,
    Located<string>? StageAsPrinted,
    Located<MoneyRelation>? Relation,
    Located<string>? Name,
    Located<string>? Code,
    Located<MoneyFund>? Fund,
    Located<string>? Tier,
    Located<string>? Holder,
    Located<string>? Cut,
    Located<string>? AsPrinted,
    Located<string>? Reason,
    Located<string>? Note,
    Located<string>? At,
    Place Place)
{
    /// <summary>The amount in 元; null without an amount or a stated unit. Exact.</summary>
    public decimal? Yuan => Amount is { } amount && Factor(Unit?.Value) is { } factor ? amount.Value.Value * factor : null;

    /// <summary>Whether it counts for the whole of its year: what was spent by June is not held against the budget of a year.</summary>
    /// <param name="year">Its year.</param>
    public bool IsOfWholeYear(int year) => AsOf is not { } date || date.Value.Year > year || (date.Value.Year == year && (date.Value.Month ?? 12) == 12);

    /// <summary>How many 元 a unit is; null where the original names none.</summary>
    public static decimal? Factor(MoneyUnit? unit) => unit switch
    {
        MoneyUnit.Yuan => 1m,
        MoneyUnit.TenThousandYuan => 10_000m,
        MoneyUnit.HundredMillionYuan => 100_000_000m,
        _ => null,
    };
}
