using System.Text;
using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>The narrative of a report: the usual five chapters, with the figures of the report.</summary>
internal static class Narration
{
    public static string Of(Result result, Report report)
    {
        var text = new StringBuilder();
        var b = result.Budget;
        var year = Made.Text(result.Year);
        var staff = report.Staff[0];
        Chapter(text, "一、部门概况", $"{result.Name}{result.Office.Words.Duty}，内设{string.Join("、", report.Units.Select(u => u.Name.Value))}{Made.Text(report.Units.Count)}个科室，编制{staff.Posts!.Value.Value}名，年末在职{staff.InPost!.Value.Value}人。{year}年重点工作为：{string.Join("；", result.Office.Sector.Tasks)}。");
        Chapter(text, "二、绩效目标完成情况", Spending(result), Goals(report), Scores(result, report));
        Chapter(text, "三、存在的问题", [.. report.Problems.Select((p, i) => $"（{Ordinal(i)}）{p.Text!.Value.Value}。")]);
        Chapter(text, "四、改进措施", [.. report.Problems.Select((p, i) => $"（{Ordinal(i)}）{p.Measure!.Value.Value}。")]);
        Chapter(text, "五、结果应用", $"自评结果已在本部门通报，并随部门决算一并公开。下一步将把自评结果作为编制{Made.Text(result.Year + 2)}年部门预算的参考，对执行进度较慢、产出不足的项目相应调减安排。");
        return text.ToString();

        string Spending(Result r)
        {
            var growth = MoneyRows.Before(r) is { } before && b.Final.Whole != before
                ? $"支出总额与上年{Made.Text(before)}万元相比，{(b.Final.Whole > before ? "增长" : "下降")}{Magnitude(Made.Rate(b.Final.Whole - before, before))}。"
                : "";
            return $"{year}年年初预算{Made.Text(b.Initial.Whole)}万元，全年调整预算{Made.Text(b.Adjusted.Whole)}万元，实际支出{Made.Text(b.Final.Whole)}万元，预算执行率{r.Measures.Execution}。其中，基本支出{Made.Text(b.Final.Basic)}万元，项目支出{Made.Text(b.Final.Project)}万元。{growth}{Slow(r)}";
        }
    }

    /// <summary>一, 二, 三 and on.</summary>
    private static char Ordinal(int index) => "一二三四五六七八九"[index];

    private static string Slow(Result result) => result.Office == result.City.SlowSpender && result.Year == City.LastYear
        ? $"年末未支出{Made.Text(result.Budget.Left)}万元，主要原因是{Words.Phrases.SlowReason}。"
        : "";

    private static string Goals(Report report) => $"年度绩效目标方面，{string.Join("；", report.Projects.Select(p => $"{p.Names[0].Name.Value}全年{p.Targets[0].Name.Value}{p.Targets[0].ActualValue!.Value.Value.Text}{p.Targets[0].Unit!.Value.Value}，完成年初目标"))}。";

    private static string Scores(Result result, Report report)
    {
        var declared = report.Declared!;
        var mark = result.FullMark < 100m ? $"（扣除不适用指标后满分{declared.FullMark!.Value.Value}分）" : "";
        return $"对照指标体系自评，总分{declared.Total!.Value.Value}分{mark}，评价等级为“{declared.Grade!.Value.Value}”。服务对象满意度为{result.Measures.Satisfaction}，收回有效问卷{Made.Text(result.Measures.Asked)}份。";
    }

    private static Number Magnitude(Number rate) => rate with { Value = Math.Abs(rate.Value) };

    private static void Chapter(StringBuilder text, string title, params IEnumerable<string> paragraphs)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append("# ").Append(title).Append('\n');
        foreach (var paragraph in paragraphs) text.Append('\n').Append(paragraph).Append('\n');
    }
}
