namespace SiteGen.Rendering.Templates;

/// <summary>What a pair of braces in a template does.</summary>
internal enum TokenKind
{
    Output,
    RawOutput,
    Open,
    Close,
    Else,
    Partial,
    PartialOpen,
}

/// <summary>One word between braces.</summary>
/// <param name="Text">The word; a text in quotes without them.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="IsText">Whether it stood in quotes.</param>
/// <param name="Name">The name in front of an equals sign, or null.</param>
internal readonly record struct TemplateWord(string Text, int Offset, bool IsText, string? Name);

/// <summary>One pair of braces.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Words">What stands in it, without the sign in front.</param>
/// <param name="Offset">Where it begins.</param>
/// <param name="Length">How long it is.</param>
internal sealed record TemplateToken(TokenKind Kind, IReadOnlyList<TemplateWord> Words, int Offset, int Length);
