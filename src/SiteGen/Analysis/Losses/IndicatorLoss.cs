using SiteGen.Model;

namespace SiteGen.Analysis.Losses;

/// <summary>What one report lost on one indicator.</summary>
/// <param name="Report">The report.</param>
/// <param name="Points">The points lost, above zero.</param>
public sealed record ReportLoss(ReportResult Report, decimal Points);

/// <summary>What the reports of one view lost on one indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Points">The points lost.</param>
/// <param name="Weight">The weight of all reports to which it applies.</param>
/// <param name="Applies">To how many it applies.</param>
/// <param name="Losing">Those that lost: the greatest loss first, in an edition without positions in the order of the book.</param>
public sealed record IndicatorLoss(FrameworkIndicator Indicator, decimal Points, decimal Weight, int Applies, IReadOnlyList<ReportLoss> Losing);

/// <summary>What the reports of one view lost in one dimension.</summary>
/// <param name="Dimension">The dimension; null for indicators that belong to none.</param>
/// <param name="Points">The points lost.</param>
/// <param name="Weight">The weight.</param>
public sealed record DimensionLoss(string? Dimension, decimal Points, decimal Weight);

/// <summary>
/// Where the reports of one year, kind and level lost points (扣分分析): by indicator, by department and by dimension, each
/// with the greatest first; departments in the order of the book where the edition shows no positions. Bonuses and
/// penalties stay out, for they have no weight to lose; a score above its weight loses nothing.
/// </summary>
/// <param name="View">The year, kind and level.</param>
/// <param name="Reports">How many reports have scores with weights.</param>
/// <param name="Weight">Their weight in all.</param>
/// <param name="Points">What they lost in all.</param>
/// <param name="Indicators">By indicator.</param>
/// <param name="Departments">By report.</param>
/// <param name="Dimensions">By top dimension.</param>
/// <param name="Ceiling">How many were at full marks; null in an edition without it.</param>
public sealed record YearLosses(
    ViewKey View,
    int Reports,
    decimal Weight,
    decimal Points,
    IReadOnlyList<IndicatorLoss> Indicators,
    IReadOnlyList<ReportLoss> Departments,
    IReadOnlyList<DimensionLoss> Dimensions,
    Ceiling? Ceiling);

/// <summary>How far scores tell departments apart (methods, section 3).</summary>
/// <param name="FullIndicators">Indicators on which all reports have full marks: they tell none apart. Only where it applies to at least two.</param>
/// <param name="Indicators">Indicators that apply to at least two reports.</param>
/// <param name="FullReports">Reports at full marks in all.</param>
/// <param name="InterquartileRange">The distance between the quartiles of the total rates; null under five.</param>
public sealed record Ceiling(IReadOnlyList<FrameworkIndicator> FullIndicators, int Indicators, int FullReports, decimal? InterquartileRange);
