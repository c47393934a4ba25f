using System.Reflection;

namespace SiteGen.Demo;

/// <summary>The smallest site that builds: one department, one framework, one report, each with comments for whoever edits it.</summary>
public static class FirstSite
{
    private const string Prefix = "first/";

    /// <summary>Its files, in the order of their paths.</summary>
    public static IEnumerable<DemoFile> Files()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is not embedded.");
            yield return new DemoFile(name[Prefix.Length..].Replace('\\', '/'), Text(stream).ReplaceLineEndings("\n"));
        }
    }

    private static string Text(Stream stream)
    {
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return System.Text.Encoding.UTF8.GetString(copy.ToArray());
    }
}
