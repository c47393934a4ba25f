using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>The level of government; a district and a county are one level (县级).</summary>
public enum GovernmentLevel
{
    /// <summary>中央</summary>
    National,

    /// <summary>省级</summary>
    Province,

    /// <summary>市级, sub-provincial cities included.</summary>
    City,

    /// <summary>县级: counties and districts.</summary>
    County,
}

/// <summary>An administrative division (行政区划).</summary>
/// <param name="Id">Its GB/T 2260 code, such as 440100; a text, because leading zeros count.</param>
/// <param name="Name">Its name as shown.</param>
/// <param name="Level">Its level of government.</param>
/// <param name="Type">What kind of unit it is, such as 副省级市 or 市辖区; for reading, not for comparison.</param>
/// <param name="Parent">The division above, if it is in the roster.</param>
public sealed record Jurisdiction(
    Located<string> Id,
    Located<string> Name,
    Located<GovernmentLevel> Level,
    Located<string>? Type,
    Located<string>? Parent);
