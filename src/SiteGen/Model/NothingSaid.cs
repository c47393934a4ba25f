using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>Words that fill a cell and say nothing: 无, 没有, a dash.</summary>
public static class NothingSaid
{
    /// <summary>Whether a text is missing or consists of such words.</summary>
    public static bool In(Located<string>? text) => text is null || text.Value.Value.Trim('。', ' ') is "" or "无" or "没有" or "——" or "—" or "/";
}
