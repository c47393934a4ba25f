using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>The roster, the configuration and the replies of the demo city.</summary>
internal static class SiteRecords
{
    // One of each kind is answered, the others are left open, as on any site.
    private const int Answered = 4;

    public static SiteConfig Config => new(
        Made.At("云泽市部门整体支出绩效评价"),
        Made.At("演示数据：云泽市及其部门、人员、数字均为虚构，与任何真实地区和单位无关"),
        Made.Texts("zh-CN"),
        null,
        Made.At("default"),
        null,
        null,
        Made.At("云泽市财政局（虚构）"),
        Made.At("云泽市财政局绩效管理科，电话 0000-5550100（虚构）"),
        Made.Date(City.LastYear + 1, 11, 28),
        Edition.Internal,
        FindingsShown.All,
        Rank: true,
        Shown.Hide,
        Shown.Show,
        Made.Texts("党委部门", "政府部门", "群团组织", "直属事业单位"),
        []);

    public static Roster Roster(City city) => new(
        [new Jurisdiction(Made.At(FrameworkRecord.Jurisdiction), Made.At("云泽市"), Made.At(GovernmentLevel.City), Made.At("地级市（虚构）"), null)],
        [.. city.Offices.OrderBy(o => o.Order).Select(o => Department(city, o))]);

    public static Replies Replies(IReadOnlyList<(Slip Slip, Office Office, int Year)> slips) => new(
    [
        .. slips.Take(Answered).Select(s => Reply(s.Slip, $"{s.Office.Code}/{Made.Text(s.Year)}")),
    ]);

    private static Reply Reply(Slip slip, string report)
    {
        var (rule, target, state, text) = slip switch
        {
            Slip.Level1 => ("SG2002", "scores/C/score", ReplyState.AsPrinted, "经核对，原件一级指标得分即为此数，汇总时未随三级指标更新，以三级指标得分为准。"),
            Slip.Ratio => ("SG2102", "claims/支出预算完成率", ReplyState.Explained, "完成率按报送时的预算调整数计算，其后预算又作调整，自评表未同步更新。"),
            Slip.Twice => ("SG2201", "staff/own/in-post@附件1", ReplyState.Explained, "附件1按财政供养人员口径填列，不含年末借调人员，正文为年末在职人数。"),
            Slip.Grade => ("SG2004", "declared/grade", ReplyState.AsPrinted, "原件所印等级如此，已请填报单位在下年度按办法规定的档次填列。"),
            _ => throw new InvalidOperationException($"There is no reply to {slip}."),
        };
        return new Reply(Made.At(rule), Made.At($"{report}#{target}"), Made.At(state), Made.At(text), Made.Date(City.LastYear + 1, 11, 20), null, Place.None);
    }

    private static Department Department(City city, Office office)
    {
        var last = city.FirstYear + 1;
        return new Department(
            Made.At(office.Code),
            Made.At(office.Words.Name),
            office.Words.Earlier is { } earlier ? [new DepartmentName(Made.At(earlier), null, Made.At(last))] : [],
            Made.Texts(office.Words.Alias),
            Made.At(FrameworkRecord.Jurisdiction),
            Made.At(office.Words.Type),
            Made.At(office.Words.Sector),
            Made.At(office.Order),
            null,
            office.MergedInto is null ? null : Made.At(last),
            office.MergedInto is { } successor ? Made.Texts(city.Offices[successor].Code) : [],
            null,
            Place.None,
            0);
    }
}
