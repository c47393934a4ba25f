using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking;

/// <summary>Brings findings and replies together.</summary>
internal static class Settlement
{
    /// <summary>
    /// The findings with the replies that answer them, by rule and address. A reply that answers nothing, or whose time is
    /// over on the day of publication, is a warning and settles nothing.
    /// </summary>
    /// <param name="findings">The findings.</param>
    /// <param name="replies">The replies.</param>
    /// <param name="date">The day of publication; null for the day of the latest reply.</param>
    /// <param name="problems">Takes the warnings.</param>
    public static IReadOnlyList<Finding> Settle(IReadOnlyList<Finding> findings, IReadOnlyList<Reply> replies, PartialDate? date, ICollection<Diagnostic> problems)
    {
        if (replies.Count == 0) return findings;
        var today = (date ?? replies.Max(r => r.Date.Value)).ToString();
        var addresses = findings.ToLookup(f => f.Rule, f => f.Address, StringComparer.Ordinal);
        var settled = new Dictionary<(string, string), Reply>();
        foreach (var reply in replies)
        {
            if (reply.Until is { } until && string.CompareOrdinal(until.Value.ToString(), today) < 0)
                problems.Add(Diagnostic.At(Codes.ExpiredReply, until.Place, until.Value.ToString().Length, new("found", until.Value.ToString()), new("date", today)));
            else if (!addresses[reply.Rule.Value].Contains(reply.Target.Value))
                problems.Add(Diagnostic.At(Codes.UnusedReply, reply.Target.Place, reply.Target.Value.Length, new("found", reply.Target.Value), new("rule", reply.Rule.Value), Argument.Nearest(reply.Target.Value, addresses[reply.Rule.Value])));
            else
                settled[(reply.Rule.Value, reply.Target.Value)] = reply;
        }

        return [.. findings.Select(f => settled.GetValueOrDefault((f.Rule, f.Address)) is { } reply ? f with { Reply = reply, State = StateOf(reply.State.Value) } : f)];
    }

    private static FindingState StateOf(ReplyState state) => state switch
    {
        ReplyState.Corrected => FindingState.Corrected,
        ReplyState.Explained => FindingState.Explained,
        ReplyState.AsPrinted => FindingState.AsPrinted,
        _ => FindingState.Open,
    };
}
