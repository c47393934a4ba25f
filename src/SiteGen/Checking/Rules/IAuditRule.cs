using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>
/// A rule of the audit. A new one is one file, one line in <see cref="AuditRules"/>, its page in two languages
/// (<c>Pages/SGnnnn.zh.md</c>, <c>Pages/SGnnnn.en.md</c>) and a fixture that fires and one that stays quiet. A rule looks at one report, at one framework or at the whole book.
/// </summary>
internal interface IAuditRule
{
    /// <summary>Its code, which never changes its meaning.</summary>
    string Code { get; }

    /// <summary>Its short name.</summary>
    string Name { get; }

    /// <summary>What it notices in a report.</summary>
    IEnumerable<Finding> Check(AuditedReport report) => [];

    /// <summary>What it notices in a framework.</summary>
    IEnumerable<Finding> Check(AuditedFramework framework) => [];

    /// <summary>What it notices across reports.</summary>
    IEnumerable<Finding> Check(EvaluationBook book) => [];
}
