using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>A framework as the rules see it.</summary>
/// <param name="Book">The book.</param>
/// <param name="Tree">Its tree.</param>
/// <param name="IsChecked">Whether the report from which it was taken was held against its original.</param>
internal sealed record AuditedFramework(EvaluationBook Book, IndicatorTree Tree, bool IsChecked)
{
    /// <summary>Prepares a framework; one that was taken from no report counts as checked.</summary>
    public static AuditedFramework Of(EvaluationBook book, Framework framework)
    {
        var source = framework.From is { } from ? book.Reports.FirstOrDefault(r => r.Key.ToString() == from.Value) : null;
        return new AuditedFramework(book, book.Tree(framework.Id.Value), source is null || source.Source.OriginalChecked?.Value == true);
    }

    /// <summary>A finding about this framework.</summary>
    public Finding Find(IAuditRule rule, FindingSeverity severity, Addressee addressee, string target, Place place, string wording, params IReadOnlyList<Argument> arguments) =>
        new(rule.Code, severity, addressee, null, Tree.Framework.Id.Value, target, place, wording, arguments);

    /// <summary>A finding that a printed figure is not what others give.</summary>
    public Finding Differs(IAuditRule rule, FindingSeverity severity, Addressee addressee, string target, Place place, Disagreement figures) =>
        figures.In(Find(rule, severity, addressee, target, place, figures.Wording, figures.Arguments));
}
