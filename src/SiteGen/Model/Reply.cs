using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>An answer to a finding (replies.yaml): what has become of it, in the words of the addressee.</summary>
/// <param name="Rule">The code of the rule.</param>
/// <param name="Target">The finding's address, such as <c>440100-ybj/2022#declared/total</c>.</param>
/// <param name="State">What has become of it.</param>
/// <param name="Text">The words, shown beside the figure.</param>
/// <param name="Date">When it was given.</param>
/// <param name="Until">The last day on which it holds; null for good.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Reply(
    Located<string> Rule,
    Located<string> Target,
    Located<ReplyState> State,
    Located<string> Text,
    Located<PartialDate> Date,
    Located<PartialDate>? Until,
    Place Place);

/// <summary>What a reply says has become of a finding.</summary>
public enum ReplyState
{
    /// <summary>待核实: seen, not answered yet.</summary>
    Open,

    /// <summary>已更正.</summary>
    Corrected,

    /// <summary>已说明.</summary>
    Explained,

    /// <summary>原件如此.</summary>
    AsPrinted,
}

/// <summary>All answers (replies.yaml).</summary>
/// <param name="All">In the order of the file.</param>
public sealed record Replies(IReadOnlyList<Reply> All);
