using System.Globalization;

namespace SiteGen.Model;

/// <summary>
/// The name of a figure of a report: <c>list/path/field[/year][@at]</c>, such as <c>money/expenditure/final/2020</c>,
/// added to or subtracted from the ones before it.
/// </summary>
/// <param name="List">Which list of the report.</param>
/// <param name="Path">The row's path or id within the list.</param>
/// <param name="Field">The stage or column.</param>
/// <param name="Year">The year; null for the report's.</param>
/// <param name="At">The passage of the original; null for the claim's own.</param>
/// <param name="Text">As written.</param>
/// <param name="Offset">Where it begins in the text of the claim.</param>
/// <param name="IsSubtracted">Whether it is subtracted: a year before is often printed only as "this year less the increase".</param>
public sealed record Operand(OperandList List, string Path, string Field, int? Year, string? At, string Text, int Offset, bool IsSubtracted = false)
{
    /// <summary>Reads operands joined by <c> + </c> and <c> - </c>; false if one of them is outside the grammar.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">The offset of its first letter.</param>
    /// <param name="operands">The operands in order.</param>
    public static bool TryParse(string text, int offset, out IReadOnlyList<Operand> operands)
    {
        var read = new List<Operand>();
        operands = read;
        var (at, isSubtracted) = (0, false);
        while (true)
        {
            var plus = text.IndexOf(" + ", at, StringComparison.Ordinal);
            var minus = text.IndexOf(" - ", at, StringComparison.Ordinal);
            var end = plus < 0 ? minus : minus < 0 ? plus : Math.Min(plus, minus);
            if (One(end < 0 ? text[at..] : text[at..end], offset + at) is not { } operand) return false;
            read.Add(operand with { IsSubtracted = isSubtracted });
            if (end < 0) return true;
            (at, isSubtracted) = (end + 3, end == minus);
        }
    }

    private static Operand? One(string text, int offset)
    {
        var sign = text.IndexOf('@', StringComparison.Ordinal);
        var at = sign < 0 ? null : text[(sign + 1)..].Trim();
        var steps = (sign < 0 ? text : text[..sign]).Split('/');
        if (at is "" || steps.Any(s => s.Length == 0) || !Token.TryParse<OperandList>(steps[0], out var list)) return null;

        var last = steps.Length;
        int? year = null;
        if (last > 2 && steps[^1].Length == 4 && int.TryParse(steps[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            year = number;
            last--;
        }

        return list switch
        {
            OperandList.Declared => last == 2 ? new Operand(list, "", steps[1], year, at, text, offset) : null,
            OperandList.Observations => last == 2 ? new Operand(list, steps[1], "value", year, at, text, offset) : null,
            OperandList.Scores => last is 2 or 3 ? new Operand(list, steps[1], last == 3 ? steps[2] : "score", year, at, text, offset) : null,
            _ => last >= 3 ? new Operand(list, string.Join('/', steps[1..(last - 1)]), steps[last - 1], year, at, text, offset) : null,
        };
    }
}

/// <summary>The lists whose figures a claim can name.</summary>
public enum OperandList
{
    /// <summary><c>declared/total</c>.</summary>
    Declared,

    /// <summary><c>scores/A1.1</c> or <c>scores/A1.1/weight</c>.</summary>
    Scores,

    /// <summary><c>money/expenditure/basic/final</c>.</summary>
    Money,

    /// <summary><c>staff/bureau/posts</c>.</summary>
    Staff,

    /// <summary><c>assets/fixed/net/closing</c>.</summary>
    Assets,

    /// <summary><c>observations/cases</c>.</summary>
    Observations,

    /// <summary><c>projects/P1/score</c> or <c>projects/P1/expenditure/executed</c>.</summary>
    Projects,
}
