using System.Globalization;
using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>One printed mention of a fact.</summary>
/// <param name="Key">What fact it is, within the report.</param>
/// <param name="Field">What the fact is called, as an argument named <c>field</c>.</param>
/// <param name="Figure">Its figure, in the smallest unit.</param>
/// <param name="Scale">The smallest units in one printed unit.</param>
/// <param name="Unit">The printed unit.</param>
/// <param name="Text">As printed, with its unit.</param>
/// <param name="IsCertain">Whether mentions of one key are certainly one fact.</param>
/// <param name="At">The passage.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Mention(string Key, Argument Field, Measured Figure, decimal Scale, string Unit, string Text, bool IsCertain, Located<string>? At, Place Place)
{
    /// <summary>Of whom or what; null where it is not said.</summary>
    public string? Population { get; init; }

    /// <summary>When; null where it is not said.</summary>
    public string? Date { get; init; }

    /// <summary>约, 以上, 以下: a bound says nothing about an exact figure.</summary>
    public Qualifier? Bound { get; init; }

    /// <summary>Whether another mention may be of the same fact: nothing that both say differs.</summary>
    public bool MayBe(Mention other) =>
        (Population is null || other.Population is null || Population == other.Population)
        && (Date is null || other.Date is null || Date == other.Date)
        && Bound == other.Bound;
}

/// <summary>The mentions of facts in a report.</summary>
internal static class Mentions
{
    /// <summary>All mentions, in the order of the report.</summary>
    public static IReadOnlyList<Mention> Of(AuditedReport report) =>
    [
        .. Scores(report),
        .. report.Money.SelectMany(list => list.Rows.Select(row => Amount(list.Prefix, row, report.Report.Year.Value))).OfType<Mention>(),
        .. report.Report.Staff.SelectMany(Staff),
        .. report.Report.Assets.SelectMany(Assets),
        .. report.Report.Observations.Select(o => Observation(o, report.Report.Year.Value)).OfType<Mention>(),
        .. report.Targets.SelectMany(list => list.Rows.Select(row => Target(list.Prefix, row))).OfType<Mention>(),
        .. report.Report.Announced.Select(Announced),
    ];

    /// <summary>The pairs of a fact whose figures cannot be printed forms of one: each later value against the first mention that it contradicts.</summary>
    public static IEnumerable<(Mention First, Mention Second)> Apart(IReadOnlyList<Mention> mentions)
    {
        var different = new List<Mention>();
        foreach (var mention in mentions)
        {
            // A value that was met already is no new finding, wherever it stands again.
            if (different.Exists(d => d.MayBe(mention) && Agree(d.Figure, mention.Figure))) continue;
            if (different.Find(d => d.MayBe(mention)) is { } first) yield return (first, mention);
            different.Add(mention);
        }
    }

    // Two figures of one precision are one only where they are equal; else the finer one may round to the coarser.
    private static bool Agree(Measured a, Measured b) => a.Value == b.Value || (a.Tolerance != b.Tolerance && Math.Abs(a.Value - b.Value) <= Math.Max(a.Tolerance, b.Tolerance));

    /// <summary>Whether the coarser of two mentions is the finer one cut off at its digits instead of rounded.</summary>
    public static bool IsCut(Mention a, Mention b)
    {
        var (coarse, fine) = a.Figure.Tolerance >= b.Figure.Tolerance ? (a, b) : (b, a);
        var unit = coarse.Figure.Tolerance * 2m;
        return unit > fine.Figure.Tolerance * 2m && unit > 0m && Math.Abs(fine.Figure.Value) > Math.Abs(coarse.Figure.Value) && Math.Truncate(fine.Figure.Value / unit) * unit == coarse.Figure.Value;
    }

    private static IEnumerable<Mention> Scores(AuditedReport report)
    {
        foreach (var row in report.Report.Scores)
        {
            var name = report.Tree?.Find(row.Id.Value)?.Name.Value ?? row.Id.Value;
            foreach (var (field, value) in new (string, Located<Number>?)[] { ("score", row.Value), ("weight", row.Weight), ("rate", row.Rate) })
            {
                if (value is { } printed && Measured.Of(printed.Value, field == "score" ? Math.Min(report.ScoreHalf, printed.Value.HalfUnit) : printed.Value.HalfUnit) is { } figure)
                    yield return new Mention($"scores/{row.Id.Value}/{field}", new("field", name), figure, 1m, "", printed.Value.ToString(), true, row.At, printed.Place);
            }
        }
    }

