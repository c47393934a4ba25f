using System.Globalization;

namespace SiteGen.Model;

/// <summary>The identity of a report: a department may have several of one year, of different kinds.</summary>
/// <param name="Department">The department's code.</param>
/// <param name="Year">The fiscal year that is evaluated.</param>
/// <param name="Kind">Who evaluated.</param>
public readonly record struct ReportKey(string Department, int Year, ReportKind Kind) : IComparable<ReportKey>
{
    /// <summary><c>2022</c> for a self-evaluation, <c>2022-departmental</c> for every other kind: the name of its page.</summary>
    public string Slug => Kind == ReportKind.Self
        ? Year.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Year}-{Token.Of(Kind)}");

    /// <summary><c>code/year</c> or <c>code/year/kind</c>: how data refers to a report.</summary>
    public override string ToString() => Kind == ReportKind.Self
        ? string.Create(CultureInfo.InvariantCulture, $"{Department}/{Year}")
        : string.Create(CultureInfo.InvariantCulture, $"{Department}/{Year}/{Token.Of(Kind)}");

    /// <summary>Orders by department, year and kind, ordinal.</summary>
    public int CompareTo(ReportKey other)
    {
        var byDepartment = string.CompareOrdinal(Department, other.Department);
        return byDepartment != 0 ? byDepartment : (Year, Kind).CompareTo((other.Year, other.Kind));
    }

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(ReportKey left, ReportKey right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes last.</summary>
    public static bool operator >(ReportKey left, ReportKey right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> comes first or is the same.</summary>
    public static bool operator <=(ReportKey left, ReportKey right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes last or is the same.</summary>
    public static bool operator >=(ReportKey left, ReportKey right) => left.CompareTo(right) >= 0;
}
