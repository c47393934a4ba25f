using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2207: a table or heading of our copy whose recorded shape does not agree with itself: 6 values for 7 columns, rows that are missing or shifted.</summary>
internal sealed class DamagedCopy : IAuditRule
{
    public string Code => "SG2207";

    public string Name => "damaged-copy";

    public IEnumerable<Finding> Check(AuditedReport report) => report.Report.Damage
        .Select((damage, i) => (Damage: damage, Target: AuditedReport.Target(string.Create(CultureInfo.InvariantCulture, $"damage/{i + 1}"), damage.At)))
        .Where(d => IsBroken(d.Damage))
        .Select(d => report.Find(
            this,
            FindingSeverity.Gap,
            Addressee.Transcription,
            d.Target,
            d.Damage.Place,
            "finding.damage",
            Disagreement.Passage(d.Damage.At?.Value),
            new("what", d.Damage.What?.Value ?? string.Join("、", d.Damage.Ordinals.Select(o => o.Value)))) with
        {
            Stated = Text(d.Damage.LeavesExpected ?? d.Damage.Columns),
            Computed = Text(d.Damage.Leaves ?? d.Damage.Values),
            Difference = Difference(d.Damage.LeavesExpected ?? d.Damage.Columns, d.Damage.Leaves ?? d.Damage.Values),
        });

    private static bool IsBroken(Damage damage) =>
        damage.Ordinals.Count > 0
        || (damage is { Columns: { } columns, Values: { } values } && columns.Value != values.Value)
        || (damage is { LeavesExpected: { } expected, Leaves: { } leaves } && expected.Value != leaves.Value);

    private static string? Text(Located<int>? number) => number?.Value.ToString(CultureInfo.InvariantCulture);

    private static string? Difference(Located<int>? expected, Located<int>? found) =>
        expected is { } a && found is { } b ? (a.Value - b.Value).ToString(CultureInfo.InvariantCulture) : null;
}
