namespace SiteGen.Diagnostics;

/// <summary>Why the environment refused, as a text key: texts of exceptions are written for developers, in no fixed language.</summary>
internal static class Reasons
{
    public static string Of(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "reason.permission",
        FileNotFoundException or DirectoryNotFoundException => "reason.missing",
        PathTooLongException => "reason.path",
        _ => "reason.io",
    };
}
