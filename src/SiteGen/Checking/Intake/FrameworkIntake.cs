using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Checking.Intake;

/// <summary>Checks each framework as a tree, and what it refers to.</summary>
internal static class FrameworkIntake
{
    private const int MaxLevels = 12;
    private const int MaxNodes = 100_000;

    public static void Check(SiteSources sources, ICollection<Diagnostic> problems)
    {
        Ids.CheckDistinct(sources.Frameworks.Select(f => f.Id), problems);
        var reports = sources.Reports.Select(r => r.Key.ToString()).ToHashSet(StringComparer.Ordinal);
        var commons = sources.Commons.Select(c => c.Id.Value).ToList();
        var dimensions = sources.Dimensions.Select(d => d.Id.Value).ToList();
        var jurisdictions = sources.Roster.Jurisdictions.Select(j => j.Id.Value).ToList();
        foreach (var framework in sources.Frameworks)
        {
            CheckTree(framework, problems);
            if (framework.From is { } from) CheckFrom(from, reports, sources.Unparsed, problems);
            if (framework.Jurisdiction is { } jurisdiction) Ids.CheckKnown(Codes.UnknownJurisdiction, jurisdiction, jurisdictions, problems);
            foreach (var indicator in framework.Indicators)
            {
                if (indicator.Dimension is { } dimension) Ids.CheckKnown(Codes.UnknownDimension, dimension, dimensions, problems);
                if (indicator.Common is { } common) Ids.CheckKnown(Codes.UnknownCommon, common, commons, problems);
                CheckWeight(framework, indicator, problems);
            }
        }
    }

    private static void CheckTree(Framework framework, ICollection<Diagnostic> problems)
    {
        Ids.CheckDistinct(framework.Indicators.Select(i => i.Id), problems);
        var ids = framework.Indicators.Select(i => i.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var indicator in framework.Indicators)
        {
            if (indicator.Parent is { } parent) Ids.CheckKnown(Codes.UnknownParent, parent, ids, problems);
        }

        if (!Ids.CheckParents(framework.Indicators.Select(i => (i.Id, i.Parent)), problems)) return;
        if (framework.Indicators.Count > MaxNodes) TooLarge(framework.Place, "tree.nodes", problems);
        var parents = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var indicator in framework.Indicators) parents.TryAdd(indicator.Id.Value, indicator.Parent?.Value);
        foreach (var indicator in framework.Indicators)
        {
            var level = 1;
            for (var at = indicator.Parent?.Value; at is not null && level <= MaxLevels; at = parents.GetValueOrDefault(at)) level++;
            if (level > MaxLevels) TooLarge(indicator.Place, "tree.levels", problems);
        }
    }

    // A weight has a source, and a source of "inferred" a weight: else a page would label the figure wrongly.
    private static void CheckWeight(Framework framework, IndicatorDefinition indicator, ICollection<Diagnostic> problems)
    {
        var source = indicator.WeightSource?.Value ?? framework.WeightSource;
        var what = (indicator.Weight, source) switch
        {
            (not null, WeightSource.Unknown) => "weight.unknown",
            (null, WeightSource.Inferred) when indicator.WeightSource is not null => "weight.inferred",
            _ => null,
        };
        if (what is null) return;
        problems.Add(Diagnostic.At(Codes.WeightDisagrees, indicator.Weight?.Place ?? indicator.WeightSource?.Place ?? indicator.Place, 1, Argument.Text("problem", what), Argument.Text("mend", what + ".mend")));
    }

    private static void TooLarge(Place place, string problem, ICollection<Diagnostic> problems) => problems.Add(Diagnostic.At(
        Codes.TreeTooLarge,
        place,
        1,
        Argument.Text("problem", problem),
        new("depth", MaxLevels.ToString(CultureInfo.InvariantCulture)),
        new("nodes", MaxNodes.ToString(CultureInfo.InvariantCulture))));

    private static void CheckFrom(Located<string> from, HashSet<string> reports, IReadOnlySet<string> unparsed, ICollection<Diagnostic> problems)
    {
        if (reports.Contains(from.Value)) return;
        var steps = from.Value.Split('/');
        if (steps is [var code, var year, ..] && unparsed.Any(u => u.StartsWith($"content/reports/{year}/{code}", StringComparison.Ordinal))) return;
        problems.Add(Diagnostic.At(Codes.UnknownReport, from.Place, from.Value.Length, new Argument("found", from.Value)));
    }
}
