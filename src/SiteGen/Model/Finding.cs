using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>How much a finding (核验提示) says; in the order in which findings are listed.</summary>
public enum FindingSeverity
{
    /// <summary>录入缺失: our copy lacks something; never counted against a department.</summary>
    Gap,

    /// <summary>数据不一致: printed figures contradict each other whatever the scope.</summary>
    Error,

    /// <summary>待说明: scope, timing or wording may account for it.</summary>
    Warning,

    /// <summary>提示.</summary>
    Note,
}

/// <summary>Who can answer a finding.</summary>
public enum Addressee
{
    /// <summary>填报单位.</summary>
    ReportingUnit,

    /// <summary>评价机构.</summary>
    Evaluator,

    /// <summary>指标体系制定方.</summary>
    FrameworkAuthor,

    /// <summary>录入.</summary>
    Transcription,
}

/// <summary>What has become of a finding.</summary>
public enum FindingState
{
    /// <summary>待核实.</summary>
    Open,

    /// <summary>已更正.</summary>
    Corrected,

    /// <summary>已说明, with the department's reply.</summary>
    Explained,

    /// <summary>原件如此.</summary>
    AsPrinted,

    /// <summary>依据不足，未核验: figures that it would take are not printed.</summary>
    Unverified,
}

/// <summary>
/// What the audit noticed: a printed figure beside what follows from others. It is attached and never changes a figure.
/// </summary>
/// <param name="Rule">The code of the rule, such as <c>SG2101</c>.</param>
/// <param name="Severity">How much it says.</param>
/// <param name="Addressee">Who can answer it.</param>
/// <param name="Report">The report; null for a finding about a framework.</param>
/// <param name="Framework">The framework of a finding about one.</param>
/// <param name="Target">What it is about, within the report or framework: the name by which a reply answers it.</param>
/// <param name="Place">Where the figure stands.</param>
/// <param name="Wording">The key of its text.</param>
/// <param name="Arguments">The values named in the text.</param>
public sealed record Finding(
    string Rule,
    FindingSeverity Severity,
    Addressee Addressee,
    ReportKey? Report,
    string? Framework,
    string Target,
    Place Place,
    string Wording,
    IReadOnlyList<Argument> Arguments)
{
    /// <summary>The second place, where one fact is said twice.</summary>
    public Place Also { get; init; }

    /// <summary>The figure as printed.</summary>
    public string? Stated { get; init; }

    /// <summary>The figure as computed, or as printed at the second place.</summary>
    public string? Computed { get; init; }

    /// <summary>Stated less computed.</summary>
    public string? Difference { get; init; }

    /// <summary>The formula with its numbers filled in.</summary>
    public string? Formula { get; init; }

    /// <summary>What has become of it.</summary>
    public FindingState State { get; init; }

    /// <summary>The reply that settles it, or null.</summary>
    public Reply? Reply { get; init; }

    /// <summary>Whether it has an answer.</summary>
    public bool IsSettled => State is FindingState.Corrected or FindingState.Explained or FindingState.AsPrinted;

    /// <summary>The name by which a reply answers it: report or framework, and target.</summary>
    public string Address => $"{Report?.ToString() ?? (Framework is null ? "site" : $"frameworks/{Framework}")}#{Target}";
}
