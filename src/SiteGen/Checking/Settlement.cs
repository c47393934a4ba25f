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
        var today = date ?? replies.Max(r => r.Date.Value);
        var addresses = findings.GroupBy(f => f.Rule, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(f => f.Address).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var settled = new Dictionary<(string, string), Reply>();
        foreach (var reply in replies)
        {
            if (reply.Until is { } until && until.Value.IsCertainlyBefore(today))
                problems.Add(Diagnostic.At(Codes.ExpiredReply, until.Place, until.Value.ToString().Length, new("found", until.Value.ToString()), new("date", today.ToString())));
            else if (addresses.GetValueOrDefault(reply.Rule.Value)?.Contains(reply.Target.Value) != true)
                problems.Add(Diagnostic.At(Codes.UnusedReply, reply.Target.Place, reply.Target.Value.Length, new("found", reply.Target.Value), new("rule", reply.Rule.Value), Nearest(reply.Target.Value, addresses.GetValueOrDefault(reply.Rule.Value) ?? [])));
            else
                settled[(reply.Rule.Value, reply.Target.Value)] = reply;
        }

        return [.. findings.Select(f => settled.GetValueOrDefault((f.Rule, f.Address)) is { } reply ? f with { Reply = reply, State = StateOf(reply.State.Value) ?? f.State } : f)];
    }

    // Most often the passage is left off.
    private static Argument Nearest(string target, IReadOnlyCollection<string> addresses) =>
        addresses.FirstOrDefault(a => a.StartsWith(target + "@", StringComparison.Ordinal)) is { } whole ? new Argument("nearest", whole) : Argument.Nearest(target, addresses);

    private static FindingState? StateOf(ReplyState state) => state switch
    {
        ReplyState.Corrected => FindingState.Corrected,
        ReplyState.Explained => FindingState.Explained,
        ReplyState.AsPrinted => FindingState.AsPrinted,
        _ => null,
    };
}
