using SiteGen.Analysis.Losses;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>How the score that a self-evaluation is held against is shown.</summary>
internal static class ReviewText
{
    /// <summary>As printed; where its full mark is another one, scaled to the self-evaluation's and marked as computed.</summary>
    public static Cell Score(SiteView site, ReviewGap gap)
    {
        var printed = gap.Review?.Score ?? gap.Other?.Report.Declared?.Total;
        return printed is { } score && score.Value.Value == gap.Score ? site.Printed(score) : new Cell(Format.Points(gap.Score), "number computed");
    }
}
