using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Content;

/// <summary>Every printed fact of the five reports is on a page: one line of checklist.txt each.</summary>
public class ChecklistTests(PublishedContent site) : IClassFixture<PublishedContent>
{
    private static readonly Dictionary<string, string> Pages = new(StringComparer.Ordinal)
    {
        ["gz"] = "departments/440100-ybj/2022.html",
        ["gz-framework"] = "indicators/gz-2022/index.html",
        ["js"] = "departments/430611-ybj/2024.html",
        ["js-framework"] = "indicators/yueyang-meta-2024/index.html",
        ["js-notice"] = "indicators/yueyang-meta-2024/A1.html",
        ["js-complete"] = "indicators/yueyang-meta-2024/C1.html",
        ["js-form"] = "indicators/yueyang-meta-2024/C2.html",
        ["js-problems"] = "indicators/yueyang-meta-2024/C3.html",
        ["gy"] = "departments/510800-ybj/2021.html",
        ["qy"] = "departments/360104-ybj/2022-departmental.html",
        ["rh"] = "departments/440224-ybj/2021.html",
    };

    private readonly Dictionary<string, IReadOnlyList<string>> read = new(StringComparer.Ordinal);

    [Fact]
    public void Every_printed_fact_is_on_its_page()
    {
        var missing = new List<string>();
        foreach (var line in File.ReadLines(Repository.Path("tests", "SiteGen.Tests", "Content", "checklist.txt")))
        {
            if (line.Length == 0 || line.StartsWith('#')) continue;
            var (page, words) = (line.Split(": ")[0], line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" … "));
            if (!Units(Pages[page]).Any(unit => HoldsInOrder(unit, words))) missing.Add(line);
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void The_list_is_long_enough_to_mean_something() =>
        Assert.True(File.ReadLines(Repository.Path("tests", "SiteGen.Tests", "Content", "checklist.txt")).Count(l => l.Contains(": ", StringComparison.Ordinal) && !l.StartsWith('#')) > 330);

    [Fact]
    public void A_fact_that_is_not_there_is_missed() => Assert.DoesNotContain(Units(Pages["qy"]), unit => HoldsInOrder(unit, ["总分", "88.9"]));

    [Fact]
    public void The_filler_and_the_telephone_are_nowhere()
    {
        // Spelled by code points, so that this file does not name the person either.
        string[] withheld = [new([(char)0x8C2D, (char)0x6587, (char)0x519B]), string.Concat("62", "38", "380")];
        foreach (var root in new[] { site.Folder, Repository.Path("content") })
        {
            foreach (var file in Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories))
            {
                var text = File.ReadAllText(file);
                Assert.DoesNotContain(withheld, word => text.Contains(word, StringComparison.Ordinal));
            }
        }
    }

    private static bool HoldsInOrder(string unit, string[] words)
    {
        var at = 0;
        foreach (var word in words)
        {
            at = IndexOfWhole(unit, word, at);
            if (at < 0) return false;
            at += word.Length;
        }

        return true;
    }

    // "2" is not found in "12" or "2.5": where a word begins or ends with a digit, no digit, point or comma may touch it.
    private static int IndexOfWhole(string unit, string word, int from)
    {
        for (var at = unit.IndexOf(word, from, StringComparison.Ordinal); at >= 0; at = unit.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var before = at == 0 ? ' ' : unit[at - 1];
            var end = at + word.Length;
            var after = end == unit.Length ? ' ' : unit[end];
            var isWhole = !(char.IsAsciiDigit(word[0]) && IsPartOfNumber(before)) && !(char.IsAsciiDigit(word[^1]) && (IsPartOfNumber(after) && !IsTrailingZeros(unit, end)));
            if (isWhole) return at;
        }

        return -1;
    }

    // 1.6 in the description may be printed 1.60 in the original, 2 as 2.00.
    private static bool IsTrailingZeros(string unit, int end)
    {
        var at = end;
        if (at < unit.Length && unit[at] == '.') at++;
        while (at < unit.Length && unit[at] == '0') at++;
        return at > end && (at == unit.Length || !IsPartOfNumber(unit[at]));
    }

    private static bool IsPartOfNumber(char letter) => char.IsAsciiDigit(letter) || letter is '.' or ',';

    private IReadOnlyList<string> Units(string page)
    {
        if (read.TryGetValue(page, out var known)) return known;
        using var document = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site.Folder, page)));
        var units = document.QuerySelectorAll("main tr, main .facts > div, main p, main li, main h1, main h2, main h3, main h4, main figcaption, main .prose td")
            .Where(e => e is not { ClassName: "beside" })
            .Select(e => string.Join(' ', e.GetDescendants().OfType<IText>().Select(t => t.Text.Trim()).Where(t => t.Length > 0)))
            .ToList();
        return read[page] = units;
    }
}
