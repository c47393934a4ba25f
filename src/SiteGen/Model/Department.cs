using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A name of a department with the years in which it was valid.</summary>
/// <param name="Name">The name.</param>
/// <param name="From">The first year, or null for "from the beginning".</param>
/// <param name="To">The last year.</param>
public sealed record DepartmentName(Located<string> Name, Located<int>? From, Located<int> To);

/// <summary>A department (部门) of the roster.</summary>
/// <param name="Code">Its stable identifier, also the folder of its pages.</param>
/// <param name="Name">Its present name.</param>
/// <param name="EarlierNames">Names it had in earlier years.</param>
/// <param name="Aliases">Short forms by which forms may call it.</param>
/// <param name="Jurisdiction">The administrative division it belongs to.</param>
/// <param name="Type">Its type, from the site's list (党委, 政府, 群团, 直属事业单位).</param>
/// <param name="Sector">Its field of work, such as 医疗保障.</param>
/// <param name="Order">Its rank in the official order of institutions; departments without one follow in the order of the file.</param>
/// <param name="From">The first year of its existence, if known.</param>
/// <param name="To">The last year of its existence.</param>
/// <param name="Successors">The departments that took over its duties.</param>
/// <param name="Aggregate">Whether it is a sum of others: shown, never ranked, never in a mean or median.</param>
/// <param name="Place">Where its row begins.</param>
/// <param name="LastLine">The last line of its row.</param>
public sealed record Department(
    Located<string> Code,
    Located<string> Name,
    IReadOnlyList<DepartmentName> EarlierNames,
    IReadOnlyList<Located<string>> Aliases,
    Located<string> Jurisdiction,
    Located<string> Type,
    Located<string>? Sector,
    Located<int>? Order,
    Located<int>? From,
    Located<int>? To,
    IReadOnlyList<Located<string>> Successors,
    Located<bool>? Aggregate,
    Place Place,
    int LastLine)
{
    /// <summary>Whether it is a sum of others.</summary>
    public bool IsAggregate => Aggregate?.Value == true;

    /// <summary>The name it bore in a year; the present one where no earlier name covers the year.</summary>
    public string NameIn(int year)
    {
        foreach (var name in EarlierNames)
        {
            if ((name.From is not { } from || from.Value <= year) && year <= name.To.Value) return name.Name.Value;
        }

        return Name.Value;
    }
}
