namespace SiteGen.Model;

/// <summary>What a rule of the audit is about, in one language: title, what it checks, why it matters, an example, how to answer.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its sections.</param>
public sealed record RulePage(string Code, string Title, Narrative Text);
