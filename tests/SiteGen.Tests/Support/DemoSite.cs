using SiteGen.Demo;

namespace SiteGen.Tests.Support;

/// <summary>The demo city in a folder of its own.</summary>
internal static class DemoSite
{
    public static TemporaryFolder Write(DemoOptions options)
    {
        var folder = new TemporaryFolder();
        foreach (var file in DemoCity.Make(options)) folder.With(file.Path, file.Text);
        return folder;
    }
}
