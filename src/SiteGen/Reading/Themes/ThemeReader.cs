using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Reading.Files;
using SiteGen.Reading.Formats;
using SiteGen.Reading.Text;

namespace SiteGen.Reading.Themes;

/// <summary>Reads a theme from ROOT/themes over the default theme that is part of the tool.</summary>
internal static class ThemeReader
{
    private const string Default = "default";
    private const string DefaultFolder = "themes/default/";
    private const string StandardLanguage = "zh-CN";

    /// <summary>The theme, or null with a problem added where there is none of that name.</summary>
    public static Theme? Read(Located<string> name, InputFiles files, ICollection<Diagnostic> problems)
    {
        var own = files.Below($"themes/{name.Value}");
        if (own.Count == 0 && name.Value != Default)
        {
            var known = files.Below("themes").Select(path => path.Split('/')[1]).Append(Default).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            problems.Add(Diagnostic.At(Codes.NoTheme, name.Place, name.Value.Length, new("found", name.Value), Argument.List("expected", known)));
            return null;
        }

        var templates = new SortedDictionary<string, ThemeTemplate>(StringComparer.Ordinal);
        var texts = new SortedDictionary<string, Dictionary<string, Located<string>>>(StringComparer.Ordinal);
        var assets = new SortedDictionary<string, ThemeAsset>(StringComparer.Ordinal);
        var replaced = own.Select(path => path[$"themes/{name.Value}/".Length..]).ToHashSet(StringComparer.Ordinal);

        // A text file is merged key by key, every other file replaces the default's as a whole.
        foreach (var (path, read) in BuiltIn())
        {
            if (!path.StartsWith("i18n/", StringComparison.Ordinal) && replaced.Contains(path)) continue;
            var bytes = read();
            Take(path, bytes, files.RegisterBuiltIn($"(sitegen)/{DefaultFolder}{path}", bytes));
        }

        var standard = new Dictionary<string, Located<string>>(texts[StandardLanguage], StringComparer.Ordinal);
        foreach (var path in own)
        {
            if (files.ReadBytes(path, Limits.ThemeFileBytes, out var file) is { } bytes) Take(path[$"themes/{name.Value}/".Length..], bytes, file);
        }

        return new Theme(
            templates,
            texts.ToDictionary(t => t.Key, t => (IReadOnlyDictionary<string, Located<string>>)t.Value, StringComparer.Ordinal),
            standard,
            [.. assets.Values]);

        void Take(string path, byte[] bytes, int file)
        {
            if (path.StartsWith("assets/", StringComparison.Ordinal))
            {
                var below = path["assets/".Length..];
                assets[below] = new ThemeAsset(below, bytes);
            }
            else if (path.EndsWith(".hbs", StringComparison.Ordinal))
            {
                if (TextDecoder.Decode(file, files.Table.All[file - 1].Path, bytes, problems) is { } text) templates[path[..^4]] = new ThemeTemplate(path[..^4], text.Text, file);
            }
            else if (path.StartsWith("i18n/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
            {
                if (TextDecoder.Decode(file, files.Table.All[file - 1].Path, bytes, problems) is not { } text) return;
                var language = path["i18n/".Length..^".yaml".Length];
                if (!texts.TryGetValue(language, out var table)) texts[language] = table = new Dictionary<string, Located<string>>(StringComparer.Ordinal);
                if (new YamlFormat().Read(text, problems) is { } root) Flatten(root, "", table, problems);
            }
            else
            {
                problems.Add(Diagnostic.At(Codes.UnreadFile, new Place(file, 0, 0), 0, Argument.Text("mend", "unread.theme")));
            }
        }
    }

    private static void Flatten(DataNode node, string key, Dictionary<string, Located<string>> table, ICollection<Diagnostic> problems)
    {
        switch (node)
        {
            case MapNode map:
                foreach (var entry in map.Entries) Flatten(entry.Value, key.Length == 0 ? entry.Key.Text : $"{key}.{entry.Key.Text}", table, problems);
                break;
            case ScalarNode value:
                table[key] = new Located<string>(value.Text, value.Place);
                break;
            default:
                problems.Add(Diagnostic.At(Codes.WrongShape, node.Place, 1, Argument.Text("expected", "shape.value"), Argument.Text("found", "shape.list")));
                break;
        }
    }

    private static IEnumerable<(string Path, Func<byte[]> Read)> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        return assembly.GetManifestResourceNames()
            .Select(resource => (Resource: resource, Path: resource.Replace('\\', '/')))
            .Where(r => r.Path.StartsWith(DefaultFolder, StringComparison.Ordinal))
            .OrderBy(r => r.Path, StringComparer.Ordinal)
            .Select(r => (r.Path[DefaultFolder.Length..], (Func<byte[]>)(() => Bytes(assembly, r.Resource))));
    }

    private static byte[] Bytes(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource) ?? throw new InvalidOperationException($"The resource {resource} is not embedded.");
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
