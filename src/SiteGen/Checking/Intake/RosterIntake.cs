using SiteGen.Diagnostics;
using SiteGen.Reading;

namespace SiteGen.Checking.Intake;

/// <summary>Holds divisions, departments, dimensions and common indicators against each other.</summary>
internal static class RosterIntake
{
    public static void Check(SiteSources sources, ICollection<Diagnostic> problems)
    {
        var (jurisdictions, departments) = (sources.Roster.Jurisdictions, sources.Roster.Departments);
        Ids.CheckDistinct(jurisdictions.Select(j => j.Id), problems);
        Ids.CheckDistinct(departments.Select(d => d.Code), problems);
        Ids.CheckDistinct(sources.Dimensions.Select(d => d.Id), problems);
        Ids.CheckDistinct(sources.Commons.Select(c => c.Id), problems);
        Ids.CheckParents(jurisdictions.Select(j => (j.Id, j.Parent)), problems);
        Ids.CheckParents(sources.Dimensions.Select(d => (d.Id, d.Parent)), problems);

        var knownJurisdictions = jurisdictions.Select(j => j.Id.Value).ToList();
        var knownDepartments = departments.Select(d => d.Code.Value).ToList();
        var knownDimensions = sources.Dimensions.Select(d => d.Id.Value).ToList();
        var knownTypes = sources.Config.DepartmentTypes.Select(t => t.Value).ToList();
        foreach (var jurisdiction in jurisdictions)
        {
            if (jurisdiction.Parent is { } parent) Ids.CheckKnown(Codes.UnknownJurisdiction, parent, knownJurisdictions, problems);
        }

        foreach (var dimension in sources.Dimensions)
        {
            if (dimension.Parent is { } parent) Ids.CheckKnown(Codes.UnknownDimension, parent, knownDimensions, problems);
        }

        foreach (var department in departments)
        {
            Ids.CheckKnown(Codes.UnknownJurisdiction, department.Jurisdiction, knownJurisdictions, problems);
            Ids.CheckKnown(Codes.UnknownType, department.Type, knownTypes, problems);
            foreach (var successor in department.Successors) Ids.CheckKnown(Codes.UnknownDepartment, successor, knownDepartments, problems);
        }
    }
}
