using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What kind of printed result the audit recomputes; a is <c>of</c>, b is <c>over</c>.</summary>
public enum ClaimKind
{
    /// <summary>a / b.</summary>
    Ratio,

    /// <summary>(b - a) / b.</summary>
    Saving,

    /// <summary>(a - b) / b.</summary>
    Change,

    /// <summary>a / b, one of several shares of one whole.</summary>
    Share,

    /// <summary>Sum of a.</summary>
    Sum,

    /// <summary>a - b.</summary>
    Difference,

    /// <summary>The mean of a.</summary>
    Mean,

    /// <summary>How many of something there are.</summary>
    Count,

    /// <summary>That something rose or fell, or that there was none.</summary>
    Direction,

    /// <summary>That a is at most, or at least, b.</summary>
    Comparison,

    /// <summary>That something moved because something else did.</summary>
    Cause,
}

/// <summary>What a claim in words says.</summary>
public enum ClaimSays
{
    /// <summary>上升, 增长.</summary>
    Rose,

    /// <summary>下降, 减少.</summary>
    Fell,

    /// <summary>无, 未发生.</summary>
    None,

    /// <summary>不超过, ≤.</summary>
    AtMost,

    /// <summary>不低于, ≥.</summary>
    AtLeast,
}

/// <summary>
/// A result printed in the original that follows from other printed figures: a ratio, a share, a growth, a sum. The audit
/// recomputes it; it is never corrected.
/// </summary>
/// <param name="Kind">The formula.</param>
/// <param name="Name">What the original calls it.</param>
/// <param name="Value">As printed.</param>
/// <param name="Unit">The unit of a value that is not a percentage.</param>
/// <param name="Says">The direction, where the claim is in words.</param>
/// <param name="Of">Operands a.</param>
/// <param name="Over">Operands b.</param>
/// <param name="Note">What the original adds.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Claim(
    Located<ClaimKind> Kind,
    Located<string> Name,
    Located<Number>? Value,
    Located<string>? Unit,
    Located<ClaimSays>? Says,
    Located<IReadOnlyList<Operand>>? Of,
    Located<IReadOnlyList<Operand>>? Over,
    Located<string>? Note,
    Located<string>? At,
    Place Place);
