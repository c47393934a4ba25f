using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>Two to four projects of a report, with money, a score and targets with their actual values.</summary>
internal static class ProjectRows
{
    public static IReadOnlyList<Project> Of(Result result)
    {
        var dice = result.City.Dice(result.Office, result.Year, 70);
        var words = result.Office.Sector.Projects;
        var count = dice.Between(2, words.Count);
        return [.. Enumerable.Range(0, count).Select(i => One(result, words[(i + result.Office.Index) % words.Count], i, dice))];
    }

    private static Project One(Result result, ProjectWords words, int number, Draw dice)
    {
        var share = dice.Between(0.08m, 0.21m, 3);
        var adjusted = Made.Amount(result.Budget.Adjusted.Project * share);
        var rate = Math.Min(1m, result.Budget.Final.Project / result.Budget.Adjusted.Project * dice.Between(0.985m, 1.015m, 4));
        var plan = dice.Between(words.Low, words.High);
        var done = plan + dice.Between(0, Math.Max(1, plan / 10));
        var quality = dice.Between(96.0m, 99.8m, 1);
        return Blank.Project($"P{Made.Text(number + 1)}", words.Name) with
        {
            Score = Made.Points(dice.Between(184, 199) * 0.5m),
            Grade = Made.At("优"),
            Summary = Made.At(words.Summary),
            Money =
            [
                Blank.Money("expenditure", MoneyStage.Adjusted, "全年预算数", adjusted),
                Blank.Money("expenditure", MoneyStage.Executed, "全年执行数", Made.Amount(adjusted * rate)),
            ],
            Targets =
            [
                Blank.Target(words.Target, "产出指标", "数量指标", Comparator.AtLeast, plan, words.Unit, new Number(done)),
                Blank.Target(words.Quality, "产出指标", "质量指标", Comparator.AtLeast, 95m, "%", new Number(quality, IsPercent: true)),
                Blank.Target("服务对象满意度", "满意度指标", "服务对象满意度指标", Comparator.AtLeast, 85m, "%", new Number(dice.Between(88.0m, 97.5m, 1), IsPercent: true)),
            ],
        };
    }
}
