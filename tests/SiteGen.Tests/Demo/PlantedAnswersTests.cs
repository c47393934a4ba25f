using SiteGen.Demo;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Demo;

/// <summary>The planted answers hold for what a reader of the files finds, whatever the size and the seed.</summary>
public class PlantedAnswersTests
{
    private const int Last = 2024;

    public static TheoryData<int, int, int, ulong> Cities => new()
    {
        { 42, 5, 36, 1 },
        { 42, 5, 36, 7 },
        { 4, 2, 12, 1 },
        { 4, 3, 60, 2 },
        { 5, 10, 24, 3 },
        { 60, 3, 24, 4 },
        { 120, 2, 60, 5 },
        { 9, 4, 12, 6 },
    };

    [Theory]
    [MemberData(nameof(Cities))]
    public void Each_planted_answer_stands_out_in_the_files(int departments, int years, int indicators, ulong seed)
    {
        var options = new DemoOptions(departments, years, indicators, seed);
        using var site = DemoSite.Write(options);
        var book = Sources.Book(site.Path);
        var planted = DemoCity.Planted(options);
        var self = book.Reports.Where(r => r.Kind.Value == ReportKind.Self && r.Declared is not null).ToDictionary(r => (r.Department.Value, r.Year.Value));
        var now = self.Where(r => r.Key.Item2 == Last).ToDictionary(r => r.Key.Item1, r => r.Value, StringComparer.Ordinal);

        var gains = now.Where(r => self.ContainsKey((r.Key, Last - 1))).ToDictionary(r => r.Key, r => Total(r.Value) - Total(self[(r.Key, Last - 1)]), StringComparer.Ordinal);
        Stands(gains, planted.Improved.Department, planted.Improved.Points, atLeast: 5m, othersBelow: 4m);

        var tree = book.Tree(now.Values.First())!;
        var losses = now.Values.SelectMany(r => Lost(tree, r)).GroupBy(l => l.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => (Count: g.Count(), Points: g.Sum(l => l.Points)), StringComparer.Ordinal);
        Assert.Equal((planted.CommonLoss.Departments, planted.CommonLoss.Points), losses[planted.CommonLoss.Indicator]);
        Assert.True(planted.CommonLoss.Departments >= now.Count * 0.9);
        Assert.All(losses.Where(l => l.Key != planted.CommonLoss.Indicator), l => Assert.True(l.Value.Count < planted.CommonLoss.Departments && l.Value.Points < planted.CommonLoss.Points));

        var rates = now.ToDictionary(r => r.Key, r => 100m * Amount(r.Value, MoneyStage.Final) / Amount(r.Value, MoneyStage.Adjusted), StringComparer.Ordinal);
        Assert.InRange(rates[planted.SlowSpender.Department], 58m, 62m);
        Assert.Equal(planted.SlowSpender.Rate, decimal.Round(rates[planted.SlowSpender.Department], 2, MidpointRounding.AwayFromZero));
        Assert.Equal(planted.SlowSpender.Left, Amount(now[planted.SlowSpender.Department], MoneyStage.Adjusted) - Amount(now[planted.SlowSpender.Department], MoneyStage.Final));
        Assert.All(rates.Where(r => r.Key != planted.SlowSpender.Department), r => Assert.True(r.Value > 75m));

        var gaps = now.Where(r => r.Value.Reviews.Count > 0).ToDictionary(r => r.Key, r => Total(r.Value) - r.Value.Reviews[0].Score!.Value.Value.Value, StringComparer.Ordinal);
        Stands(gaps, planted.ReviewGap.Department, planted.ReviewGap.Points, atLeast: 10m, othersBelow: 4m);

        var repeated = gains.Keys.ToDictionary(d => d, d => (decimal)Lost(tree, self[(d, Last - 1)]).Where(l => l.HasMeasure).Select(l => l.Id).Intersect(Lost(tree, now[d]).Select(l => l.Id), StringComparer.Ordinal).Count(), StringComparer.Ordinal);
        Stands(repeated, planted.RepeatedLoss.Department, planted.RepeatedLoss.Indicators, atLeast: 6m, othersBelow: 5m);

        string[] named = [planted.Improved.Department, planted.SlowSpender.Department, planted.ReviewGap.Department, planted.RepeatedLoss.Department];
        Assert.Equal(4, named.Distinct(StringComparer.Ordinal).Count());
    }

    private static void Stands(Dictionary<string, decimal> values, string planted, decimal value, decimal atLeast, decimal othersBelow)
    {
        Assert.Equal(value, values[planted]);
        Assert.True(value >= atLeast, $"{value} is below {atLeast}");
        Assert.All(values.Where(v => v.Key != planted), v => Assert.True(v.Value < othersBelow, $"{v.Key}: {v.Value}"));
    }

    private static decimal Total(Report report) => report.Declared!.Total!.Value.Value.Value;

    private static decimal Amount(Report report, MoneyStage stage) =>
        report.Money.First(m => m.Path.Value == "expenditure" && m.Stage.Value == stage && m.Year is null).Amount!.Value.Value.Value;

    private static IEnumerable<(string Id, decimal Points, bool HasMeasure)> Lost(IndicatorTree tree, Report report) =>
        from row in report.Scores
        where row.Value is not null && tree.IsLeaf(row.Id.Value)
        let points = tree.Find(row.Id.Value)!.Weight!.Value.Value.Value - row.Value!.Value.Value.Value
        where points > 0m
        select (row.Id.Value, points, row.Measure is not null);
}
