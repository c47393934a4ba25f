namespace SiteGen.Model;

/// <summary>
/// Finished HTML that may be written without escaping. Only the Markdown reader and the chart canvas make it; a template
/// can print nothing else unescaped.
/// </summary>
/// <param name="Html">The markup.</param>
public readonly record struct Markup(string Html)
{
    /// <summary>The markup itself: what a template prints.</summary>
    public override string ToString() => Html;
}
