using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>The reviews (抽查复核) of a self-evaluation, and the mending they ask for.</summary>
internal static class ReviewRows
{
    private const string By = "云泽市财政局";

    public static Report Into(Result result, Report report)
    {
        if (ReviewPlan.Of(result) is not { } taken) return report;
        var dice = result.City.Dice(result.Office, result.Year, 90);
        var (phrases, next) = (Words.Phrases, result.Year + 1);
        var isWide = result.Office == result.City.ReviewGap && result.Year == City.LastYear;
        var score = report.Declared!.Total!.Value.Value.Value - taken.Sum(t => t.Points);
        var review = new Review(
            Made.At(By),
            Made.Date(next, 9, dice.Between(5, 28)),
            Made.At($"云财绩核〔{Made.Text(next)}〕{Made.Text((result.Office.Order % 90) + 3)}号"),
            Made.Points(score),
            null,
            Made.At(Result.Grade(score)),
            [.. taken.Select(t => new Deduction(Made.At(t.Leaf.Id), Made.Points(t.Points), Made.At(dice.One(phrases.DeductionReasons))))],
            Made.At(isWide ? phrases.WideOpinion : dice.One(phrases.Opinions)),
            Made.At(dice.One(phrases.Replies)),
            null,
            default);
        var mending = new Rectification(
            Made.At(By),
            Made.At($"补充{taken[0].Leaf.Name}等{Made.Text(taken.Count)}项指标的佐证材料，完善绩效数据台账"),
            Made.Date(next, 12, 15),
            Made.At(isWide ? "正在整改" : "已完成"),
            Made.Texts(taken.Select(t => t.Leaf.Id)),
            null,
            default);
        return report with { Reviews = [review], Rectifications = taken.Count > 1 ? [mending] : [] };
    }
}
