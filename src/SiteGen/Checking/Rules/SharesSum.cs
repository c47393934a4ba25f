using SiteGen.Checking.Figures;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2103: the printed shares of one whole add to 100 %, where their parts add to the whole and so are all there.</summary>
internal sealed class SharesSum : IAuditRule
{
    public string Code => "SG2103";

    public string Name => "shares-sum";

    public IEnumerable<Finding> Check(AuditedReport report)
    {
        foreach (var shares in Lists(report.Claims.Where(c => c.Claim.Kind.Value == ClaimKind.Share && c is { Of: not null, Over: not null, Outcome: not ClaimOutcome.Unverified })))
        {
            var over = shares[0].Over!.Value;
            var parts = shares.Aggregate(Measured.Exact(0m), (sum, share) => sum + share.Of!.Value);
            if (shares.Count < 2 || !parts.Meets(over)) continue;
            var printed = shares.Aggregate(Measured.Exact(0m), (sum, share) => sum + share.Printed);
            if (printed.Meets(Measured.Exact(1m))) continue;
            var last = shares[^1].Claim;
            yield return report.Differs(
                this,
                FindingSeverity.Error,
                report.Author,
                ClaimFinding.Target(shares[^1]).Replace("claims/", "shares/", StringComparison.Ordinal),
                last.Value!.Value.Place,
                new Disagreement(
                    last.At?.Value,
                    string.Join("、", shares.Select(s => s.Claim.Name.Value)),
                    Percent(printed.Value),
                    "100%",
                    Percent(printed.Value - 1m),
                    Percent(printed.Tolerance),
                    string.Join(" + ", shares.Select(s => s.Claim.Value!.Value.Value)))
                {
                    Wording = "finding.shares",
                }) with
            {
                Also = shares[0].Claim.Value!.Value.Place,
            };
        }
    }

    // Shares of one whole; a part that comes again begins the next list, for charts repeat what the text says.
    private static IEnumerable<List<ClaimResult>> Lists(IEnumerable<ClaimResult> shares)
    {
        foreach (var whole in shares.GroupBy(s => (s.Project?.Id.Value, string.Join(' ', s.Over!.Rows.Select(r => $"{r.Place.Line}:{r.Place.Column}")))))
        {
            var lists = new List<List<ClaimResult>>();
            foreach (var share in whole)
            {
                var list = lists.Find(l => !l.Exists(other => other.Of!.Rows[0].Place == share.Of!.Rows[0].Place));
                if (list is null) lists.Add(list = []);
                list.Add(share);
            }

            foreach (var list in lists) yield return list;
        }
    }

    private static string Percent(decimal fraction) => FigureText.Plain(fraction * 100m) + "%";
}
