using SiteGen.Analysis;
using SiteGen.Charting;
using SiteGen.Disclosing;
using SiteGen.Model;
using SiteGen.Reading.Themes;

namespace SiteGen.Rendering;

/// <summary>What a site is rendered from. Everything in it is already cut for the edition.</summary>
/// <param name="Disclosed">The edition, and the data files as it shows them.</param>
/// <param name="Analytics">What was computed.</param>
/// <param name="Charts">What was drawn.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Articles">The free pages.</param>
/// <param name="FullReport">A report with its texts, fetched when its page is due.</param>
/// <param name="Date">The publication date, else the latest date in the data; null where neither is named.</param>
/// <param name="IsPublicationDate">Whether the date was given, and is not just the latest in the data.</param>
/// <param name="RulePages">The pages of the audit's rules, in Chinese or in English.</param>
public sealed record RenderInput(
    DisclosedBook Disclosed,
    Analytics Analytics,
    ChartBook Charts,
    Theme Theme,
    IReadOnlyList<Article> Articles,
    Func<ReportKey, Report> FullReport,
    PartialDate? Date,
    bool IsPublicationDate,
    Func<bool, IReadOnlyList<RulePage>> RulePages);
