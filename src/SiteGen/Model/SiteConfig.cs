using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>For whom a site is made.</summary>
public enum Edition
{
    /// <summary>内部核对稿: for the finance bureau and leaders, everything shown.</summary>
    Internal,

    /// <summary>公开版: for disclosure.</summary>
    Public,
}

/// <summary>Which findings the public edition shows.</summary>
public enum FindingsShown
{
    /// <summary>Only those that are settled, with the reply.</summary>
    Settled,

    /// <summary>All.</summary>
    All,

    /// <summary>None; the method page says so.</summary>
    None,
}

/// <summary>Whether something is shown.</summary>
public enum Shown
{
    /// <summary>Not shown.</summary>
    Hide,

    /// <summary>Shown.</summary>
    Show,
}

/// <summary>The configuration of a site (site.yaml).</summary>
/// <param name="Title">Title of the site.</param>
/// <param name="Notice">A sentence at the head of every page.</param>
/// <param name="Languages">Languages of the pages; the first is the default.</param>
/// <param name="BaseUrl">The address under which the site will stand.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Licence">The licence of the data.</param>
/// <param name="LicenceUrl">Its address.</param>
/// <param name="Publisher">主办单位.</param>
/// <param name="Contact">Where corrections are sent.</param>
/// <param name="Published">The publication date; null for the latest date in the data.</param>
/// <param name="DefaultEdition">The edition built without <c>--edition</c>.</param>
/// <param name="Findings">Which findings the public edition shows.</param>
/// <param name="Rank">Whether the public edition shows ranks.</param>
/// <param name="PersonalData">Whether the internal edition shows telephones in full.</param>
/// <param name="Sources">Whether data files are published as pages.</param>
/// <param name="DepartmentTypes">The types of departments, in order.</param>
/// <param name="RuleSettings">Audit rules switched off or softened.</param>
public sealed record SiteConfig(
    Located<string> Title,
    Located<string>? Notice,
    IReadOnlyList<Located<string>> Languages,
    Located<string>? BaseUrl,
    Located<string> Theme,
    Located<string>? Licence,
    Located<string>? LicenceUrl,
    Located<string>? Publisher,
    Located<string>? Contact,
    Located<PartialDate>? Published,
    Edition DefaultEdition,
    FindingsShown Findings,
    bool Rank,
    Shown PersonalData,
    Shown Sources,
    IReadOnlyList<Located<string>> DepartmentTypes,
    IReadOnlyList<KeyValuePair<string, Located<RuleSetting>>> RuleSettings);
