using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>Whether more is better.</summary>
public enum Polarity
{
    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}

/// <summary>An indicator at which different frameworks meet (共性指标), such as the budget execution rate.</summary>
/// <param name="Id">Its stable identifier.</param>
/// <param name="Name">As shown.</param>
/// <param name="Definition">What it measures.</param>
/// <param name="Unit">The unit of its actual value.</param>
/// <param name="Polarity">Whether more is better.</param>
public sealed record CommonIndicator(
    Located<string> Id,
    Located<string> Name,
    Located<string>? Definition,
    Located<string>? Unit,
    Located<Polarity>? Polarity);
