using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>The self-evaluation of a department in a year.</summary>
internal static class SelfReport
{
    private const int MostProblems = 3;

    public static Report Of(Result result, Slip? slip)
    {
        var report = Blank.Report(result.Office.Code, result.Year, ReportKind.Self, Source(result)) with
        {
            Framework = Made.At(result.Framework.Id),
            Projects = ProjectRows.Of(result),
        };
        if (!result.City.IsScored(result.Office, result.Year))
            return report with { Projects = [], Goals = FactRows.Goals(result, report.Projects), Money = [.. MoneyRows.Stages(result.Budget)] };

        var total = ScoreRows.Total(result, slip);
        report = report with
        {
            Declared = new Declared(Made.Points(total), Made.Weight(result.FullMark), Made.At(Grade(total, slip)), null, null, default),
            Scores = ScoreRows.Of(result, slip),
            Money = MoneyRows.Of(result),
            Claims = MoneyRows.Claims(result, slip),
            Progress = MoneyRows.Progress(result),
            Problems = Problems(result),
            Breaks = Breaks(result),
        };
        return ReviewRows.Into(result, FactRows.Into(result, report, slip));
    }

    /// <summary>The gravest losses as problems, each with its measure.</summary>
    public static IReadOnlyList<Problem> Problems(Result result) =>
    [
        .. result.Framework.Leaves
            .Where(l => result.Lost.ContainsKey(l.Id))
            .OrderByDescending(l => result.Lost[l.Id])
            .Take(MostProblems)
            .Select(leaf => new Problem(
                Made.At(leaf.Name),
                Made.At(ScoreRows.Reason(result, leaf) + result.City.Dice(result.Office, result.Year, 95).One(Words.Phrases.ProblemTails)
                    .Replace("{year}", Made.Text(result.Year), StringComparison.Ordinal)
                    .Replace("{lost}", Made.Text(result.Lost[leaf.Id]), StringComparison.Ordinal)),
                null,
                null,
                Made.At(ScoreRows.Measure(result, leaf)),
                Made.Texts(leaf.Id),
                null,
                default)),
    ];

    private static string Grade(decimal total, Slip? slip)
    {
        var grade = Result.Grade(total);
        if (slip != Slip.Grade) return grade;
        return grade == "优" ? "良" : "优";
    }

    private static Source Source(Result result)
    {
        var dice = result.City.Dice(result.Office, result.Year, 96);
        return Blank.Source($"{result.Name}{Made.Text(result.Year)}年度部门整体支出绩效自评报告") with
        {
            Publisher = Made.At(result.Name),
            Prepared = Made.Date(result.Year + 1, 4, dice.Between(26, 30)),
            Published = Made.Date(result.Year + 1, 8, dice.Between(15, 31)),
        };
    }

    private static IReadOnlyList<SeriesBreak> Breaks(Result result)
    {
        var (city, office) = (result.City, result.Office);
        return city.Merging is { } merging && merging.MergedInto == office.Index && result.Year == city.FirstYear + 2
            ? [new SeriesBreak(Made.At($"{merging.Words.Name}并入，收支口径与上年不同"), Made.At("expenditure"), Made.At(result.Year), null, default)]
            : [];
    }
}
