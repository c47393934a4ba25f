using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Figures;

/// <summary>How a claim can be judged.</summary>
internal enum ClaimOutcome
{
    /// <summary>Printed and computed value agree within their digits.</summary>
    Holds,

    /// <summary>They agree but for the sign.</summary>
    SignOnly,

    /// <summary>They agree, and the word beside them says the opposite direction.</summary>
    OppositeWord,

    /// <summary>They do not agree.</summary>
    Differs,

    /// <summary>The base is zero: there is nothing to compute.</summary>
    NoBase,

    /// <summary>A figure that it would take is not printed, or known as a bound only.</summary>
    Unverified,
}

/// <summary>A claim beside what its operands give.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Project">The project whose claim it is, or null.</param>
/// <param name="Outcome">How they compare.</param>
/// <param name="Printed">The printed value, in the smallest unit.</param>
/// <param name="Computed">The computed value, in the smallest unit.</param>
/// <param name="Scale">The smallest units in one of the claim's.</param>
/// <param name="Formula">The formula with its numbers filled in.</param>
/// <param name="Of">The first operands; null where not printed.</param>
/// <param name="Over">The second operands; null where not printed.</param>
internal sealed record ClaimResult(
    Claim Claim,
    Project? Project,
    ClaimOutcome Outcome,
    Measured Printed,
    Measured Computed,
    decimal Scale,
    string Formula,
    OperandSum? Of,
    OperandSum? Over)
{
    /// <summary>The results of all claims of a report that state a value and a formula.</summary>
    public static IReadOnlyList<ClaimResult> All(Report report) =>
    [
        .. report.Claims.Select(claim => Judge(report, null, claim)).OfType<ClaimResult>(),
        .. report.Projects.SelectMany(project => project.Claims.Select(claim => Judge(report, project, claim)).OfType<ClaimResult>()),
    ];

    /// <summary>What a formula over the operands gives; null where it gives nothing.</summary>
    public static Measured? Compute(ClaimKind kind, OperandSum of, OperandSum? over) => kind switch
    {
        ClaimKind.Sum => of.Value,
        ClaimKind.Mean => of.Value.Over(Measured.Exact(of.Count)),
        ClaimKind.Difference => over is null ? null : of.Value - over.Value,
        ClaimKind.Ratio or ClaimKind.Share => over is null ? null : of.Value.Over(over.Value),
        ClaimKind.Saving => over is null ? null : -Changed(of.Value, over.Value),
        ClaimKind.Change => over is null ? null : Changed(of.Value, over.Value),
        _ => null,
    };

    // of / over − 1: the base enters once, so that what is not known of it is not counted twice.
    private static Measured? Changed(Measured of, Measured over) =>
        of.Over(over) is not { } quotient ? null : over.Value > 0m ? quotient - Measured.Exact(1m) : Measured.Exact(1m) - quotient;

    /// <summary>A formula with its numbers filled in.</summary>
    public static string FormulaText(ClaimKind kind, string of, string over, int count) => kind switch
    {
        ClaimKind.Sum => of,
        ClaimKind.Mean => string.Create(CultureInfo.InvariantCulture, $"{of} ÷ {count}"),
        ClaimKind.Difference => $"{of} − {over}",
        ClaimKind.Saving => $"({over} − {of}) ÷ {over}",
        ClaimKind.Change => $"({of} − {over}) ÷ {over}",
        _ => $"{of} ÷ {over}",
    };

    private static ClaimResult? Judge(Report report, Project? project, Claim claim)
    {
        if (claim.Value is not { } value || claim.Kind.Value is ClaimKind.Count or ClaimKind.Direction or ClaimKind.Comparison or ClaimKind.Cause) return null;
        var usual = OperandSum.UsualScale(report, project, claim);
        var (of, over) = (OperandSum.Of(report, project, claim, claim.Of, usual), OperandSum.Of(report, project, claim, claim.Over, usual));
        var scale = value.Value.IsPercent ? 1m : claim.Unit is { } unit ? UnitScale.Of(unit.Value).Factor : IsQuotient(claim.Kind.Value) ? 1m : usual;
        var printed = Measured.Of(value.Value)?.Times(scale);
        var isMissing = printed is null || of is null || (claim.Over is not null && over is null) || (over is null && claim.Kind.Value is not (ClaimKind.Sum or ClaimKind.Mean));
        if (isMissing) return new ClaimResult(claim, project, ClaimOutcome.Unverified, printed ?? default, default, scale, "", of, over);

        var formula = FormulaText(claim.Kind.Value, of!.Text, over?.Text ?? "", of.Count);
        if (Compute(claim.Kind.Value, of, over) is not { } computed)
            return new ClaimResult(claim, project, ClaimOutcome.NoBase, printed!.Value, default, scale, formula, of, over);
        var outcome = Compare(claim, printed!.Value, computed);
        if (outcome != ClaimOutcome.Holds && (of.IsBound || over?.IsBound == true)) outcome = ClaimOutcome.Unverified;
        return new ClaimResult(claim, project, outcome, printed.Value, computed, scale, formula, of, over);
    }

    private static bool IsQuotient(ClaimKind kind) => kind is ClaimKind.Ratio or ClaimKind.Share or ClaimKind.Saving or ClaimKind.Change;

    // A word for the direction carries the sign: 下降 26.47% and 增长 -26.47% say the same.
    private static ClaimOutcome Compare(Claim claim, Measured printed, Measured computed)
    {
        if (claim.Says?.Value is ClaimSays.Rose or ClaimSays.Fell)
        {
            if (!printed.Magnitude.Meets(computed.Magnitude)) return ClaimOutcome.Differs;
            var isRise = printed.Value < 0m ? claim.Says.Value.Value == ClaimSays.Fell : claim.Says.Value.Value == ClaimSays.Rose;

            // 下降 -26.47% is written for a fall too.
            var isDoubled = printed.Value < 0m && claim.Says.Value.Value == ClaimSays.Fell;
            return computed.Value == 0m || isDoubled || computed.Value > 0m == isRise ? ClaimOutcome.Holds : ClaimOutcome.OppositeWord;
        }

        if (printed.Meets(computed)) return ClaimOutcome.Holds;
        return claim.Kind.Value is ClaimKind.Change or ClaimKind.Difference && printed.Magnitude.Meets(computed.Magnitude) ? ClaimOutcome.SignOnly : ClaimOutcome.Differs;
    }
}

