using Xunit;

namespace SiteGen.Tests.Support;

/// <summary>
/// Compares a text with a committed file. A difference is written beside it as *.received; SITEGEN_ACCEPT=1 takes what
/// was received as the new truth, to be read before it is committed.
/// </summary>
internal static class Golden
{
    public static void Matches(string received, params string[] path)
    {
        var file = Repository.Path(["tests", "SiteGen.Tests", .. path]);
        received = received.ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("SITEGEN_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, received);
        }

        Assert.True(File.Exists(file), $"There is no golden file {string.Join('/', path)}; run with SITEGEN_ACCEPT=1 and read it.");
        var expected = File.ReadAllText(file);
        if (expected == received) return;
        File.WriteAllText(file + ".received", received);
        Assert.Equal(expected, received);
    }
}
