namespace SiteGen.Model;

/// <summary>Which reports may be held against each other at all: those of one year, kind and level of government.</summary>
/// <param name="Year">The fiscal year.</param>
/// <param name="Kind">Who evaluated.</param>
/// <param name="Level">The level of government.</param>
public readonly record struct ViewKey(int Year, ReportKind Kind, GovernmentLevel Level);
