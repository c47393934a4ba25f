using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>site.yaml.</summary>
internal static class SiteShape
{
    private static readonly string[] UsualTypes = ["党委", "政府", "群团", "直属事业单位"];

    public static Shape<SiteConfig> Site { get; } = new("site", f => new SiteConfig(
        Title: f.Required("title", Scalars.Text),
        Notice: f.Optional("notice", Scalars.Text),
        Languages: Or(f.Values("languages", Scalars.Id), "zh-CN"),
        BaseUrl: f.Optional("base_url", Scalars.Url),
        Theme: f.Optional("theme", Scalars.Id) ?? new("default", default),
        Licence: f.Optional("licence", Scalars.Text),
        LicenceUrl: f.Optional("licence_url", Scalars.Url),
        Publisher: f.Optional("publisher", Scalars.Text),
        Contact: f.Optional("contact", Scalars.Text),
        Published: f.Optional("published", Scalars.Date),
        DefaultEdition: f.Setting("default_edition", Scalars.Word<Edition>(), Edition.Internal),
        Findings: f.Setting("findings", Scalars.Word<FindingsShown>(), FindingsShown.Settled),
        Rank: f.Setting("rank", Scalars.Boolean, false),
        PersonalData: f.Setting("personal_data", Scalars.Word<Shown>(), Shown.Hide),
        Sources: f.Setting("sources", Scalars.Word<Shown>(), Shown.Hide),
        DepartmentTypes: Or(f.Values("department_types", Scalars.Text), UsualTypes),
        RuleSettings: f.Map("rules", Scalars.Word<RuleSetting>())));

    private static IReadOnlyList<Located<string>> Or(IReadOnlyList<Located<string>> stated, params IReadOnlyList<string> usual) =>
        stated.Count > 0 ? stated : [.. usual.Select(word => new Located<string>(word, Place.None))];
}
