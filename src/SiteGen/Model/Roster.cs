namespace SiteGen.Model;

/// <summary>Who exists: the divisions and departments of a site. Closed: a report of anybody else is an error.</summary>
/// <param name="Jurisdictions">In the order of the file.</param>
/// <param name="Departments">In the order of the file.</param>
public sealed record Roster(IReadOnlyList<Jurisdiction> Jurisdictions, IReadOnlyList<Department> Departments);
