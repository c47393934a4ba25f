using SiteGen.Diagnostics;

namespace SiteGen.Reading.Files;

/// <summary>Where the inputs of a site lie.</summary>
/// <param name="Root">The folder that holds <c>content/</c> and perhaps <c>themes/</c>; absolute.</param>
/// <param name="Content">The content folder; absolute.</param>
/// <param name="Config">site.yaml, relative to the root, with forward slashes.</param>
public sealed record SiteFolders(string Root, string Content, string Config)
{
    private static readonly string[] Configs = ["site.yaml", "site.json", "content/site.yaml", "content/site.json"];

    /// <summary>
    /// Finds the site of a folder: the one with <c>site.yaml</c> beside <c>content/</c>, the one with
    /// <c>content/site.yaml</c>, or the content folder itself. Null, with a problem added, where there is none or two.
    /// </summary>
    public static SiteFolders? Find(string folder, ICollection<Diagnostic> problems)
    {
        var given = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!Directory.Exists(given))
        {
            problems.Add(Diagnostic.Of(Codes.NoFolder, new Argument("folder", folder)));
            return null;
        }

        var isContentItself = Path.GetFileName(given) == "content" && (File.Exists(Path.Combine(given, "site.yaml")) || File.Exists(Path.Combine(given, "site.json"))) && !Directory.Exists(Path.Combine(given, "content"));
        var root = isContentItself ? Path.GetDirectoryName(given)! : given;
        var content = Path.Combine(root, "content");
        var configs = Configs.Where(config => File.Exists(Path.Combine(root, config))).ToList();
        if (configs.Count > 1)
        {
            problems.Add(Diagnostic.Of(Codes.TwoSites, new Argument("first", Path.Combine(root, configs[0])), new Argument("second", Path.Combine(root, configs[1]))));
            return null;
        }

        if (!Directory.Exists(content) || configs.Count == 0)
        {
            problems.Add(Diagnostic.Of(Codes.NoSite, new Argument("folder", folder)));
            return null;
        }

        return new SiteFolders(root, content, configs[0]);
    }
}
