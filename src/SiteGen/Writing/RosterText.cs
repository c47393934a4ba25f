using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Writing;

/// <summary>departments.yaml, common.yaml, replies.yaml and site.yaml as text.</summary>
public static class RosterText
{
    /// <summary>departments.yaml.</summary>
    public static string Departments(Roster roster) => YamlText.Of(new YamlMap()
        .List("jurisdictions", roster.Jurisdictions, j => new YamlMap()
            .Text("id", j.Id)
            .Text("name", j.Name)
            .Word<GovernmentLevel>("level", j.Level)
            .Text("type", j.Type)
            .Text("parent", j.Parent))
        .List("departments", roster.Departments, Department));

    /// <summary>common.yaml.</summary>
    public static string Commons(IReadOnlyList<CommonIndicator> commons) => YamlText.Of(new YamlMap()
        .List("common", commons, c => new YamlMap()
            .Text("id", c.Id)
            .Text("name", c.Name)
            .Text("definition", c.Definition)
            .Text("unit", c.Unit)
            .Word("polarity", c.Polarity)));

    /// <summary>replies.yaml.</summary>
    public static string Replies(Replies replies) => YamlText.Of(new YamlMap()
        .List("replies", replies.All, r => new YamlMap()
            .Text("rule", r.Rule)
            .Plain("target", r.Target)
            .Word<ReplyState>("state", r.State)
            .Text("text", r.Text)
            .Date("date", r.Date)
            .Date("until", r.Until)));

    /// <summary>site.yaml.</summary>
    public static string Site(SiteConfig site) => YamlText.Of(new YamlMap()
        .Text("title", site.Title)
        .Text("notice", site.Notice)
        .Texts("languages", site.Languages)
        .Plain("base_url", site.BaseUrl)
        .Text("theme", site.Theme)
        .Text("licence", site.Licence)
        .Plain("licence_url", site.LicenceUrl)
        .Text("publisher", site.Publisher)
        .Text("contact", site.Contact)
        .Date("published", site.Published)
        .Word<Edition>("default_edition", new Located<Edition>(site.DefaultEdition, Place.None))
        .Word<FindingsShown>("findings", new Located<FindingsShown>(site.Findings, Place.None))
        .Flag("rank", new Located<bool>(site.Rank, Place.None))
        .Word<Shown>("personal_data", new Located<Shown>(site.PersonalData, Place.None))
        .Word<Shown>("sources", new Located<Shown>(site.Sources, Place.None))
        .Texts("department_types", site.DepartmentTypes)
        .Pairs("rules", site.RuleSettings, Token.Of));

    private static YamlMap Department(Department department) => new YamlMap()
        .Text("code", department.Code)
        .Text("name", department.Name)
        .List("earlier_names", department.EarlierNames, n => new YamlMap().Text("name", n.Name).Whole("from", n.From).Whole("to", n.To))
        .Texts("aliases", department.Aliases)
        .Text("jurisdiction", department.Jurisdiction)
        .Text("type", department.Type)
        .Text("sector", department.Sector)
        .Whole("order", department.Order)
        .Whole("from", department.From)
        .Whole("to", department.To)
        .Texts("successors", department.Successors)
        .Flag("aggregate", department.Aggregate);
}
