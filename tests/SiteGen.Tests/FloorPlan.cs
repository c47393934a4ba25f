using System.Text.RegularExpressions;

namespace SiteGen.Tests;

/// <summary>The rules of the house, checked against the text of the sources: who may know whom, and who may touch what.</summary>
internal static partial class FloorPlan
{
    // A room's permitted doors. Data flows Reading -> Checking -> Disclosing -> Analysis -> Charting -> Rendering -> Publishing.
    private static readonly Dictionary<string, string[]> Doors = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Model"] = ["Diagnostics"],
        ["Reading"] = ["Model", "Diagnostics"],
        ["Checking"] = ["Reading", "Model", "Diagnostics"],
        ["Disclosing"] = ["Reading", "Model", "Diagnostics"],
        ["Analysis"] = ["Model", "Diagnostics"],
        ["Charting"] = ["Analysis", "Model", "Diagnostics"],
        ["Rendering"] = ["Charting", "Analysis", "Disclosing", "Reading", "Model", "Diagnostics"],
        ["Publishing"] = ["Rendering", "Diagnostics"],

        // Beside the corridor: records back to files, and the demo city that is written so.
        ["Writing"] = ["Model", "Diagnostics"],
        ["Demo"] = ["Writing", "Model", "Diagnostics"],
    };

    // The one file of a room that may import a package; a new line here is a decision.
    private static readonly Dictionary<string, string[]> Seams = new(StringComparer.Ordinal)
    {
        ["YamlDotNet"] = ["src/SiteGen/Reading/Formats/YamlFormat.cs"],
        ["Markdig"] = ["src/SiteGen/Reading/Text/MarkdownText.cs"],
        ["HandlebarsDotNet"] = ["src/SiteGen/Rendering/Templates/TemplateEngine.cs"],
        ["CsvHelper"] = ["src/SiteGen/Rendering/OpenData/CsvText.cs"],
        ["Spectre.Console"] = ["src/SiteGen.Cli/ProgressLine.cs"],
    };

    /// <summary>What breaks a rule, one sentence each, beginning with the path of the file.</summary>
    public static IReadOnlyList<string> Violations(IEnumerable<(string Path, string Text)> sources) =>
        [.. sources.SelectMany(source => Violations(source.Path, WithoutComments(source.Text)))];

    /// <summary>All sources of the project.</summary>
    public static IEnumerable<(string Path, string Text)> Sources() =>
        Directory.EnumerateFiles(Support.Repository.Path("src"), "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(Support.Repository.Root, file).Replace('\\', '/'), File: file))
            .Where(f => !f.Path.Contains("/obj/", StringComparison.Ordinal) && !f.Path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => (f.Path, File.ReadAllText(f.File)));

    private static IEnumerable<string> Violations(string path, string text)
    {
        var isLibrary = path.StartsWith("src/SiteGen/", StringComparison.Ordinal);
        var steps = path.Split('/');
        var room = isLibrary && steps.Length > 3 ? steps[2] : null;
        if (room is not null)
        {
            if (!Doors.TryGetValue(room, out var doors)) yield return $"{path}: the room {room} is not in the plan";
            foreach (var other in Doors.Keys.Except([room, .. doors ?? []]))
            {
                if (doors is not null && Mentions(text, other)) yield return $"{path}: {room} may not know {other}";
            }

            if (room is not ("Reading" or "Publishing") && Disk().IsMatch(text)) yield return $"{path}: only Reading and Publishing touch the disk";
        }

        if (isLibrary)
        {
            if (Surroundings().Match(text) is { Success: true } found) yield return $"{path}: the library may not use {found.Value}";
            if (text.Contains("System.CommandLine", StringComparison.Ordinal)) yield return $"{path}: System.CommandLine belongs to the command";
        }

        foreach (var (package, files) in Seams)
        {
            if (Regex.IsMatch(text, $@"\b{Regex.Escape(package)}\b") && !files.Contains(path, StringComparer.Ordinal)) yield return $"{path}: {package} is imported in {string.Join(", ", files)} only";
        }

        if (Regex.IsMatch(text, @"global\s+using\s+SiteGen")) yield return $"{path}: a global using hides an arrow";
        if (text.Contains("#region", StringComparison.Ordinal)) yield return $"{path}: a region wants to be a type";
        if (Drawer().Match(text) is { Success: true } drawer) yield return $"{path}: {drawer.Value} says nothing";
        if (Partial().IsMatch(text)) yield return $"{path}: a partial type is one type in many rooms";
    }

    // By using directive, by full name, or by a name relative to the root namespace.
    private static bool Mentions(string text, string room) =>
        Regex.IsMatch(text, $@"\bSiteGen\.{room}\b") || Regex.IsMatch(text, $@"(?<![.\w]){room}\.[A-Z]");

    private static string WithoutComments(string text) => Comment().Replace(text, "");

    [GeneratedRegex(@"^\s*//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<![.\w])(File|Directory)\.[A-Z]|new (FileInfo|DirectoryInfo|FileStream|StreamReader|StreamWriter)\b")]
    private static partial Regex Disk();

    [GeneratedRegex(@"(?<![.\w])Console\.|DateTime(Offset)?\.(Now|UtcNow|Today)|Stopwatch|Environment\.|CultureInfo\.Current|TimeZoneInfo\.Local|Random\.Shared|new Random\(|Guid\.NewGuid")]
    private static partial Regex Surroundings();

    [GeneratedRegex(@"\b(class|record|struct|interface)\s+\w*(Manager|Helper|Helpers|Service|Util|Utils|Utility)\b")]
    private static partial Regex Drawer();

    [GeneratedRegex(@"\bpartial\s+(class|record|struct)\b")]
    private static partial Regex Partial();
}
