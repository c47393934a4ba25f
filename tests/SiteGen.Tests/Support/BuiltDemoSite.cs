using SiteGen.Demo;
using Xunit;

namespace SiteGen.Tests.Support;

/// <summary>The demo city, built once for the tests that look at its pages.</summary>
public sealed class BuiltDemoSite : IDisposable
{
    public BuiltDemoSite()
    {
        Folder = DemoSite.Write(new DemoOptions());
        Assert.Equal(SiteGen.Diagnostics.ExitCode.Done, SmallSite.Build(Folder).Exit);
    }

    internal TemporaryFolder Folder { get; }

    public void Dispose() => Folder.Dispose();
}
