using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>The money of a report, the printed results about it, and the progress of the year.</summary>
internal static class MoneyRows
{
    private static readonly (string Path, string Name, Func<Cut, decimal> Of)[] Cuts =
    [
        ("expenditure", "支出合计", c => c.Whole),
        ("expenditure/basic", "基本支出", c => c.Basic),
        ("expenditure/project", "项目支出", c => c.Project),
    ];

    public static IReadOnlyList<Money> Of(Result result)
    {
        var budget = result.Budget;
        var rows = Stages(budget).ToList();
        foreach (var (stage, cut, paid) in new[] { (MoneyStage.Initial, budget.Initial, budget.PublicInitial), (MoneyStage.Final, budget.Final, budget.PublicFinal) })
        {
            rows.Add(Blank.Money("expenditure/basic/personnel", stage, "人员经费", cut.Basic - paid));
            rows.Add(Blank.Money("expenditure/basic/public", stage, "公用经费", paid));
        }

        rows.Add(Blank.Money("three-public", MoneyStage.Initial, "“三公”经费", budget.ThreePublic.Planned));
        rows.Add(Blank.Money("three-public", MoneyStage.Final, "“三公”经费", budget.ThreePublic.Spent));
        if (budget.Procurement is { } procurement)
        {
            rows.Add(Blank.Money("procurement", MoneyStage.Initial, "政府采购", procurement.Planned));
            rows.Add(Blank.Money("procurement", MoneyStage.Final, "政府采购", procurement.Spent));
        }
        else
        {
            rows.Add(Blank.Money("procurement", MoneyStage.Final, "政府采购", 0m) with { Amount = null, Unit = null, Status = Made.At(MoneyStatus.None) });
        }

        if (Before(result) is { } before) rows.Add(Blank.Money("expenditure", MoneyStage.Final, "上年支出合计", before) with { Year = Made.At(result.Year - 1) });
        return [.. rows.Select(row => Explained(result, row))];
    }

    /// <summary>The three rows of each stage.</summary>
    public static IEnumerable<Money> Stages(Budget budget) =>
        from stage in new[] { (Stage: MoneyStage.Initial, Cut: budget.Initial), (Stage: MoneyStage.Adjusted, Cut: budget.Adjusted), (Stage: MoneyStage.Final, Cut: budget.Final) }
        from cut in Cuts
        select Blank.Money(cut.Path, stage.Stage, cut.Name, cut.Of(stage.Cut));

    /// <summary>What was spent the year before; null where nothing was reported, or where a merger makes it another department.</summary>
    public static decimal? Before(Result result)
    {
        var (city, office, before) = (result.City, result.Office, result.Year - 1);
        var isMerged = city.Merging is { } merging && merging.MergedInto == office.Index && before == city.FirstYear + 1;
        return before < city.FirstYear || isMerged || !city.Reports(office, before) ? null : Budget.Of(city, office, before).Final.Whole;
    }

    public static IReadOnlyList<Claim> Claims(Result result, Slip? slip)
    {
        var budget = result.Budget;
        var rate = result.Measures.Execution;
        var printed = slip == Slip.Ratio ? rate with { Value = rate.Value + (rate.Value > 98.5m ? -1.20m : 1.20m) } : rate;
        var claims = new List<Claim>
        {
            Blank.Claim(ClaimKind.Ratio, "支出预算完成率", printed, "money/expenditure/final", "money/expenditure/adjusted"),
            Blank.Claim(ClaimKind.Share, "基本支出占比", Made.Rate(budget.Final.Basic, budget.Final.Whole), "money/expenditure/basic/final", "money/expenditure/final"),
            Blank.Claim(ClaimKind.Share, "项目支出占比", Made.Rate(budget.Final.Project, budget.Final.Whole), "money/expenditure/project/final", "money/expenditure/final"),
        };
        if (Before(result) is { } before)
            claims.Add(Blank.Claim(ClaimKind.Change, "支出比上年增减", Made.Rate(budget.Final.Whole - before, before), "money/expenditure/final", $"money/expenditure/final/{Made.Text(result.Year - 1)}"));
        return claims;
    }

    public static IReadOnlyList<ProgressPoint> Progress(Result result)
    {
        var dice = result.City.Dice(result.Office, result.Year, 60);
        var budget = result.Budget;
        return [.. new[] { (3, dice.Between(0.17m, 0.24m, 3)), (6, dice.Between(0.41m, 0.52m, 3)), (9, dice.Between(0.66m, 0.77m, 3)), (12, 1m) }
            .Select(p => new ProgressPoint(
                Made.Date(result.Year, p.Item1),
                Made.At(Made.Rate(Made.Amount(budget.Final.Whole * p.Item2), budget.Adjusted.Whole)),
                Made.Number(Made.Amount(budget.Final.Whole * p.Item2)),
                Made.At(MoneyUnit.TenThousandYuan),
                null,
                null,
                default))];
    }

    private static Money Explained(Result result, Money row) =>
        result.Office == result.City.SlowSpender && result.Year == City.LastYear && row.Stage.Value == MoneyStage.Final && row.Year is null && row.Path.Value is "expenditure" or "expenditure/project"
            ? row with { Reason = Made.At(Words.Phrases.SlowReason) }
            : row;
}
