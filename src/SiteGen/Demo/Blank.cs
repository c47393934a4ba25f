using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Demo;

/// <summary>Records in which nothing is stated yet; what the demo states is set on copies of them.</summary>
internal static class Blank
{
    public static Report Report(string department, int year, ReportKind kind, Source source) => new(
        Made.At(department),
        Made.At(year),
        null,
        Made.At(kind),
        null,
        null,
        null,
        null,
        source,
        null,
        null,
        [],
        [],
        [],
        [],
        [],
        [],
        null,
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        null,
        [],
        [],
        [],
        [],
        [],
        [],
        [],
        Narrative.Empty,
        Place.None);

    public static Source Source(string title) => new(Made.At(title), null, null, null, null, null, null, null, Made.At(true), Made.At("zh-CN"), null);

    public static Score Score(string id) => new(Made.At(id), null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, Place.None);

    public static Money Money(string path, MoneyStage stage, string name, decimal amount) => new(
        Made.At(path),
        Made.At(stage),
        Made.Number(amount),
        Made.At(MoneyUnit.TenThousandYuan),
        null,
        null,
        null,
        null,
        null,
        Made.At(name),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        Place.None);

    public static Claim Claim(ClaimKind kind, string name, Number value, string of, string over) => new(
        Made.At(kind),
        Made.At(name),
        Made.At(value),
        null,
        null,
        Made.Operands(of),
        Made.Operands(over),
        null,
        null,
        Place.None);

    public static Target Target(string name, string level1, string level2, Comparator comparator, decimal value, string unit, Number actual) => new(
        Made.At(name),
        Made.At(level1),
        Made.At(level2),
        Made.At(comparator),
        unit == "%" ? Made.At(new Number(value, IsPercent: true)) : Made.Number(value),
        null,
        null,
        unit == "%" ? null : Made.At(unit),
        Made.Actual(actual),
        null,
        null,
        null,
        null,
        null,
        null,
        Place.None);

    public static Project Project(string id, string name) => new(
        Made.At(id),
        [new ProjectName(Made.At(name), null)],
        [],
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        [],
        [],
        [],
        [],
        [],
        [],
        null,
        Place.None);
}
