using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A problem (存在问题) with its cause and the measure against it (改进措施).</summary>
/// <param name="Title">Its heading, where it has one.</param>
/// <param name="Text">The problem.</param>
/// <param name="Cause">原因分析.</param>
/// <param name="MeasureTitle">The heading of the measure.</param>
/// <param name="Measure">The measure proposed.</param>
/// <param name="Indicators">Indicators it concerns.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Problem(
    Located<string>? Title,
    Located<string>? Text,
    Located<string>? Cause,
    Located<string>? MeasureTitle,
    Located<string>? Measure,
    IReadOnlyList<Located<string>> Indicators,
    Located<string>? At,
    Place Place);

/// <summary>An attachment that the original announces or holds.</summary>
/// <param name="Number">As printed.</param>
/// <param name="Title">As printed.</param>
/// <param name="Present">Whether it is in our copy.</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Note">What it is, or what became of it.</param>
/// <param name="At">Where it is announced.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Attachment(
    Located<string>? Number,
    Located<string> Title,
    Located<bool> Present,
    Located<string>? Url,
    Located<string>? Note,
    Located<string>? At,
    Place Place);

/// <summary>A survey behind a rate of satisfaction or knowledge.</summary>
/// <param name="Subject">Who was asked about what.</param>
/// <param name="Method">How.</param>
/// <param name="Population">Of how many.</param>
/// <param name="Sample">How many were asked.</param>
/// <param name="Valid">How many answers count.</param>
/// <param name="Result">The rate found.</param>
/// <param name="Indicators">Indicators that rest on it.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Survey(
    Located<string> Subject,
    Located<string>? Method,
    Located<Number>? Population,
    Located<Number>? Sample,
    Located<Number>? Valid,
    Located<Number>? Result,
    IReadOnlyList<Located<string>> Indicators,
    Located<string>? At,
    Place Place);

/// <summary>How the evaluation was done (评价工作开展情况).</summary>
/// <param name="Purpose">评价目的.</param>
/// <param name="Basis">Documents it rests on.</param>
/// <param name="Methods">评价方法.</param>
/// <param name="From">When it began.</param>
/// <param name="To">When it ended.</param>
/// <param name="Steps">Steps, review included.</param>
/// <param name="Interviews">Interviews.</param>
/// <param name="Surveys">Surveys.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record EvaluationWork(
    Located<string>? Purpose,
    IReadOnlyList<Located<string>> Basis,
    IReadOnlyList<Located<string>> Methods,
    Located<PartialDate>? From,
    Located<PartialDate>? To,
    IReadOnlyList<Located<string>> Steps,
    IReadOnlyList<Located<string>> Interviews,
    IReadOnlyList<Survey> Surveys,
    Located<string>? At,
    Place Place);

/// <summary>Points that a review took off.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">How many.</param>
/// <param name="Reason">Why.</param>
public sealed record Deduction(Located<string> Indicator, Located<Number> Points, Located<string>? Reason);

/// <summary>A review of a report by the finance bureau (抽查复核); not a report of its own.</summary>
/// <param name="By">Who reviewed.</param>
/// <param name="Date">When.</param>
/// <param name="DocumentNumber">The number of its document (文号).</param>
/// <param name="Score">The score after review.</param>
/// <param name="FullMark">The full mark, where it is not the report's.</param>
/// <param name="Grade">The grade after review.</param>
/// <param name="Deductions">What was taken off.</param>
/// <param name="Opinion">复核意见.</param>
/// <param name="Reply">The department's reply.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Review(
    Located<string> By,
    Located<PartialDate>? Date,
    Located<string>? DocumentNumber,
    Located<Number>? Score,
    Located<Number>? FullMark,
    Located<string>? Grade,
    IReadOnlyList<Deduction> Deductions,
    Located<string>? Opinion,
    Located<string>? Reply,
    Located<string>? At,
    Place Place);

/// <summary>What results are used for (结果应用).</summary>
public enum ResultUseKind
{
    /// <summary>内部应用.</summary>
    Internal,

    /// <summary>公开.</summary>
    Disclosure,

    /// <summary>问题整改.</summary>
    Rectification,

    /// <summary>应用反馈.</summary>
    Feedback,

    /// <summary>预算挂钩.</summary>
    Budget,
}

/// <summary>Whether a use is planned or done.</summary>
public enum UseState
{
    /// <summary>拟.</summary>
    Planned,

    /// <summary>已.</summary>
    Done,
}

/// <summary>One use of the results.</summary>
/// <param name="Kind">What for.</param>
/// <param name="State">Planned or done.</param>
/// <param name="Text">What is said about it.</param>
/// <param name="Date">When.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ResultUse(
    Located<ResultUseKind> Kind,
    Located<UseState> State,
    Located<string> Text,
    Located<PartialDate>? Date,
    Located<string>? At,
    Place Place);

/// <summary>A mending that an authority requires (整改), apart from measures a department proposes itself.</summary>
/// <param name="RequiredBy">Who requires it.</param>
/// <param name="Text">What is to be mended.</param>
/// <param name="Due">By when.</param>
/// <param name="State">What came of it, as printed.</param>
/// <param name="Indicators">Indicators it concerns.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Rectification(
    Located<string> RequiredBy,
    Located<string> Text,
    Located<PartialDate>? Due,
    Located<string>? State,
    IReadOnlyList<Located<string>> Indicators,
    Located<string>? At,
    Place Place);
