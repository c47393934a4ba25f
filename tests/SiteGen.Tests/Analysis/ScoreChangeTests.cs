using System.Globalization;
using FsCheck.Fluent;
using SiteGen.Analysis;
using SiteGen.Analysis.Years;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Analysis;

public class ScoreChangeTests(ITestOutputHelper output)
{
    private const string Framework = "id: f-2023\nname: 指标体系\nfull_mark: 100\nindicators:\n";

    [Fact]
    public void From_88_to_93_the_performance_rose_by_3_point_25_and_the_rest_is_another_yardstick()
    {
        // A is worth less and is done better, B is done better, C left, E entered.
        var change = Change(
            [("A", 50m, 45m), ("B", 40m, 34m), ("C", 10m, 9m)],
            [("A", 40m, 38m), ("B", 40m, 35m), ("E", 20m, 20m)]);
        Assert.Equal((5m, 3.25m, -9.25m, 20m, -9m), (change.Change, change.Performance, change.Reweighting, change.Entering, change.Leaving));
    }

    [Fact]
    public void The_four_parts_add_to_the_change_to_the_last_digit_whatever_the_weights()
    {
        // Two years of seven indicators: a weight from 0 to 29, where 0 means that the year does not ask, and a share of it.
        RandomCases.Check(output, 300, Gen.Choose(0, 29).ArrayOf(28).ToArbitrary(), drawn =>
        {
            var (before, now) = (Rows(drawn[..14]), Rows(drawn[14..]));
            var change = Change(before, now);
            return now.Sum(r => r.Score) - before.Sum(r => r.Score) == change.Performance + change.Reweighting + change.Entering + change.Leaving;
        });
    }

    [Fact]
    public void Each_part_is_what_its_formula_gives()
    {
        RandomCases.Check(output, 300, Gen.Choose(0, 29).ArrayOf(28).ToArbitrary(), drawn =>
        {
            var (before, now) = (Rows(drawn[..14]), Rows(drawn[14..]));
            var change = Change(before, now);
            var both = before.Join(now, b => b.Id, n => n.Id, (b, n) => (Before: b, Now: n), StringComparer.Ordinal).ToList();
            return Near(change.Performance, both.Sum(p => (p.Before.Weight + p.Now.Weight) / 2m * (Rate(p.Now) - Rate(p.Before))))
                && Near(change.Reweighting, both.Sum(p => (Rate(p.Before) + Rate(p.Now)) / 2m * (p.Now.Weight - p.Before.Weight)))
                && change.Entering == now.Sum(n => n.Score) - both.Sum(p => p.Now.Score)
                && change.Leaving == both.Sum(p => p.Before.Score) - before.Sum(b => b.Score);
        });
    }

    private static decimal Rate((string Id, decimal Weight, decimal Score) row) => row.Score / row.Weight;

    private static bool Near(decimal a, decimal b) => Math.Abs(a - b) < 0.000_000_001m;

    private static List<(string Id, decimal Weight, decimal Score)> Rows(int[] drawn) =>
        [.. drawn.Chunk(2).Index().Where(p => p.Item[0] > 0).Select(p => ($"I{p.Index}", (decimal)p.Item[0], p.Item[0] * p.Item[1] / 100m)).Append(("I99", 3m, 2.5m))];

    private static ScoreChange Change(IReadOnlyList<(string Id, decimal Weight, decimal Score)> before, IReadOnlyList<(string Id, decimal Weight, decimal Score)> now)
    {
        using var site = new TemporaryFolder()
            .With("content/site.yaml", "title: 测试\n")
            .With("content/departments.yaml", "jurisdictions:\n  - { id: \"990100\", name: 云州市, level: city }\ndepartments:\n  - { code: d-1, name: 市局, jurisdiction: \"990100\", type: 政府 }\n")
            .With("content/frameworks/f-2023.yaml", Framework + string.Concat(before.Concat(now).Select(r => r.Id).Distinct(StringComparer.Ordinal).Select(id => $"  - {{ id: {id}, name: 指标{id}, weight: 1, dimension: D3 }}\n")))
            .With("content/reports/2023/d-1.yaml", Report(2023, before))
            .With("content/reports/2024/d-1.yaml", Report(2024, now));
        return Analyst.Analyse(Sources.Book(site.Path), AnalysisScope.All).Histories.Single().Points[1].Change!;
    }

    private static string Report(int year, IReadOnlyList<(string Id, decimal Weight, decimal Score)> rows) => string.Create(
        CultureInfo.InvariantCulture,
        $"department: d-1\nyear: {year}\nkind: self\nframework: f-2023\nsource: {{ title: 表 }}\ndeclared: {{ total: {rows.Sum(r => r.Score)}, full_mark: 100 }}\nscores:\n{string.Concat(rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"  - {{ id: {r.Id}, weight: {r.Weight}, score: {r.Score} }}\n")))}");
}
