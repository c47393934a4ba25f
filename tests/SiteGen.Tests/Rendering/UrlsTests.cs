using SiteGen.Model;
using SiteGen.Rendering;
using Xunit;

namespace SiteGen.Tests.Rendering;

public class UrlsTests
{
    [Theory]
    [InlineData("index.html", "board/2022.html", "board/2022.html")]
    [InlineData("departments/x/2022.html", "index.html", "../../index.html")]
    [InlineData("departments/x/2022.html", "departments/x/index.html", "index.html")]
    [InlineData("departments/x/2022.html", "departments/y/2022.html", "../y/2022.html")]
    [InlineData("en/index.html", "assets/site.css", "../assets/site.css")]
    [InlineData("index.html", "data/source/reports/局 1.yaml.html", "data/source/reports/%E5%B1%80%201.yaml.html")]
    public void Links_are_relative_and_encoded_once(string from, string to, string expected) => Assert.Equal(expected, Urls.Relative(from, to));

    [Fact]
    public void Links_from_the_root_of_the_site_become_relative_to_the_page()
    {
        var text = new Markup("<a href=\"/board/2022.html\">x</a> <a href=\"https://example.cn/\">y</a>");
        Assert.Equal("<a href=\"../../board/2022.html\">x</a> <a href=\"https://example.cn/\">y</a>", Urls.Rebased(text, "departments/x/2022.html").Html);
    }

    [Theory]
    [InlineData("zh-CN en-GB", " en/")]
    [InlineData("zh-CN zh-TW en", " zh-TW/ en/")]
    [InlineData("en en-GB ZH-tw zh-CN", " en-GB/ ZH-tw/ zh-CN/")]
    public void Each_language_has_a_folder_of_its_own(string languages, string folders) =>
        Assert.Equal(folders, string.Join(' ', Urls.LanguageFolders(languages.Split(' '))));

    [Fact]
    public void A_self_evaluation_has_no_suffix_and_every_other_kind_has_one()
    {
        Assert.Equal("departments/x/2022.html", Urls.Report(new ReportKey("x", 2022, ReportKind.Self)));
        Assert.Equal("departments/x/2022-departmental.html", Urls.Report(new ReportKey("x", 2022, ReportKind.Departmental)));
    }
}
