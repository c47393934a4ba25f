using SiteGen.Diagnostics;

namespace SiteGen.Reading.Files;

/// <summary>Where the inputs of a site lie.</summary>
/// <param name="Root">The folder that holds <c>content/</c> and perhaps <c>themes/</c>; absolute.</param>
/// <param name="Content">The content folder; absolute.</param>
/// <param name="Config">site.yaml, relative to the root, with forward slashes.</param>
public sealed record SiteFolders(string Root, string Content, string Config)
{
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

        var isContentItself = Path.GetFileName(given) == "content" && File.Exists(Path.Combine(given, "site.yaml")) && !Directory.Exists(Path.Combine(given, "content"));
        var root = isContentItself ? Path.GetDirectoryName(given)! : given;
        var content = Path.Combine(root, "content");
        var atRoot = File.Exists(Path.Combine(root, "site.yaml"));
        var inContent = File.Exists(Path.Combine(content, "site.yaml"));
        if (atRoot && inContent)
        {
            problems.Add(Diagnostic.Of(Codes.TwoSites, new Argument("first", Path.Combine(root, "site.yaml")), new Argument("second", Path.Combine(content, "site.yaml"))));
            return null;
        }

        if (!Directory.Exists(content) || !(atRoot || inContent))
        {
            problems.Add(Diagnostic.Of(Codes.NoSite, new Argument("folder", folder)));
            return null;
        }

        return new SiteFolders(root, content, atRoot ? "site.yaml" : "content/site.yaml");
    }
}
