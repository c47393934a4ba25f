using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Checking.Figures;

/// <summary>What a sentence states.</summary>
internal enum StatementKind
{
    /// <summary>比上年……增长.</summary>
    Growth,

    /// <summary>占……的, or an execution rate.</summary>
    Share,

    /// <summary>得分率.</summary>
    ScoreRate,
}

/// <summary>A result stated in one sentence of the narrative together with all figures from which it follows.</summary>
/// <param name="Kind">The formula.</param>
/// <param name="Printed">The result as written.</param>
/// <param name="PrintedFigure">The result as an interval.</param>
/// <param name="Computed">What the figures of the sentence give.</param>
/// <param name="Formula">The formula with its numbers filled in.</param>
/// <param name="SaysRise">Whether a growth is said to be one upwards.</param>
/// <param name="Sentence">The words, for people and for replies.</param>
/// <param name="Section">The heading above.</param>
/// <param name="Place">Where the paragraph begins.</param>
internal sealed record NarrativeClaim(
    StatementKind Kind,
    Number Printed,
    Measured PrintedFigure,
    Measured Computed,
    string Formula,
    bool SaysRise,
    string Sentence,
    string Section,
    Place Place)
{
    private const string Number = @"(?<{0}>-?[0-9][0-9,]*(?:\.[0-9]+)?)";
    private const string Amount = @"(?<{0}>[0-9][0-9,]*(?:\.[0-9]+)?)\s*(?<{0}unit>亿元|万元|元|万人|万件|人|件|个|户|次)";

    // Between two figures of one statement stand a few words and no other figure, and no end of the sentence. What is not
    // certain is left alone: a wrong finding costs more trust than a missed one.
    private static readonly Regex Growth = Pattern(Amount, "now", @"[^0-9。；;增减升降]{0,12}[比较][^0-9。；;增减升降]{0,8}(?:[0-9]{4}年(?:度)?[^0-9。；;增减升降]{0,6})?", Amount, "before", @"[，,]?[^0-9。；;，,增减升降]{0,4}(?<says>增长|增加|上升|提高|下降|减少|降低)了?\s*", Number, "rate", @"\s*[%％]");
    private static readonly Regex Share = Pattern(Amount, "part", @"[，,]?\s*占[^0-9。；;]{0,20}", Amount, "whole", @"\s*的\s*", Number, "rate", @"\s*[%％]");
    private static readonly Regex Execution = Pattern(Amount, "whole", @"[，,][^0-9。；;，,]{0,8}(?:支出|执行|使用|完成)[^0-9。；;，,]{0,4}", Amount, "part", @"[，,][^0-9。；;，,]{0,8}(?:执行率|完成率|支付进度|使用率)[^0-9。；;，,]{0,3}", Number, "rate", @"\s*[%％]");
    private static readonly Regex Score = Pattern(@"得\s*(?<{0}>[0-9]+(?:\.[0-9]+)?)\s*分", "part", @"[^0-9。；;]{0,8}满分\s*", @"(?<{0}>[0-9]+(?:\.[0-9]+)?)\s*分", "whole", @"[^0-9。；;]{0,10}得分率[^0-9。；;]{0,2}", Number, "rate", @"\s*[%％]");

    /// <summary>The statements of a narrative.</summary>
    public static IReadOnlyList<NarrativeClaim> All(Narrative narrative) =>
    [
        .. narrative.Sections.SelectMany(section => section.Paragraphs.SelectMany(text =>
            Of(Growth, StatementKind.Growth, "now", "before", section, text)
                .Concat(Of(Share, StatementKind.Share, "part", "whole", section, text))
                .Concat(Of(Execution, StatementKind.Share, "part", "whole", section, text))
                .Concat(Of(Score, StatementKind.ScoreRate, "part", "whole", section, text)))),
    ];

    /// <summary>Whether written and computed result agree within their digits; a word for the direction carries the sign.</summary>
    public bool Holds => Kind == StatementKind.Growth
        ? PrintedFigure.Magnitude.Meets(Computed.Magnitude) && (Computed.Value == 0m || Computed.Value > 0m == SaysRise)
        : PrintedFigure.Meets(Computed);

    private static IEnumerable<NarrativeClaim> Of(Regex pattern, StatementKind kind, string first, string second, NarrativeSection section, Located<string> text)
    {
        foreach (Match match in pattern.Matches(text.Value))
        {
            if (Figure(match, first) is not { } a || Figure(match, second) is not { } b || !NumberGrammar.TryRead(match.Groups["rate"].Value + "%", out var rate) || Measured.Of(rate) is not { } printed) continue;
            var computed = kind == StatementKind.Growth ? (a.Value - b.Value).Over(b.Value) : a.Value.Over(b.Value);
            if (computed is not { } result) continue;
            var formula = kind == StatementKind.Growth ? $"({a.Text} − {b.Text}) ÷ {b.Text}" : $"{a.Text} ÷ {b.Text}";
            yield return new NarrativeClaim(kind, rate, printed, result, formula, match.Groups["says"].Value is "增长" or "增加" or "上升" or "提高", match.Value, section.Title, text.Place);
        }
    }

    private static (Measured Value, string Text)? Figure(Match match, string name)
    {
        var unit = match.Groups[name + "unit"].Success ? match.Groups[name + "unit"].Value : null;
        if (!NumberGrammar.TryRead(match.Groups[name].Value, out var number)) return null;

        // Points are given, not measured: 12 is 12.00.
        var figure = unit is null ? Measured.Of(number, 0.005m) : Measured.Of(number)?.Times(UnitScale.Of(unit).Factor);
        return figure is { } value ? (value, number + (unit ?? "分")) : null;
    }

    private static Regex Pattern(string first, string firstName, string between, string second, string secondName, string then, string rate, string rateName, string end) => new(
        first.Replace("{0}", firstName, StringComparison.Ordinal) + between + second.Replace("{0}", secondName, StringComparison.Ordinal) + then + rate.Replace("{0}", rateName, StringComparison.Ordinal) + end,
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));
}
