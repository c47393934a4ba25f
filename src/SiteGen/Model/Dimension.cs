using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>
/// A dimension at which different frameworks meet (methods, section 1): decision, management with its five parts,
/// output, outcome, satisfaction; and D0, the quality of the evaluation itself, which is never aggregated.
/// </summary>
/// <param name="Id">Such as D2a.</param>
/// <param name="Name">As shown in Chinese.</param>
/// <param name="NameEn">As shown in English.</param>
/// <param name="Parent">The dimension of which it is a part.</param>
/// <param name="Aggregated">False for D0: its indicators enter no rate and no coverage.</param>
public sealed record Dimension(Located<string> Id, Located<string> Name, Located<string>? NameEn, Located<string>? Parent, bool Aggregated);
