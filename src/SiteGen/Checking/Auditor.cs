using SiteGen.Checking.Rules;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>The audit (数据核验): all rules over a book. It attaches findings and never changes a figure.</summary>
public static class Auditor
{
    /// <summary>The codes of all rules, with their short names, in order.</summary>
    public static IReadOnlyList<(string Code, string Name)> Rules { get; } = [.. AuditRules.All.Select(r => (r.Code, r.Name))];

    /// <summary>
    /// The findings of a book with their replies, in a stable order: what our copy lacks first, then by gravity, file, line
    /// and rule. Rules that the site or a framework has set to off say nothing; ones set to note or warning say it so.
    /// </summary>
    /// <param name="book">The book.</param>
    /// <param name="replies">The answers to findings.</param>
    /// <param name="date">The day of publication, on which replies must still hold; null for the day of the latest reply.</param>
    /// <param name="problems">Takes warnings about replies that answer nothing or hold no longer.</param>
    public static IReadOnlyList<Finding> Audit(EvaluationBook book, IReadOnlyList<Reply> replies, PartialDate? date, ICollection<Diagnostic> problems) =>
        Settlement.Settle(Findings(book), replies, date, problems);

    private static List<Finding> Findings(EvaluationBook book)
    {
        var findings = new List<Finding>();
        foreach (var framework in book.Frameworks)
        {
            var audited = AuditedFramework.Of(book, framework);
            foreach (var rule in AuditRules.All) findings.AddRange(Set(book, framework, rule.Check(audited)));
        }

        foreach (var report in book.Reports)
        {
            var audited = new AuditedReport(book, report);
            foreach (var rule in AuditRules.All) findings.AddRange(Set(book, audited.Tree?.Framework, rule.Check(audited)));
        }

        foreach (var rule in AuditRules.All) findings.AddRange(Set(book, null, rule.Check(book)));
        return [.. findings
            .OrderBy(f => f.Severity)
            .ThenBy(f => f.Place.File)
            .ThenBy(f => f.Place.Line)
            .ThenBy(f => f.Place.Column)
            .ThenBy(f => f.Rule, StringComparer.Ordinal)
            .ThenBy(f => f.Address, StringComparer.Ordinal)];
    }

    // A framework's setting comes before the site's. Gaps stay gaps: they say nothing about a department.
    private static IEnumerable<Finding> Set(EvaluationBook book, Framework? framework, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            var setting = Setting(framework?.RuleSettings, finding.Rule) ?? Setting(book.Config.RuleSettings, finding.Rule)
                ?? (AuditRules.OffByDefault.Contains(finding.Rule) ? RuleSetting.Off : null);
            if (setting == RuleSetting.Off) continue;
            yield return finding.Severity == FindingSeverity.Gap || setting is null
                ? finding
                : finding with { Severity = setting == RuleSetting.Note ? FindingSeverity.Note : FindingSeverity.Warning };
        }
    }

    private static RuleSetting? Setting(IReadOnlyList<KeyValuePair<string, Located<RuleSetting>>>? settings, string rule)
    {
        foreach (var setting in settings ?? [])
        {
            if (setting.Key == rule) return setting.Value.Value;
        }

        return null;
    }
}
