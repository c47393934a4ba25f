using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>departments.yaml, common.yaml and dimensions.yaml: what exists.</summary>
internal static class RosterShape
{
    private static readonly Shape<Jurisdiction> Jurisdiction = new("jurisdiction", f => new Jurisdiction(
        Id: f.Required("id", Scalars.Id),
        Name: f.Required("name", Scalars.Text),
        Level: f.Required("level", Scalars.Word<GovernmentLevel>()),
        Type: f.Optional("type", Scalars.Text),
        Parent: f.Optional("parent", Scalars.Id)));

    private static readonly Shape<DepartmentName> EarlierName = new("earlier-name", f => new DepartmentName(
        Name: f.Required("name", Scalars.Text),
        From: f.Optional("from", Scalars.Year),
        To: f.Required("to", Scalars.Year)));

    private static readonly Shape<Department> Department = new("department", f => new Department(
        Code: f.Required("code", Scalars.PageId),
        Name: f.Required("name", Scalars.Text),
        EarlierNames: f.List("earlier_names", EarlierName),
        Aliases: f.Values("aliases", Scalars.Text),
        Jurisdiction: f.Required("jurisdiction", Scalars.Id),
        Type: f.Required("type", Scalars.Text),
        Sector: f.Optional("sector", Scalars.Text),
        Order: f.Optional("order", Scalars.Count),
        From: f.Optional("from", Scalars.Year),
        To: f.Optional("to", Scalars.Year),
        Successors: f.Values("successors", Scalars.Id),
        Aggregate: f.Optional("aggregate", Scalars.Boolean),
        Place: f.Place,
        LastLine: f.LastLine));

    private static readonly Shape<CommonIndicator> Common = new("common-indicator", f => new CommonIndicator(
        Id: f.Required("id", Scalars.Id),
        Name: f.Required("name", Scalars.Text),
        Definition: f.Optional("definition", Scalars.Text),
        Unit: f.Optional("unit", Scalars.Text),
        Polarity: f.Optional("polarity", Scalars.Word<Polarity>())));

    private static readonly Shape<Dimension> Dimension = new("dimension", f => new Dimension(
        Id: f.Required("id", Scalars.Id),
        Name: f.Required("name", Scalars.Text),
        NameEn: f.Optional("name_en", Scalars.Text),
        Parent: f.Optional("parent", Scalars.Id),
        Aggregated: f.Setting("aggregated", Scalars.Boolean, true)));

    public static Shape<Roster> Departments { get; } = new("departments", f => new Roster(
        Jurisdictions: f.List("jurisdictions", Jurisdiction),
        Departments: f.List("departments", Department)));

    public static Shape<IReadOnlyList<CommonIndicator>> Commons { get; } = new("common", f => f.List("common", Common));

    public static Shape<IReadOnlyList<Dimension>> Dimensions { get; } = new("dimensions", f => f.List("dimensions", Dimension));
}