    private static Mention? Amount(string prefix, Money row, int year)
    {
        if (row.Amount is not { } amount || UnitScale.Of(row.Unit?.Value) is not { } scale || Measured.Of(amount.Value)?.Times(scale) is not { } figure) return null;
        var key = string.Create(CultureInfo.InvariantCulture, $"{prefix}/{row.Path.Value}/{Token.Of(row.Stage.Value)}/{row.Year?.Value ?? year}{row.AsOf?.Value}{row.Fund?.Value}{row.Holder?.Value}{row.Tier?.Value}{row.Cut?.Value}");
        return new Mention(key, new("field", row.Name?.Value ?? row.Path.Value), figure, scale, PrintedWord.Of(row.Unit!.Value.Value), FigureText.Of(amount.Value, row.Unit.Value.Value), true, row.At, amount.Place);
    }

    private static IEnumerable<Mention> Staff(StaffLine row)
    {
        foreach (var (field, value) in new (string, Located<Number>?)[] { ("posts", row.Posts), ("in-post", row.InPost) })
        {
            if (value is { } printed && Measured.Of(printed.Value) is { } figure)
                yield return new Mention($"staff/{row.Path.Value}/{row.Category?.Value}{field}", new("field", $"{row.Unit.Value}{row.Category?.Value}"), figure, 1m, "", printed.Value.ToString(), true, row.At, printed.Place);
        }
    }

    private static IEnumerable<Mention> Assets(AssetLine row)
    {
        foreach (var (field, value) in new (string, Located<Number>?)[] { ("opening", row.Opening), ("closing", row.Closing) })
        {
            if (value is { } printed && UnitScale.Of(row.Unit?.Value) is { } scale && Measured.Of(printed.Value)?.Times(scale) is { } figure)
                yield return new Mention($"assets/{row.Path.Value}/{field}", new("field", row.Name.Value), figure, scale, PrintedWord.Of(row.Unit!.Value.Value), FigureText.Of(printed.Value, row.Unit.Value.Value), true, row.At, printed.Place);
        }
    }

    // Without an id it is not said that two are one fact.
    private static Mention? Observation(Observation row, int year)
    {
        if (row is not { Id: { } id, Value: { } value }) return null;
        var (scale, unit) = UnitScale.Of(row.Unit?.Value);
        if (Measured.Of(value.Value)?.Times(scale) is not { } figure) return null;
        var key = string.Create(CultureInfo.InvariantCulture, $"observations/{id.Value}/{row.Project?.Value}/{row.Year?.Value ?? year}");
        var isCertain = row.Population is not null && (row.AsOf is not null || row.Year is not null);
        return new Mention(key, new("field", row.Measure.Value), figure, scale, row.Unit?.Value ?? unit, $"{value.Value}{row.Unit?.Value}", isCertain, row.At, value.Place)
        {
            Population = PassageName.Normal(row.Population?.Value),
            Date = row.AsOf?.Value.ToString(),
            Bound = row.Qualifier?.Value is Qualifier.AtLeast or Qualifier.AtMost ? row.Qualifier.Value.Value : null,
        };
    }

    private static Mention? Target(string prefix, Target row)
    {
        if (row.Value is not { } value || row.Comparator?.Value is Comparator.Deadline) return null;
        var (scale, unit) = UnitScale.Of(row.Unit?.Value);
        return Measured.Of(value.Value)?.Times(scale) is { } figure
            ? new Mention($"{prefix}/{row.Level1?.Value}/{row.Level2?.Value}/{row.Name.Value}", new("field", row.Name.Value), figure, scale, row.Unit?.Value ?? unit, $"{value.Value}{row.Unit?.Value}", false, row.At, value.Place)
            : null;
    }

    private static Mention Announced(Announced row) => new(
        $"announced/{Token.Of(row.Of.Value)}",
        Argument.Text("field", $"finding.announced.{Token.Of(row.Of.Value)}"),
        Measured.Exact(row.Count.Value),
        1m,
        "",
        row.Count.Value.ToString(CultureInfo.InvariantCulture),
        false,
        row.At,
        row.Count.Place);
}
