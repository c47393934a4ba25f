using System.Text;

namespace SiteGen.Checking;

/// <summary>
/// The pages about the rules of the audit, in Chinese and English: what a rule checks, why it matters, an example, how to
/// answer. They are Markdown with headings, paragraphs, lists and fenced code only.
/// </summary>
public static class RulePages
{
    /// <summary>The page of a rule; null for a code that no rule has.</summary>
    /// <param name="code">The code of the rule, such as <c>SG2101</c>.</param>
    /// <param name="isChinese">Whether the Chinese page is wanted, else the English one.</param>
    public static string? Find(string code, bool isChinese)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"SiteGen.Checking.Rules.Pages.{code}.{(isChinese ? "zh" : "en")}.md");
        if (stream is null) return null;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length).ReplaceLineEndings("\n");
    }
}
