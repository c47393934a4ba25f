using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>A planned framework as the record that its file holds.</summary>
internal static class FrameworkRecord
{
    public const string Jurisdiction = "990100";

    public static Framework Of(City city, FrameworkPlan plan)
    {
        var first = plan.IsNewer ? city.SwitchYear : city.FirstYear;
        var last = plan.IsNewer ? (int?)null : city.SwitchYear - 1;
        return new Framework(
            Made.At(plan.Id),
            Made.At($"云泽市部门整体支出绩效评价指标体系（{Made.Text(first)}年版）"),
            FrameworkSubject.Department,
            Made.At($"《云泽市部门整体支出绩效评价管理办法》（云财绩〔{Made.Text(first)}〕{(plan.IsNewer ? "12" : "5")}号）"),
            null,
            null,
            plan.Replaces is { } replaces ? Made.At(replaces) : null,
            Made.At(Jurisdiction),
            Made.At(first),
            last is { } year ? Made.At(year) : null,
            Made.Number(100m),
            WeightSource.Table,
            MissingPolicy.Leave,
            [Band("优", 90m), Band("良", 80m), Band("中", 60m), Band("差", 0m)],
            [],
            null,
            null,
            [],
            [.. Nodes(plan)],
            Place.None);
    }

    /// <summary>common.yaml.</summary>
    public static IReadOnlyList<CommonIndicator> Commons { get; } =
    [
        Common("budget-execution", "预算执行率", "支出决算数与全年调整预算数之比", Polarity.Up),
        Common("public-expense-control", "公用经费控制率", "公用经费实际支出与年初预算安排之比", Polarity.Down),
        Common("fixed-asset-use", "固定资产利用率", "在用固定资产与全部固定资产之比", Polarity.Up),
        Common("satisfaction", "服务对象满意度", "服务对象中表示满意的比例", Polarity.Up),
    ];

    private static IEnumerable<IndicatorDefinition> Nodes(FrameworkPlan plan)
    {
        foreach (var root in Words.Framework.Roots)
        {
            yield return Node(root.Id, null, root.Name, plan.Leaves.Where(l => l.Root == root.Id).Sum(l => l.Weight));
            foreach (var group in Words.Framework.Groups.Where(g => g.Root == root.Id))
            {
                var leaves = plan.Leaves.Where(l => l.Group == group.Id).ToList();
                if (leaves.Count == 0) continue;
                yield return Node(group.Id, root.Id, group.Name, leaves.Sum(l => l.Weight)) with { Dimension = Made.At(group.Dimension) };
                foreach (var leaf in leaves) yield return Scored(leaf, group.Id);
            }
        }
    }

    private static IndicatorDefinition Scored(Leaf leaf, string group)
    {
        var common = leaf.Role switch
        {
            "execution" => "budget-execution",
            "public" => "public-expense-control",
            "assets" => "fixed-asset-use",
            "satisfaction" => "satisfaction",
            _ => null,
        };
        return Node(leaf.Id, group, leaf.Name, leaf.Weight) with
        {
            Definition = Made.At(leaf.Words.Definition),
            Standard = Made.At(leaf.Words.Standard),
            Rubric = Standard(leaf),
            Common = common is null ? null : Made.At(common),
            Unit = common is null ? null : Made.At("%"),
            Polarity = common is null ? null : Made.At(leaf.Role == "public" ? Polarity.Down : Polarity.Up),
            Replaces = leaf.Replaces is { } replaced ? Made.At(replaced) : null,
        };
    }

    private static Rubric? Standard(Leaf leaf)
    {
        var blank = new Rubric(Made.At(RubricType.Judgement), [], null, [], [], [], null, null, null, null, null, null, null, null, Place.None);
        if (leaf.Steps is { } steps) return blank with { Type = Made.At(RubricType.Steps), Steps = [.. steps.Select(s => Made.At(new RubricStep(s.From, s.Points / 1.0000m)))] };
        return leaf.Words.Deducts ? blank with { Type = Made.At(RubricType.DeductPoints), Points = Made.Number(0.5m) } : null;
    }

    private static IndicatorDefinition Node(string id, string? parent, string name, decimal weight) => new(
        Made.At(id),
        parent is null ? null : Made.At(parent),
        Made.At(name),
        [],
        Made.Weight(weight),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        [],
        null,
        Place.None);

    private static GradeBand Band(string label, decimal from) => new(Made.At(label), Made.Number(from), null);

    private static CommonIndicator Common(string id, string name, string definition, Polarity polarity) =>
        new(Made.At(id), Made.At(name), Made.At(definition), Made.At("%"), Made.At(polarity));
}
