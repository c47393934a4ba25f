using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace SiteGen.Tests.Support;

/// <summary>
/// Runs a property over random cases: a tenth of the full number unless SITEGEN_FULL=1. The seed is printed, and can be
/// given again as SITEGEN_SEED.
/// </summary>
internal static class RandomCases
{
    public static void Check<T>(ITestOutputHelper output, int full, Arbitrary<T> cases, Func<T, bool> holds)
    {
        var count = Environment.GetEnvironmentVariable("SITEGEN_FULL") == "1" ? full : Math.Max(1, full / 10);
        var seed = ulong.TryParse(Environment.GetEnvironmentVariable("SITEGEN_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : (ulong)Environment.TickCount64;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} cases, SITEGEN_SEED={seed}"));
        var config = Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(seed, 1UL);
        FsCheck.Check.One(config, Prop.ForAll(cases, holds));
    }
}
