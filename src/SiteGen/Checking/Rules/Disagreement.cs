using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>A printed figure beside the computed one, as the finding words it.</summary>
/// <param name="At">The passage of the original, or null.</param>
/// <param name="Field">What the figure is called.</param>
/// <param name="Stated">As printed.</param>
/// <param name="Computed">As computed, in the terms of the printed one.</param>
/// <param name="Difference">Stated less computed.</param>
/// <param name="Tolerance">The difference that rounding allows.</param>
/// <param name="Formula">The formula with its numbers filled in.</param>
internal sealed record Disagreement(string? At, string Field, string Stated, string Computed, string Difference, string Tolerance, string Formula)
{
    /// <summary>The key of the text.</summary>
    public string Wording { get; init; } = "finding.differs";

    /// <summary>What else may explain it, as an argument named <c>remark</c>; nothing by default.</summary>
    public Argument Remark { get; init; } = new("remark", "");

    /// <summary>Values named by the remark.</summary>
    public IReadOnlyList<Argument> Further { get; init; } = [];

    /// <summary>A finding with these figures.</summary>
    public Finding In(Finding finding) => finding with { Stated = Stated, Computed = Computed, Difference = Difference, Formula = Formula };

    /// <summary>The values named in the text.</summary>
    public IReadOnlyList<Argument> Arguments =>
    [
        Passage(At),
        new("field", Field),
        new("stated", Stated),
        new("computed", Computed),
        .. Points("difference", Difference),
        .. Points("tolerance", Tolerance),
        new("formula", Formula),
        Remark,
        .. Further,
    ];

    // The difference of two percentages is counted in percentage points.
    private static IReadOnlyList<Argument> Points(string name, string text) =>
        text.EndsWith('%') ? [Argument.Text(name, $"finding.{name}-points"), new($"{name}-points", text[..^1])] : [new(name, text)];

    /// <summary>The passage as an argument; "this report" where none is noted.</summary>
    public static Argument Passage(string? at) => at is null ? Argument.Text("at", "finding.here") : new Argument("at", at);
}
