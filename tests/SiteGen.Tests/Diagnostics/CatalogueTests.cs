using System.Reflection;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

public class CatalogueTests
{
    [Fact]
    public void Each_code_is_on_the_shelf_once_in_order()
    {
        var declared = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (DiagnosticCode)f.GetValue(null)!).ToList();
        Assert.Equal(declared, Codes.All);
        Assert.Equal(Codes.All.Select(c => c.Id).Distinct().Order(StringComparer.Ordinal), Codes.All.Select(c => c.Id));
    }

    [Fact]
    public void Each_code_has_a_message_and_help_in_both_languages()
    {
        foreach (var code in Codes.All)
        {
            foreach (var texts in new[] { DiagnosticText.Chinese, DiagnosticText.English })
            {
                Assert.Contains($"{code.Id}.message", texts.Keys);
                Assert.Contains($"{code.Id}.help", texts.Keys);
            }
        }
    }

    [Fact]
    public void Both_languages_have_the_same_texts() =>
        Assert.Equal(DiagnosticText.English.Keys.Order(StringComparer.Ordinal), DiagnosticText.Chinese.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Each_code_is_emitted_somewhere()
    {
        var sources = string.Concat(FloorPlan.Sources().Where(s => !s.Path.EndsWith("/Codes.cs", StringComparison.Ordinal)).Select(s => s.Text));
        var names = typeof(Codes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => f.Name);
        Assert.All(names, name => Assert.Matches($@"\bCodes\.{name}\b", sources));
    }

    [Fact]
    public void Each_text_that_code_names_exists()
    {
        // Text keys in code look like "yaml.tab"; a few are put together from parts and are covered by the cases of Sites.
        var sources = string.Concat(FloorPlan.Sources().Where(s => s.Path.StartsWith("src/SiteGen/", StringComparison.Ordinal)).Select(s => s.Text));
        var named = Regex.Matches(sources, @"Argument\.Text\(""\w+"", ""([^""$]+)""\)").Select(m => m.Groups[1].Value).Distinct();
        Assert.All(named, key => Assert.Contains(key, DiagnosticText.English.Keys));
    }

    [Fact]
    public void Texts_do_not_accuse()
    {
        string[] accusing = ["造假", "虚假", "违规", "异常", "矛盾", "审计"];
        foreach (var code in Codes.All)
        {
            var text = DiagnosticText.Chinese.Message(Diagnostic.Of(code)) + DiagnosticText.Chinese.Help(Diagnostic.Of(code));
            Assert.DoesNotContain(accusing, word => text.Contains(word, StringComparison.Ordinal));
        }
    }
}
