using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>What a report says of the department besides money and scores: duties, units, staff, goals, how the evaluation was done.</summary>
internal static class FactRows
{
    public static Report Into(Result result, Report report, Slip? slip)
    {
        var dice = result.City.Dice(result.Office, result.Year, 80);
        var words = result.Office.Words;
        var projects = report.Projects;
        var sections = Sections(result.Office, new Draw(result.City.Options.Seed, 81, result.Office.Index));
        return report with
        {
            Identities = [new Identity(Made.At(IdentityOf.DepartmentName), Made.At(result.Name), Made.At("封面"), default)],
            Announced =
            [
                new Announced(Made.At(Announcement.Projects), Made.At(projects.Count), null, null, null, default),
                new Announced(Made.At(Announcement.Sections), Made.At(sections.Count), null, null, null, default),
                new Announced(Made.At(Announcement.Attachments), Made.At(2), null, null, null, default),
            ],
            Functions = [new Passage(Made.At(words.Duty), null), new Passage(Made.At("完成市委、市政府交办的其他任务"), null)],
            Tasks = [.. result.Office.Sector.Tasks.Select(t => new Passage(Made.At(t), null))],
            Units = [.. sections.Select(s => new OrganisationUnit(Made.At(s), Made.At(UnitKind.Section), null, null))],
            Goals = Goals(result, projects),
            Targets = [.. projects.Select(p => p.Targets[0])],
            Staff = Staff(result, slip),
            Attachments =
            [
                new Attachment(Made.At("附件1"), Made.At("部门整体支出绩效自评表"), Made.At(true), null, null, null, default),
                new Attachment(Made.At("附件2"), Made.At("项目支出绩效自评表"), Made.At(true), null, null, null, default),
            ],
            Work = Work(result, dice),
            Uses =
            [
                new ResultUse(Made.At(ResultUseKind.Internal), Made.At(UseState.Done), Made.At("自评结果已在本部门通报"), Made.Date(result.Year + 1, 4), null, default),
                new ResultUse(Made.At(ResultUseKind.Budget), Made.At(UseState.Planned), Made.At($"作为编制{Made.Text(result.Year + 2)}年部门预算的参考"), null, null, default),
            ],
        };
    }

    /// <summary>Goals in the terms of the projects; without results where a report has only goals.</summary>
    public static IReadOnlyList<Goal> Goals(Result result, IReadOnlyList<Project> projects) =>
    [
        .. projects.Select(p => new Goal(
            Made.At($"{p.Summary!.Value.Value}，全年{p.Targets[0].Name.Value}不少于{p.Targets[0].Value!.Value.Value}{p.Targets[0].Unit!.Value.Value}"),
            result.City.IsScored(result.Office, result.Year) ? Made.At($"全年{p.Targets[0].Name.Value}{p.Targets[0].ActualValue!.Value.Value.Text}{p.Targets[0].Unit!.Value.Value}") : null,
            null,
            null,
            default)),
    ];

    private static List<string> Sections(Office office, Draw dice)
    {
        var all = Words.Phrases.Sections;
        return office.Words.Size < 2 ? [.. all.Take(3)] : [.. all.Take(dice.Between(4, all.Count))];
    }

    private static IReadOnlyList<StaffLine> Staff(Result result, Slip? slip)
    {
        var own = new Draw(result.City.Options.Seed, 82, result.Office.Index);
        var posts = 14 + (result.Office.Words.Size * own.Between(6, 9));
        var people = posts - result.City.Dice(result.Office, result.Year, 83).Between(0, 3);
        var line = new StaffLine(Made.At("own"), Made.At(result.Name), null, Made.Number(posts), Made.Number(people), Made.Date(result.Year, 12), null, default);
        return slip == Slip.Twice
            ? [line with { At = Made.At("一（三）") }, line with { Posts = null, InPost = Made.Number(people - 2), At = Made.At("附件1") }]
            : [line];
    }

    private static EvaluationWork Work(Result result, Draw dice)
    {
        var next = result.Year + 1;
        var satisfaction = result.Framework.Leaves.First(l => l.Role == "satisfaction");
        return new EvaluationWork(
            Made.At("总结年度履职和资金使用情况，查找不足，改进预算管理"),
            Made.Texts($"云泽市财政局关于开展{Made.Text(result.Year)}年度部门整体支出绩效自评工作的通知"),
            Made.Texts("比较法", "因素分析法", "公众评判法"),
            Made.Date(next, 2, dice.Between(10, 27)),
            Made.Date(next, 4, dice.Between(8, 25)),
            Made.Texts("成立自评工作组", "收集资料、开展问卷调查", "对照指标体系评分", "形成自评报告并报送市财政局"),
            [],
            [
                new Survey(
                    Made.At("服务对象满意度"),
                    Made.At("现场和网络问卷"),
                    null,
                    Made.Number(result.Measures.Asked),
                    Made.Number(result.Measures.Asked),
                    Made.At(result.Measures.Satisfaction),
                    Made.Texts(satisfaction.Id),
                    null,
                    default),
            ],
            null,
            default);
    }
}
