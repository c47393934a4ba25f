using SiteGen.Model;
using SiteGen.Writing;

namespace SiteGen.Demo;

/// <summary>
/// The door of Demo: a fictional city whose departments report over several years, written as people would write it. The
/// same options give the same bytes on every machine.
/// </summary>
public static class DemoCity
{
    private const string About = """
        # 关于本站

        本站是 SiteGen 的演示站点。云泽市是虚构的城市，部门、数字、文号、评价机构和答复均由程序生成，与任何真实地区、单位和个人无关。

        数据中有意留下了若干处前后不一，用来说明核验提示的作用；其中一部分已附答复。

        想要自己的站点，请用 `sitegen init` 新建一个文件夹，再把其中的示例换成自己的数据。

        """;

    /// <summary>The files one by one: a report is made when it is asked for, and nothing of it is kept.</summary>
    public static IEnumerable<DemoFile> Make(DemoOptions options) => Files(new City(options));

    /// <summary>What an analysis of the latest year must find.</summary>
    public static PlantedAnswers Planted(DemoOptions options) => Answers.Of(new City(options));

    private static IEnumerable<DemoFile> Files(City city)
    {
        var slips = Slips.Of(city);
        yield return new DemoFile("content/site.yaml", RosterText.Site(SiteRecords.Config));
        yield return new DemoFile("content/departments.yaml", RosterText.Departments(SiteRecords.Roster(city)));
        yield return new DemoFile("content/common.yaml", RosterText.Commons(FrameworkRecord.Commons));
        if (city.Older is { } older) yield return new DemoFile($"content/frameworks/{older.Id}.yaml", FrameworkText.Of(FrameworkRecord.Of(city, older)));
        yield return new DemoFile($"content/frameworks/{city.Newer.Id}.yaml", FrameworkText.Of(FrameworkRecord.Of(city, city.Newer)));
        if (slips.Count > 0) yield return new DemoFile("content/replies.yaml", RosterText.Replies(SiteRecords.Replies(slips)));
        yield return new DemoFile("content/pages/about.md", About.ReplaceLineEndings("\n"));
        foreach (var year in city.Years)
        {
            foreach (var office in city.Offices.Where(o => city.Reports(o, year)))
            {
                var slip = slips.Where(s => s.Office == office && s.Year == year).Select(s => (Slip?)s.Slip).FirstOrDefault();
                foreach (var file in Reports(city, office, year, slip)) yield return file;
            }
        }
    }

    private static IEnumerable<DemoFile> Reports(City city, Office office, int year, Slip? slip)
    {
        var stem = $"content/reports/{Made.Text(year)}/{office.Code}";
        var result = Result.Of(city, office, year);
        var report = SelfReport.Of(result, slip);
        yield return new DemoFile(stem + ".yaml", ReportText.Of(report));
        if (report.Declared is not null) yield return new DemoFile(stem + ".md", Narration.Of(result, report));
        if (!ThirdPartyReport.IsDue(city, office, year)) yield break;
        yield return new DemoFile($"{stem}.{Token.Of(ReportKind.Departmental)}.yaml", ReportText.Of(ThirdPartyReport.Of(result)));
    }
}
