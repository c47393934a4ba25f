namespace SiteGen.Publishing;

/// <summary>Why a disk refused, as a text key: texts of exceptions are written for developers, in no fixed language.</summary>
internal static class Reasons
{
    public static string Of(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "reason.permission",
        PathTooLongException => "reason.path",
        _ => "reason.io",
    };
}
