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
/// <param name="IsSubtracted">Whether it is subtracted: a year before is often printed only as "this year less the increase".</param>
public sealed record Operand(OperandList List, string Path, string Field, int? Year, string? At, string Text, bool IsSubtracted = false)
{
    /// <summary>Reads operands joined by <c> + </c> and <c> - </c>; false if one of them is outside the grammar.</summary>
    public static bool TryParse(string text, out IReadOnlyList<Operand> operands)
    {
        var read = new List<Operand>();
        operands = read;
        foreach (var sum in text.Split(" + ", StringSplitOptions.TrimEntries))
        {
            var parts = sum.Split(" - ", StringSplitOptions.TrimEntries);
            for (var i = 0; i < parts.Length; i++)
            {
                if (One(parts[i]) is not { } operand) return false;
                read.Add(operand with { IsSubtracted = i > 0 });
            }
        }

        return true;
    }

    private static Operand? One(string text)
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
            OperandList.Declared => last == 2 ? new Operand(list, "", steps[1], year, at, text) : null,
            OperandList.Observations => last == 2 ? new Operand(list, steps[1], "value", year, at, text) : null,
            OperandList.Scores => last is 2 or 3 ? new Operand(list, steps[1], last == 3 ? steps[2] : "score", year, at, text) : null,
            _ => last >= 3 ? new Operand(list, string.Join('/', steps[1..(last - 1)]), steps[last - 1], year, at, text) : null,
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
