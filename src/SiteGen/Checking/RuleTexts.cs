using SiteGen.Checking.Rules;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Text;

namespace SiteGen.Checking;

/// <summary>The pages of all rules as finished text, for the site.</summary>
public static class RuleTexts
{
    /// <summary>The pages in Chinese or English, in the order of the codes.</summary>
    public static IReadOnlyList<RulePage> All(bool isChinese) => [.. AuditRules.All.Select(rule => Page(rule, isChinese))];

    private static RulePage Page(IAuditRule rule, bool isChinese)
    {
        var markdown = RulePages.Find(rule.Code, isChinese) ?? throw new InvalidOperationException($"The rule {rule.Code} has no page.");
        var problems = new List<Diagnostic>();
        var text = MarkdownText.Read(new SourceText(0, rule.Code, markdown), [], [], problems);
        return problems.Count == 0 && text.Sections.Count > 0
            ? new RulePage(rule.Code, text.Sections[0].Title, text)
            : throw new InvalidOperationException($"The page of the rule {rule.Code} does not read: {problems.FirstOrDefault()?.Code.Id}.");
    }
}
