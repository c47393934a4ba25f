using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>Findings in words, and the links that lead to them.</summary>
internal static class FindingText
{
    /// <summary>The words of a finding in the language of the page; English where that is not Chinese.</summary>
    public static string Message(SiteView site, Finding finding) =>
        (site.IsChinese ? DiagnosticText.Chinese : DiagnosticText.English).Of(finding.Wording, finding.Arguments);

    /// <summary>数据不一致, 待说明, 提示, 录入缺失; or that it could not be verified.</summary>
    public static string Kind(SiteView site, Finding finding) =>
        finding.State == FindingState.Unverified ? site.Texts.Of("finding-states.unverified") : site.Texts.Of($"finding-severities.{Token.Of(finding.Severity)}");

    /// <summary>The class that sets the kinds apart, beside their words.</summary>
    public static string Class(Finding finding) => finding.IsSettled ? "finding settled" : finding.State == FindingState.Unverified ? "finding unverified" : $"finding {Token.Of(finding.Severity)}";

    /// <summary>The anchor of a finding on the page of its report, by its ordinal from 1.</summary>
    public static string Anchor(int ordinal) => $"finding-{Format.Whole(ordinal)}";

    /// <summary>How many findings of each kind a report has, leading to them; what was settled is counted apart.</summary>
    /// <param name="site">The site.</param>
    /// <param name="report">The report.</param>
    /// <param name="href">Where the count leads.</param>
    /// <param name="toAnswer">Whether only what asks for an answer is counted: gaps are ours, and notes are for information.</param>
    public static Cell Counts(SiteView site, ReportKey report, string href, bool toAnswer = false)
    {
        var findings = site.FindingsOf(report).Where(f => !toAnswer || f.Finding is { Severity: FindingSeverity.Error or FindingSeverity.Warning, State: not FindingState.Unverified }).ToList();
        var counts = findings
            .GroupBy(f => f.Finding.IsSettled ? site.Texts.Of("findings.settled-kind") : Kind(site, f.Finding), StringComparer.Ordinal)
            .Select(kind => site.Texts.Of("findings.kind-count", ("kind", kind.Key), ("count", Format.Whole(kind.Count()))));
        return findings.Count == 0 ? new Cell("") : new Cell(site.Words(counts), "text", href);
    }

    /// <summary>A table of findings.</summary>
    /// <param name="site">The site.</param>
    /// <param name="path">The page.</param>
    /// <param name="findings">The findings with their anchors on this page, or none.</param>
    /// <param name="ownFile">The file that the page is about; 0 for none: then each row names its report.</param>
    public static Table Table(SiteView site, string path, IReadOnlyList<(Finding Finding, string Anchor)> findings, int ownFile)
    {
        var t = site.Texts;
        var namesReport = ownFile == 0;
        return new Table(
            "",
            [
                new(t.Of("finding.kind")), new(t.Of("finding.message")), new(t.Of("finding.rule")),
                .. namesReport ? [new Column(t.Of("finding.report"))] : Array.Empty<Column>(),
                new(t.Of("finding.state")), new(t.Of("source")),
            ],
            [.. findings.Select(f => new Row(
                new Cell(Kind(site, f.Finding), Class(f.Finding)),
                [
                    new Cell(Message(site, f.Finding), "text", null, t.Of("finding.addressee", ("name", t.Of($"addressees.{Token.Of(f.Finding.Addressee)}")))),
                    new Cell(f.Finding.Rule, "", site.Page(path, Urls.Rule(f.Finding.Rule)), site.RuleTitle(f.Finding.Rule)),
                    .. namesReport ? [Subject(site, path, f.Finding)] : Array.Empty<Cell>(),
                    State(site, f.Finding),
                    Places(site, path, f.Finding, ownFile),
                ],
                1,
                f.Anchor))]);
    }

    private static Cell Subject(SiteView site, string path, Finding finding)
    {
        if (finding.Framework is { } framework) return new Cell(site.Book.Tree(framework).Framework.Name.Value, "", site.Page(path, Urls.Framework(framework)));
        if (finding.Report is not { } key) return new Cell("");
        var report = site.Report(key);
        return report is null
            ? new Cell($"{site.Book.Department(key.Department).Name.Value} {Format.Whole(key.Year)}", "", site.Page(path, Urls.Department(key.Department)))
            : new Cell(ReportFacts.Title(site, report), "text", $"{site.Page(path, Urls.Report(key))}#{site.FindingsOf(key).First(f => f.Finding == finding).Anchor}");
    }

    private static Cell State(SiteView site, Finding finding)
    {
        var state = site.Texts.Of($"finding-states.{Token.Of(finding.State)}");
        return finding.Reply is { } reply
            ? new Cell(state, "text", null, site.Texts.Of("finding.reply", ("text", reply.Text.Value), ("date", reply.Date.Value.ToString())))
            : new Cell(state, "", null, site.Input.Disclosed.Edition == Edition.Internal ? site.Texts.Of("finding.address", ("address", finding.Address)) : null);
    }

    private static Cell Places(SiteView site, string path, Finding finding, int ownFile)
    {
        var links = new[] { finding.Place, finding.Also }
            .Where(p => !p.IsNone)
            .Select(p => site.Source(path, p, null, ownFile))
            .Where(cell => cell.Text.Length > 0)
            .Select(cell => new Link(cell.Text, cell.Href))
            .Distinct()
            .ToList();
        return new Cell("", "source", Links: links);
    }
}
