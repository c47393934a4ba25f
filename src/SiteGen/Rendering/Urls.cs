using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Rendering;

/// <summary>
/// The only place that knows where things lie in the site. All links are relative, so that the site opens from a folder,
/// a USB stick or any path of a server.
/// </summary>
internal static class Urls
{
    public const string Home = "index.html";
    public const string Departments = "departments/index.html";
    public const string Indicators = "indicators/index.html";
    public const string Method = "method.html";
    public const string Findings = "findings/index.html";
    public const string Data = "data/index.html";
    public const string NotFound = "404.html";
    public const string Assets = "assets/";

    public static string Department(string code) => $"departments/{code}/index.html";

    public static string Report(ReportKey report) => $"departments/{report.Department}/{report.Slug}.html";

    public static string Framework(string id) => $"indicators/{id}/index.html";

    public static string Indicator(string framework, string id) => $"indicators/{framework}/{id}.html";

    public static string Board(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"board/{year}.html");

    /// <summary>Another view of a board: sorted, filtered or widened.</summary>
    public static string Board(int year, string view) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"board/{year}/{view}.html");

    public const string Compare = "board/compare.html";

    public static string Brief(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"brief/{year}.html");

    public static string Losses(int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"losses/{year}.html");

    /// <summary>The page of a common indicator. Should a framework be called "common" and have an indicator of the same id, the publisher refuses the two.</summary>
    public static string Common(string id) => $"indicators/common/{id}.html";

    /// <summary>The page of a rule of the audit.</summary>
    public static string Rule(string code) => $"findings/{code}.html";

    public static string Article(string slug) => $"pages/{slug}.html";

    public static string DataTable(string name, string extension) => $"data/{name}.{extension}";

    /// <summary>The page that shows a data file; its path below content/.</summary>
    public static string Source(string path) => $"data/source/{path}.html";

    /// <summary>The raw data file.</summary>
    public static string RawSource(string path) => $"data/source/{path}";

    /// <summary>
    /// The folder of each language: none for the first; the primary tag (en of en-GB) where no other language of the site
    /// has it, else the whole tag.
    /// </summary>
    public static IReadOnlyList<string> LanguageFolders(IReadOnlyList<string> languages)
    {
        var shared = languages.GroupBy(Primary, StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. languages.Select((language, i) => i == 0 ? "" : shared.Contains(Primary(language)) ? language + "/" : Primary(language) + "/")];

        static string Primary(string language) => language.Split('-')[0];
    }

    /// <summary>The anchor of a line on a source page.</summary>
    public static string Line(Place place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#L{place.Line}");

    /// <summary>The anchor of an indicator's row on a report page.</summary>
    public static string Score(string indicator) => $"score-{indicator}";

    /// <summary>The anchor of a project on a report page; identifiers have no slash, so that no two anchors can be the same.</summary>
    public static string Project(string id, int mention) => mention == 0 ? $"project-{id}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"project-{id}/{mention + 1}");

    /// <summary>The anchor of a review on a report page, by its ordinal from 1.</summary>
    public static string Review(int ordinal) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"review-{ordinal}");

    /// <summary>The way from one file of the site to another, percent-encoded once.</summary>
    public static string Relative(string from, string to)
    {
        var (here, there) = (from.Split('/'), to.Split('/'));
        var common = 0;
        while (common < here.Length - 1 && common < there.Length - 1 && here[common] == there[common]) common++;
        var steps = Enumerable.Repeat("..", here.Length - 1 - common).Concat(there[common..].Select(Uri.EscapeDataString));
        return string.Join('/', steps);
    }

    /// <summary>Links that a Markdown text writes from the root of the site (<c>/board/2022.html</c>), made relative to a page.</summary>
    public static Markup Rebased(Markup text, string from)
    {
        var root = string.Concat(Enumerable.Repeat("../", from.Count(c => c == '/')));
        return new Markup(text.Html.Replace("<a href=\"/", $"<a href=\"{(root.Length == 0 ? "./" : root)}", StringComparison.Ordinal));
    }
}
