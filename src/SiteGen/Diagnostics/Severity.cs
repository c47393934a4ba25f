namespace SiteGen.Diagnostics;

/// <summary>How much a diagnostic weighs: an error stops publication, a warning does not.</summary>
public enum Severity
{
    /// <summary>Shown, and nothing is stopped.</summary>
    Warning,

    /// <summary>Nothing is published; the site before stays whole.</summary>
    Error,
}
