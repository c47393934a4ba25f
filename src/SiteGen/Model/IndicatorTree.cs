using System.Collections.Frozen;

namespace SiteGen.Model;

/// <summary>The tree of a framework by parent and level. Built once; the framework must already be free of cycles.</summary>
public sealed class IndicatorTree
{
    private readonly FrozenDictionary<string, IndicatorDefinition> byId;
    private readonly FrozenDictionary<string, IReadOnlyList<IndicatorDefinition>> children;
    private readonly FrozenDictionary<string, int> levels;

    /// <summary>Builds the tree.</summary>
    public IndicatorTree(Framework framework)
    {
        Framework = framework;
        byId = framework.Indicators.ToFrozenDictionary(i => i.Id.Value, StringComparer.Ordinal);
        children = framework.Indicators
            .Where(i => i.Parent is not null)
            .GroupBy(i => i.Parent!.Value.Value, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<IndicatorDefinition>)[.. g], StringComparer.Ordinal);
        Roots = [.. framework.Indicators.Where(i => i.Parent is null)];
        InOrder = [.. Roots.SelectMany(Below)];
        levels = InOrder.ToFrozenDictionary(i => i.Id.Value, Depth, StringComparer.Ordinal);
    }

    /// <summary>The framework of the tree.</summary>
    public Framework Framework { get; }

    /// <summary>The level-1 indicators (一级指标) in printed order.</summary>
    public IReadOnlyList<IndicatorDefinition> Roots { get; }

    /// <summary>All nodes, each before its children.</summary>
    public IReadOnlyList<IndicatorDefinition> InOrder { get; }

    /// <summary>The node of an id, or null.</summary>
    public IndicatorDefinition? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The children of a node in printed order.</summary>
    public IReadOnlyList<IndicatorDefinition> Children(string id) => children.GetValueOrDefault(id, []);

    /// <summary>Whether a node has no children.</summary>
    public bool IsLeaf(string id) => !children.ContainsKey(id);

    /// <summary>1 for 一级指标.</summary>
    public int Level(string id) => levels[id];

    /// <summary>The nodes from level 1 down to the node itself.</summary>
    public IReadOnlyList<IndicatorDefinition> Path(IndicatorDefinition node)
    {
        var path = new List<IndicatorDefinition>();
        for (var at = node; at is not null; at = at.Parent is { } parent ? Find(parent.Value) : null) path.Insert(0, at);
        return path;
    }

    /// <summary>The dimension of a node: its own, else the nearest one above it; null if no one on its path has one.</summary>
    public string? Dimension(IndicatorDefinition node)
    {
        for (var at = node; at is not null; at = at.Parent is { } parent ? Find(parent.Value) : null)
        {
            if (at.Dimension is { } dimension) return dimension.Value;
        }

        return null;
    }

    /// <summary>The leaves with a weight above zero.</summary>
    public IReadOnlyList<IndicatorDefinition> WeighedLeaves => [.. InOrder.Where(i => IsLeaf(i.Id.Value) && i.Weight is { Value.Value: > 0m })];

    /// <summary>As how many equal ones the leaves count: 1 / Σ(w / Σw)² (methods, section 3); null without weights. Unrounded.</summary>
    public decimal? EffectiveLeaves
    {
        get
        {
            var weights = WeighedLeaves.Select(l => l.Weight!.Value.Value.Value).ToList();
            var whole = weights.Sum();
            return weights.Count == 0 ? null : 1m / weights.Sum(w => w / whole * (w / whole));
        }
    }

    /// <summary>Where the weight of a node comes from.</summary>
    public WeightSource WeightSource(IndicatorDefinition node) => node.WeightSource?.Value ?? Framework.WeightSource;

    private IEnumerable<IndicatorDefinition> Below(IndicatorDefinition node) => [node, .. Children(node.Id.Value).SelectMany(Below)];

    private int Depth(IndicatorDefinition node) => Path(node).Count;
}
