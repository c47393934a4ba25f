using SiteGen.Checking.Rules;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading;

namespace SiteGen.Checking.Intake;

/// <summary>Checks that replies and settings name rules that exist.</summary>
internal static class ReplyIntake
{
    /// <summary>Adds a problem for each code that no rule has.</summary>
    public static void Check(SiteSources sources, ICollection<Diagnostic> problems)
    {
        var known = AuditRules.All.Select(r => r.Code).ToList();
        var seen = new Dictionary<(string, string), Reply>();
        foreach (var reply in sources.Replies)
        {
            if (seen.TryAdd((reply.Rule.Value, reply.Target.Value), reply)) continue;
            problems.Add(Diagnostic.At(Codes.SameRowTwice, reply.Place, 1, new Argument("found", $"{reply.Rule.Value} {reply.Target.Value}")) with { Also = seen[(reply.Rule.Value, reply.Target.Value)].Place });
        }

        foreach (var reply in sources.Replies) Ids.CheckKnown(Codes.UnknownRule, reply.Rule, known, problems);
        foreach (var (code, setting) in sources.Config.RuleSettings.Concat(sources.Frameworks.SelectMany(f => f.RuleSettings)))
            Ids.CheckKnown(Codes.UnknownRule, new Located<string>(code, setting.Place), known, problems);
    }
}
