using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

public class DiagnosticTextTests
{
    [Fact]
    public void A_diagnostic_shows_place_line_and_what_to_type()
    {
        var text = Render("  - { id: A1, score: x }", 22, 1, "x");
        Assert.Equal(
            "content/x.yaml:7:22: error SG1013: \"x\" is not a number\n"
            + "    7 |   - { id: A1, score: x }\n"
            + "      |                      ^\n"
            + "   help: write digits, for example 2024 for 二〇二四\n",
            text);
    }

    [Fact]
    public void The_underline_stands_below_wide_characters_too()
    {
        var lines = Render("分值: 二〇", 5, 2, "二〇").Split('\n');
        Assert.Equal("    7 | 分值: 二〇", lines[1]);
        Assert.Equal("      |       ^^^^", lines[2]);
    }

    [Fact]
    public void A_long_line_is_cut_around_the_culprit()
    {
        var line = new string('a', 400) + "X" + new string('b', 400);
        var shown = Render(line, 401, 1, "X").Split('\n')[1];
        Assert.Contains("X", shown, StringComparison.Ordinal);
        Assert.True(shown.Length < 140, shown);
    }

    [Fact]
    public void What_data_holds_cannot_forge_a_line_of_a_log()
    {
        var text = Render("a", 1, 1, "\u001b[31m\n::error file=x::");
        Assert.DoesNotContain('\u001b', text);
        Assert.Contains("<U+001B>[31m<U+000A>::error", text, StringComparison.Ordinal);
    }

    private static string Render(string line, int column, int length, string found)
    {
        var files = new SourceFiles();
        var file = files.Add(new SourceFile("content/x.yaml", 1, ""));
        var diagnostic = Diagnostic.At(Codes.NotANumber, new Place(file, 7, column), length, new("found", found), Argument.Text("mend", "number.words"));
        return DiagnosticText.English.Render(diagnostic, files, _ => line, "");
    }
}
