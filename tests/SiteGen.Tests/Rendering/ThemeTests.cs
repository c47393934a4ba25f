using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Rendering;

public class ThemeTests
{
    private static readonly string[] Templates = Directory.GetFiles(Repository.Path("themes", "default"), "*.hbs", SearchOption.AllDirectories);

    [Fact]
    public void No_word_for_a_reader_stands_in_a_template()
    {
        foreach (var template in Templates)
        {
            var text = Regex.Replace(File.ReadAllText(template), @"\{\{\{?.*?\}\}\}?|<[^>]*>", "", RegexOptions.Singleline);
            Assert.DoesNotMatch(@"\p{L}", text);
        }
    }

    [Fact]
    public void No_word_for_a_reader_stands_in_the_code_of_pages()
    {
        foreach (var (path, text) in FloorPlan.Sources().Where(s => s.Path.StartsWith("src/SiteGen/Rendering/", StringComparison.Ordinal)))
        {
            var code = Regex.Replace(text, @"^\s*//.*$", "", RegexOptions.Multiline);
            Assert.False(Regex.IsMatch(code, @"""[^""\n]*[\u4e00-\u9fff][^""\n]*"""), path);
        }
    }

    [Fact]
    public void No_template_and_no_chart_has_a_style_attribute_or_a_script()
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site);
        foreach (var page in Directory.EnumerateFiles(site.Below("site"), "*.html", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(page);
            Assert.DoesNotMatch(@"\sstyle=|<style|<script|javascript:", text);
            Assert.Contains("http-equiv=\"Content-Security-Policy\"", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Finished_markup_is_printed_as_markup()
    {
        using var site = SmallSite.Create();
        SmallSite.Build(site);
        var page = File.ReadAllText(site.Below("site/departments/yz-01/2024.html"));
        Assert.Contains("<div class=\"prose\">\n<p>预算执行率为 96.20%，详见<a href=\"../../board/2024.html\">本年度对比</a>。</p>\n", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Html =", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_languages_of_the_theme_have_the_same_keys()
    {
        using var site = SmallSite.Create();
        var texts = Sources.Of(site).Theme.Texts;
        Assert.Equal(texts["zh-CN"].Keys.Order(StringComparer.Ordinal), texts["en"].Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_theme_of_the_site_replaces_single_files_and_single_texts()
    {
        using var site = SmallSite.Create()
            .With("themes/yunzhou/partials/cell.hbs", "[{{Text}}]{{#if Href}}<a href=\"{{Href}}\">→</a>{{/if}}{{#if Detail}}<small>{{Detail}}</small>{{/if}}")
            .With("themes/yunzhou/i18n/zh-CN.yaml", "nav.home: 云州首页\n")
            .With("themes/yunzhou/assets/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        File.AppendAllText(site.Below("content/site.yaml"), "theme: yunzhou\n");
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        var home = File.ReadAllText(site.Below("site/index.html"));
        Assert.Contains("云州首页", home, StringComparison.Ordinal);
        Assert.Contains("[云州市水务局]", home, StringComparison.Ordinal);
        Assert.Contains("部门对比", home, StringComparison.Ordinal);
        Assert.True(File.Exists(site.Below("site/assets/logo.svg")));
        Assert.True(File.Exists(site.Below("site/assets/site.css")));
    }

    [Fact]
    public void What_data_holds_is_shown_and_never_live()
    {
        const string Canary = "\"><svg/onload=alert(1)>{{7*7}}'&";
        using var site = SmallSite.Create();
        site.With(
            "content/reports/2024/yz-03.yaml",
            $$"""
            department: yz-03
            year: 2024
            kind: self
            framework: yz-2023
            source: { title: '{{Canary.Replace("'", "''", StringComparison.Ordinal)}}' }
            declared: { grade: '{{Canary.Replace("'", "''", StringComparison.Ordinal)}}' }
            goals: [ { expected: '{{Canary.Replace("'", "''", StringComparison.Ordinal)}}' } ]
            scores: [ { id: A1, score: 1, note: '{{Canary.Replace("'", "''", StringComparison.Ordinal)}}', at: '{{Canary.Replace("'", "''", StringComparison.Ordinal)}}' } ]
            figures: [ { title: '{{Canary.Replace("'", "''", StringComparison.Ordinal)}}', series: [ { points: [ { label: '{{Canary.Replace("'", "''", StringComparison.Ordinal)}}', value: 1 } ] } ] } ]
            projects: [ { id: P1, names: ['{{Canary.Replace("'", "''", StringComparison.Ordinal)}}'] } ]
            """);
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        foreach (var file in Directory.EnumerateFiles(site.Below("site"), "*.html", SearchOption.AllDirectories))
            Assert.DoesNotContain("<svg/onload", File.ReadAllText(file), StringComparison.Ordinal);
        using var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(site.Below("site/departments/yz-03/2024.html")));
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)));
        Assert.Contains(Canary, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bar_is_drawn_from_zero_and_says_its_numbers_in_words()
    {
        using var site = SmallSite.Create();
        File.AppendAllText(site.Below("content/reports/2024/yz-01.yaml"), "figures: [ { title: 支出结构, unit: 万元, series: [ { points: [ { label: 基本支出, value: 30 }, { label: 项目支出, value: 60 } ] } ] } ]\n");
        SmallSite.Build(site);
        var page = File.ReadAllText(site.Below("site/departments/yz-01/2024.html"));
        Assert.Contains("width=\"26%\"", page, StringComparison.Ordinal);
        Assert.Contains("width=\"52%\"", page, StringComparison.Ordinal);
        Assert.Contains("<desc id=\"figure1-d\">基本支出 30万元；项目支出 60万元</desc>", page, StringComparison.Ordinal);
    }
}
