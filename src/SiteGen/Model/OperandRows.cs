using System.Globalization;
using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>A figure that an operand names.</summary>
/// <param name="Value">The number; null where the row states none.</param>
/// <param name="Money">The unit of an amount; null for other figures.</param>
/// <param name="Unit">The unit of another figure, as printed.</param>
/// <param name="At">The passage of the original.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Qualifier">How exactly it is meant; null for exactly.</param>
public readonly record struct OperandRow(Number? Value, MoneyUnit? Money, string? Unit, string? At, Place Place, Qualifier? Qualifier = null);

/// <summary>Finds the figures of a report that operands name.</summary>
public static class OperandRows
{
    /// <summary>
    /// All rows that fit an operand of a claim; narrowed to the passage it names, or to the claim's own where several fit.
    /// One is right, none is a missing operand, several are ambiguous.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="project">The project whose claim it is: its amounts and scores are meant. Null for the report's own claims.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="operand">The operand.</param>
    public static IReadOnlyList<OperandRow> Find(Report report, Project? project, Claim claim, Operand operand)
    {
        var rows = All(report, project, operand);
        if (operand.At is { } passage) return Of(rows, passage);
        if (rows.Count <= 1) return rows;
        var own = Of(rows, claim.At?.Value);
        return own.Count == 1 ? own : rows;
    }

    /// <summary>The names of all figures of one list, for "did you mean".</summary>
    public static IEnumerable<string> Names(Report report, Project? project, OperandList list) => list switch
    {
        OperandList.Declared => ["declared/total", "declared/full-mark", "declared/rate"],
        OperandList.Scores => (project?.Scores ?? report.Scores).Select(s => $"scores/{s.Id.Value}"),
        OperandList.Money => (project?.Money ?? report.Money).Select(m => MoneyName(report, m)),
        OperandList.Staff => report.Staff.SelectMany(s => new[] { $"staff/{s.Path.Value}/posts", $"staff/{s.Path.Value}/in-post" }),
        OperandList.Assets => report.Assets.SelectMany(a => new[] { $"assets/{a.Path.Value}/opening", $"assets/{a.Path.Value}/closing" }),
        OperandList.Observations => report.Observations.Where(o => o.Id is not null).Select(o => $"observations/{o.Id!.Value.Value}"),
        OperandList.Projects => report.Projects.Select(p => $"projects/{p.Id.Value}/score"),
        _ => throw new InvalidOperationException($"The operand list {list} has no names."),
    };

    private static List<OperandRow> Of(List<OperandRow> rows, string? passage)
    {
        var normal = PassageName.Normal(passage);
        return [.. rows.Where(r => PassageName.Normal(r.At) == normal)];
    }

    private static List<OperandRow> All(Report report, Project? project, Operand operand) => operand.List switch
    {
        OperandList.Declared => DeclaredRows(report, operand),
        OperandList.Scores => ScoreRows(project?.Scores ?? report.Scores, operand),
        OperandList.Money => MoneyRows(report, project?.Money ?? report.Money, operand.Path, operand),
        OperandList.Staff => [.. report.Staff.Where(s => s.Path.Value == operand.Path).SelectMany(s => Field(operand.Field, s.At, null, null, ("posts", s.Posts), ("in-post", s.InPost)))],
        OperandList.Assets => [.. report.Assets.Where(a => a.Path.Value == operand.Path).SelectMany(a => Field(
            operand.Field,
            a.At,
            a.Unit?.Value,
            null,
            ("opening", a.Opening),
            ("closing", a.Closing),
            ("opening-quantity", a.OpeningQuantity),
            ("closing-quantity", a.ClosingQuantity)))],
        OperandList.Observations => [.. report.Observations
            .Where(o => o.Id?.Value == operand.Path && (operand.Year is null || (o.Year?.Value ?? report.Year.Value) == operand.Year))
            .SelectMany(o => Field(operand.Field, o.At, null, o.Unit?.Value, ("value", o.Value)).Select(row => row with { Qualifier = o.Qualifier?.Value }))],
        OperandList.Projects => ProjectRows(report, operand),
        _ => throw new InvalidOperationException($"The operand list {operand.List} has no rows."),
    };

    private static List<OperandRow> DeclaredRows(Report report, Operand operand) => report.Declared is not { } declared
        ? []
        : [.. Field(operand.Field, declared.At, null, null, ("total", declared.Total), ("full-mark", declared.FullMark), ("rate", declared.Rate))];

    private static List<OperandRow> ScoreRows(IReadOnlyList<Score> scores, Operand operand) =>
        [.. scores.Where(s => s.Id.Value == operand.Path).SelectMany(s => Field(
            operand.Field,
            s.At,
            null,
            null,
            ("score", s.Value),
            ("weight", s.Weight),
            ("rate", s.Rate),
            ("actual", s.ActualValue is { Value.Number: { } number } actual ? new Located<Number>(number, actual.Place) : null)))];

    private static List<OperandRow> MoneyRows(Report report, IReadOnlyList<Money> money, string path, Operand operand) =>
        [.. money
            .Where(m => m.Path.Value == path && Token.Of(m.Stage.Value) == operand.Field && (m.Year?.Value ?? report.Year.Value) == (operand.Year ?? report.Year.Value))
            .Select(m => new OperandRow(m.Amount?.Value, m.Unit?.Value, null, m.At?.Value, m.Amount?.Place ?? m.Place))];

    private static List<OperandRow> ProjectRows(Report report, Operand operand)
    {
        var id = operand.Path.Split('/')[0];
        var projects = report.Projects.Where(p => p.Id.Value == id);
        return operand.Path == id
            ? [.. projects.SelectMany(p => Field(operand.Field, p.At, null, null, ("score", p.Score)))]
            : [.. projects.SelectMany(p => MoneyRows(report, p.Money, operand.Path[(id.Length + 1)..], operand))];
    }

    private static IEnumerable<OperandRow> Field(string field, Located<string>? at, MoneyUnit? money, string? unit, params (string Name, Located<Number>? Value)[] fields)
    {
        foreach (var (name, value) in fields)
        {
            if (name == field && value is { } found) yield return new OperandRow(found.Value, money, unit, at?.Value, found.Place);
        }
    }

    private static string MoneyName(Report report, Money money)
    {
        var year = money.Year?.Value ?? report.Year.Value;
        var name = $"money/{money.Path.Value}/{Token.Of(money.Stage.Value)}";
        return year == report.Year.Value ? name : string.Create(CultureInfo.InvariantCulture, $"{name}/{year}");
    }
}
