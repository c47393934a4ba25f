using System.Reflection;
using System.Text;

namespace SiteGen.Checking;

/// <summary>The page of each rule (Rules/Pages): what it checks, why it matters, an example, how to answer.</summary>
public static class RulePages
{
    /// <summary>The Markdown of a page; null where no rule has the code.</summary>
    public static string? Find(string code, bool isChinese)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"SiteGen.Checking.Rules.Pages.{code}.{(isChinese ? "zh" : "en")}.md");
        if (stream is null) return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