/// <summary>The sum of the operands of one side of a claim.</summary>
/// <param name="Value">The sum, in the smallest unit.</param>
/// <param name="Text">Its operands as printed; several in brackets.</param>
/// <param name="Rows">The figures.</param>
/// <param name="IsBound">Whether one of them is known as a bound only (以上, 以下).</param>
/// <param name="IsAbout">Whether one of them is approximate (约).</param>
/// <param name="IsBusiness">Whether one of them is a business fact, whose population may overlap with another's.</param>
internal sealed record OperandSum(Measured Value, string Text, IReadOnlyList<OperandRow> Rows, bool IsBound, bool IsAbout, bool IsBusiness)
{
    /// <summary>How many figures it sums.</summary>
    public int Count => Rows.Count;

    /// <summary>The scale of the first amount whose unit is printed: amounts of one formula without a unit are taken to share it.</summary>
    public static decimal UsualScale(Report report, Project? project, Claim claim)
    {
        foreach (var operand in (claim.Of?.Value ?? []).Concat(claim.Over?.Value ?? []))
        {
            if (OperandRows.Find(report, project, claim, operand) is [var row, ..] && UnitScale.Of(row.Money) is { } scale) return scale;
        }

        return 1m;
    }

    /// <summary>The sum of operands; null where there are none or one is not printed.</summary>
    public static OperandSum? Of(Report report, Project? project, Claim claim, Located<IReadOnlyList<Operand>>? operands, decimal usual)
    {
        if (operands is not { } list) return null;
        var (sum, text, rows) = (Measured.Exact(0m), "", new List<OperandRow>());
        foreach (var operand in list.Value)
        {
            if (OperandRows.Find(report, project, claim, operand) is not [{ Value: { } number } row]) return null;
            var scale = row.Money is not null ? UnitScale.Of(row.Money) ?? usual : number.IsPercent ? 1m : UnitScale.Of(row.Unit).Factor;
            if (Measured.Of(number)?.Times(scale) is not { } figure) return null;
            sum = operand.IsSubtracted ? sum - figure : sum + figure;
            text += rows.Count == 0 ? "" : operand.IsSubtracted ? " − " : " + ";
            text += row.Money is not null ? FigureText.Of(number, row.Money) : $"{number}{(number.IsPercent ? "" : row.Unit)}";
            rows.Add(row);
        }

        return new OperandSum(
            sum,
            rows.Count > 1 && claim.Kind.Value != ClaimKind.Sum ? $"({text})" : text,
            rows,
            rows.Any(r => r.Qualifier is Qualifier.AtLeast or Qualifier.AtMost),
            rows.Any(r => r.Qualifier is Qualifier.About),
            list.Value.Any(o => o.List is OperandList.Observations));
    }
}
