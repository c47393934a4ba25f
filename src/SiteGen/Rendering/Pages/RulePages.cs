using SiteGen.Model;
using SiteGen.Rendering.Sections;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>findings/CODE.html: what a rule checks and how to answer it, and what it noticed.</summary>
internal sealed class RulePages : IPageType
{
    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site)
    {
        if (!site.ShowsFindings) yield break;
        var findings = site.Input.Disclosed.Findings.ToLookup(f => f.Rule, StringComparer.Ordinal);
        foreach (var rule in site.Rules) yield return Page(site, rule, [.. findings[rule.Code]]);
    }

    private static Page Page(SiteView site, RulePage rule, IReadOnlyList<Finding> findings)
    {
        var t = site.Texts;
        var path = Urls.Rule(rule.Code);
        return new Page(path, new ListingView(
            site.Frame(path, $"{rule.Code} {rule.Title}", Urls.Findings, (t.Of("findings.title"), Urls.Findings)),
            null,
            [
                new Section("about", t.Of("rule.about"), null, [.. NarrativeBlocks.Of(rule.Text, path).Skip(1)]),
                new Section(
                    "findings",
                    t.Of("rule.findings"),
                    findings.Count == 0 ? t.Of(site.ShowsAllFindings ? "rule.no-findings" : "rule.none-published") : null,
                    findings.Count == 0 ? [] : [Block.Of(FindingText.Table(site, path, [.. findings.Select((f, i) => (f, FindingText.Anchor(i + 1)))], 0))]),
            ]));
    }
}
