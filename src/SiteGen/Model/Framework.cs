using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>Where a weight comes from, and so how far a rate computed from it can be trusted.</summary>
public enum WeightSource
{
    /// <summary>Printed in a table of the original.</summary>
    Table,

    /// <summary>Stated in running text.</summary>
    Text,

    /// <summary>Inferred by us: used, and every rate from it is labelled 推算.</summary>
    Inferred,

    /// <summary>Not known: no rate.</summary>
    Unknown,
}

/// <summary>What a framework judges.</summary>
public enum FrameworkSubject
{
    /// <summary>The overall expenditure of a department.</summary>
    Department,

    /// <summary>A project.</summary>
    Project,

    /// <summary>The evaluation work itself: a page of its own, never on the board.</summary>
    Evaluation,
}

/// <summary>What happens to the weight of an indicator that was not scored or is missing in our copy.</summary>
public enum MissingPolicy
{
    /// <summary>It leaves numerator and denominator.</summary>
    Leave,

    /// <summary>It stays in the denominator.</summary>
    CountAsLost,
}

/// <summary>A grade and the score from which on it is given; half-open upwards unless an upper bound is printed.</summary>
/// <param name="Label">As printed: 优, 良, 中, 差.</param>
/// <param name="From">The lower bound, inclusive.</param>
/// <param name="To">The upper bound as printed, where the original prints one: between 80—89 and 90—100 a total of 89.5 has no grade.</param>
public sealed record GradeBand(Located<string> Label, Located<Number> From, Located<Number>? To);

/// <summary>One node of an indicator tree; the leaves carry scores, the depth is free.</summary>
/// <param name="Id">Stable across the years; names are labels.</param>
/// <param name="Parent">The node above, null for level 1.</param>
/// <param name="Name">As printed.</param>
/// <param name="Aliases">Names it has elsewhere in the original or had in other years.</param>
/// <param name="Weight">Full marks (分值), as printed; null where they are not printed.</param>
/// <param name="WeightSource">Where the weight comes from; null for the framework's default.</param>
/// <param name="AsPrinted">The marker printed in place of a weight, such as ——.</param>
/// <param name="Definition">指标解释.</param>
/// <param name="Standard">评分标准, in our words where it is long.</param>
/// <param name="Evidence">Evidence that the framework asks for (所需佐证材料).</param>
/// <param name="Rubric">The standard in terms that can be recomputed.</param>
/// <param name="Dimension">The dimension it belongs to; a node without one inherits its parent's.</param>
/// <param name="Common">The common indicator it is an instance of.</param>
/// <param name="Unit">The unit of its actual value.</param>
/// <param name="Polarity">Whether more is better.</param>
/// <param name="Replaces">The indicator of the framework before that it continues, so that a series can go on.</param>
/// <param name="Years">The years in which it is asked; empty for all years of the framework.</param>
/// <param name="Adjustment">Whether it is a bonus or penalty, whose score may leave the range from 0 to the weight.</param>
/// <param name="Place">Where it stands.</param>
public sealed record IndicatorDefinition(
    Located<string> Id,
    Located<string>? Parent,
    Located<string> Name,
    IReadOnlyList<Located<string>> Aliases,
    Located<Number>? Weight,
    Located<WeightSource>? WeightSource,
    Located<string>? AsPrinted,
    Located<string>? Definition,
    Located<string>? Standard,
    Located<string>? Evidence,
    Rubric? Rubric,
    Located<string>? Dimension,
    Located<string>? Common,
    Located<string>? Unit,
    Located<Polarity>? Polarity,
    Located<string>? Replaces,
    IReadOnlyList<Located<int>> Years,
    Located<bool>? Adjustment,
    Place Place);

/// <summary>An indicator framework (指标体系): a tree with weights, and the rules under which it is used.</summary>
/// <param name="Id">Its identifier, equal to its file's name.</param>
/// <param name="Name">As shown.</param>
/// <param name="Subject">What it judges.</param>
/// <param name="Basis">The document it rests on, with its number.</param>
/// <param name="BandsBasis">The document that sets the grades, where another one does.</param>
/// <param name="From">The report it was taken from, as <c>code/year[/kind]</c>; its <c>original_checked</c> holds for the framework too.</param>
/// <param name="Replaces">The framework that was in force before.</param>
/// <param name="Jurisdiction">Where it is in force.</param>
/// <param name="ValidFrom">First year.</param>
/// <param name="ValidTo">Last year.</param>
/// <param name="FullMark">Sum of all weights; null for indicators without a composite score.</param>
/// <param name="WeightSource">Default for all nodes.</param>
/// <param name="Missing">What happens to the weight of what was not scored.</param>
/// <param name="Bands">Grades from high to low; empty where the original prints none.</param>
/// <param name="GradeAliases">Other words for the grades, such as 优秀 for 优.</param>
/// <param name="Precision">Digits after the point that scores are printed with, where the source cuts zeros.</param>
/// <param name="Note">What a reader has to know about it.</param>
/// <param name="RuleSettings">Audit rules switched off or softened for it.</param>
/// <param name="Indicators">The nodes in printed order.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Framework(
    Located<string> Id,
    Located<string> Name,
    FrameworkSubject Subject,
    Located<string>? Basis,
    Located<string>? BandsBasis,
    Located<string>? From,
    Located<string>? Replaces,
    Located<string>? Jurisdiction,
    Located<int>? ValidFrom,
    Located<int>? ValidTo,
    Located<Number>? FullMark,
    WeightSource WeightSource,
    MissingPolicy Missing,
    IReadOnlyList<GradeBand> Bands,
    IReadOnlyList<KeyValuePair<string, Located<string>>> GradeAliases,
    Located<int>? Precision,
    Located<string>? Note,
    IReadOnlyList<KeyValuePair<string, Located<RuleSetting>>> RuleSettings,
    IReadOnlyList<IndicatorDefinition> Indicators,
    Place Place)
{
    /// <summary>The grade of a total; null without bands, below all of them, or in a gap between them.</summary>
    public string? GradeOf(decimal total)
    {
        foreach (var band in Bands.OrderByDescending(b => b.From.Value.Value))
        {
            if (total >= band.From.Value.Value) return band.To is { } to && total > to.Value.Value ? null : band.Label.Value;
        }

        return null;
    }

    /// <summary>A declared grade in the words of the bands: 优秀 is 优 where the framework says so.</summary>
    public string Grade(string declared)
    {
        foreach (var alias in GradeAliases)
        {
            if (alias.Key == declared) return alias.Value.Value;
        }

        return declared;
    }
}
