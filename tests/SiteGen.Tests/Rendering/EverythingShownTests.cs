using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Rendering;

/// <summary>A site with every field that can be recorded: a figure that is read and shown nowhere would look as if it were not in the original.</summary>
public class EverythingShownTests
{
    // Ids that tie rows together; pages show what they name instead.
    private static readonly string[] ShownByName =
    [
        "CommonIndicator.Id", "IndicatorDefinition.Common", "Framework.From", "Project.Id", "Observation.Id", "Observation.Project",
        "Money.Path", "StaffLine.Path", "AssetLine.Path", "ProgressPoint.Path", "SeriesBreak.Path", "Source.Language",
    ];

    // A page shows finished text, operands as the figures they name, and places as links.
    private static readonly Type[] Apart = [typeof(Narrative), typeof(Place), typeof(Operand)];

    private readonly Dictionary<string, bool> fields = new(StringComparer.Ordinal);
    private readonly HashSet<(string Field, string Text)> texts = [];

    [Fact]
    public void Everything_that_is_read_is_shown_on_some_page()
    {
        using var site = Site();
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        Read(site);
        var words = Words(site.Below("site"));
        var lost = texts.Where(t => !ShownByName.Contains(t.Field, StringComparer.Ordinal) && !Shows(words, t.Text)).Select(t => $"{t.Field}: {t.Text}").ToList();
        Assert.True(lost.Count == 0, string.Join('\n', lost));
    }

    [Fact]
    public void The_site_of_everything_has_every_field()
    {
        using var site = Site();
        Read(site);
        var empty = fields.Where(f => !f.Value).Select(f => f.Key).ToList();
        Assert.True(empty.Count == 0, string.Join('\n', empty));
    }

    [Theory]
    [InlineData("departments/yz-04/2024-departmental.html")]
    [InlineData("departments/yz-04/index.html")]
    [InlineData("indicators/all-2024/index.html")]
    [InlineData("indicators/all-2024/A.1.html")]
    [InlineData("board/2024.html")]
    [InlineData("method.html")]
    [InlineData("en/departments/yz-04/2024-departmental.html")]
    public void A_page_of_everything_says_what_it_said(string page)
    {
        using var site = Site();
        SmallSite.Build(site);
        var expected = page.Replace(".html", ".txt", StringComparison.Ordinal);
        Golden.Matches(PageWords.Of(File.ReadAllText(site.Below("site/" + page))), "Sites", "small", "expected", "everything", expected);
    }

    [Fact]
    public void Every_link_of_the_site_of_everything_leads_to_what_exists()
    {
        using var site = Site();
        SmallSite.Build(site);
        SiteLinks.AllExist(site.Below("site"));
    }

    [Fact]
    public void Rows_of_scores_projects_and_reviews_have_anchors_that_last()
    {
        using var site = Site();
        SmallSite.Build(site);
        var ids = new HtmlParser().ParseDocument(File.ReadAllText(site.Below("site/departments/yz-04/2024-departmental.html"))).QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Superset(new HashSet<string?> { "score-A.1", "project-p1", "project-p1/score-P1.1", "review-1", "review-2" }, ids.ToHashSet());
    }

    private static TemporaryFolder Site() => SmallSite.Create().WithCopy(Repository.Path("tests", "SiteGen.Tests", "Sites", "small", "everything"), "content");

    private void Read(TemporaryFolder site)
    {
        var book = Sources.Book(site.Path);
        Walk("Book.Departments", book.Departments);
        Walk("Book.Jurisdictions", book.Roster.Jurisdictions);
        Walk("Book.Dimensions", book.Dimensions);
        Walk("Book.Commons", book.Commons);
        Walk("Book.Frameworks", book.Frameworks);
        Walk("Book.Reports", book.Reports);
    }

    private void Walk(string field, object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Add(field, text);
                break;
            case Number number:
                Add(field, Format.Printed(number));
                break;
            case int or decimal:
                Add(field, Convert.ToString(value, CultureInfo.InvariantCulture)!);
                break;
            case PartialDate date:
                Add(field, date.ToString());
                break;
            case Actual actual:
                Add(field, actual.Text);
                break;
            case GridCell cell:
                Add(field, cell.Text);
                break;
            case IEnumerable list:
                foreach (var item in list) Walk(field, item);
                break;
            default:
                WalkMembers(field, value);
                break;
        }
    }

    private void WalkMembers(string field, object value)
    {
        var type = value.GetType();
        if (Apart.Contains(type) || type.IsEnum || value is bool) return;
        var isOwn = type.Namespace == typeof(Report).Namespace;
        var names = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!.GetParameters().Select(p => p.Name!);
        foreach (var property in names.Select(name => type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase)!))
        {
            // Located values and pairs are wrappings: what they hold belongs to the field.
            var name = isOwn ? $"{type.Name}.{property.Name}" : field;
            var member = property.GetValue(value);
            if (isOwn) fields[name] = fields.GetValueOrDefault(name) || member is not (null or ICollection { Count: 0 });
            Walk(name, member);
        }
    }

    private void Add(string field, string text)
    {
        if (text.Length > 0) texts.Add((field, text));
    }

    private static string Words(string folder)
    {
        var parser = new HtmlParser();
        return string.Join('\n', Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}source{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(f => parser.ParseDocument(File.ReadAllText(f)))
            .Select(d => string.Join('\n', d.Body!.GetDescendants().OfType<IText>().Select(t => t.Text).Concat(d.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))))));
    }

    // A figure is not shown by another one that it is a part of.
    private static bool Shows(string words, string text) => char.IsAsciiDigit(text[0])
        ? Regex.IsMatch(words, $@"(?<![\d.,-]){Regex.Escape(text)}(?![\d]|\.\d)", RegexOptions.CultureInvariant)
        : words.Contains(text, StringComparison.Ordinal);
}
