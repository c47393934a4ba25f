using AngleSharp.Html.Parser;
using Xunit;

namespace SiteGen.Tests.Rendering;

/// <summary>The links of a site, without a browser.</summary>
internal static class SiteLinks
{
    /// <summary>Every link leads to a file and an anchor that exist, no anchor stands twice, and every page is linked to.</summary>
    public static void AllExist(string root)
    {
        var parser = new HtmlParser();
        var pages = Directory.EnumerateFiles(root, "*.html", SearchOption.AllDirectories).ToDictionary(
            f => Path.GetRelativePath(root, f).Replace('\\', '/'),
            f => parser.ParseDocument(File.ReadAllText(f)),
            StringComparer.Ordinal);
        var linked = new HashSet<string>(StringComparer.Ordinal) { "index.html", "404.html", "en/404.html" };
        foreach (var (path, document) in pages)
        {
            Assert.Equal(document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count(), document.QuerySelectorAll("[id]").Length);
            foreach (var href in document.QuerySelectorAll("[href]").Select(e => e.GetAttribute("href")!))
            {
                if (href.StartsWith("https://", StringComparison.Ordinal)) continue;
                var target = new Uri(new Uri($"file:///{path}"), href);
                var file = Uri.UnescapeDataString(target.AbsolutePath.TrimStart('/'));
                Assert.True(File.Exists(Path.Combine(root, file)), $"{path} -> {href}");
                if (target.Fragment.Length > 1) Assert.True(pages[file].GetElementById(Uri.UnescapeDataString(target.Fragment[1..])) is not null, $"{path} -> {href}");
                if (file != path) linked.Add(file);
            }
        }

        Assert.DoesNotContain(pages.Keys, p => !linked.Contains(p));
    }
}
