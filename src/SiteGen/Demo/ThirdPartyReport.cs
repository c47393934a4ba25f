using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>A departmental evaluation that a third party carries out: the same year and framework, somewhat stricter.</summary>
internal static class ThirdPartyReport
{
    private const int AYear = 5;
    private const decimal Unit = 0.5m;

    /// <summary>Whether a department is evaluated in a year: another five each year.</summary>
    public static bool IsDue(City city, Office office, int year) =>
        city.IsScored(office, year)
        && office != city.LostScore
        && (((long)office.Index * AYear) + (year * 11L)) % city.Offices.Count < AYear;

    /// <summary>The evaluation of what a department evaluated itself.</summary>
    public static Report Of(Result self)
    {
        var dice = self.City.Dice(self.Office, self.Year, 100);
        var lost = new Dictionary<string, decimal>(self.Lost, StringComparer.Ordinal);
        foreach (var leaf in self.Framework.Ring.Where(l => Losses.MayLose(self.City, self.Office, self.Year, l) && self.Score(l) >= 1m).Take(dice.Between(2, 6)))
            lost[leaf.Id] = lost.GetValueOrDefault(leaf.Id) + Unit;

        var result = self with { Lost = lost };
        var year = Made.Text(self.Year);
        var report = Blank.Report(self.Office.Code, self.Year, ReportKind.Departmental, Blank.Source($"{self.Name}{year}年度部门整体支出绩效评价报告") with
        {
            Publisher = Made.At(self.Name),
            Prepared = Made.Date(self.Year + 1, 7, dice.Between(5, 28)),
            Published = Made.Date(self.Year + 1, 10, dice.Between(8, 30)),
        });
        return report with
        {
            ConductedBy = Made.At(dice.One(Words.Phrases.Evaluators)),
            CommissionedBy = Made.At(self.Name),
            Framework = Made.At(self.Framework.Id),
            Declared = new Declared(Made.Points(result.Total), Made.Weight(result.FullMark), Made.At(Result.Grade(result.Total)), null, null, default),
            Scores = ScoreRows.Of(result, null),
            Money = [.. MoneyRows.Stages(self.Budget)],
            Claims = [.. MoneyRows.Claims(self, null).Take(1)],
            Problems = SelfReport.Problems(result),
            Work = new EvaluationWork(
                Made.At("检验部门履职和资金使用效果，为改进管理提供参考"),
                Made.Texts("《云泽市部门整体支出绩效评价管理办法》"),
                Made.Texts("比较法", "公众评判法", "专家评议"),
                Made.Date(self.Year + 1, 5, dice.Between(6, 20)),
                Made.Date(self.Year + 1, 7, dice.Between(1, 4)),
                Made.Texts("制定评价方案", "现场核查资料", "开展座谈和问卷调查", "征求被评价单位意见，形成报告"),
                Made.Texts("与财务和业务科室座谈"),
                [
                    new Survey(
                        Made.At("服务对象满意度"),
                        Made.At("现场和网络问卷"),
                        null,
                        Made.Number(self.Measures.Asked),
                        Made.Number(self.Measures.Asked),
                        Made.At(self.Measures.Satisfaction),
                        Made.Texts(self.Framework.Leaves.First(l => l.Role == "satisfaction").Id),
                        null,
                        default),
                ],
                null,
                default),
        };
    }
}
