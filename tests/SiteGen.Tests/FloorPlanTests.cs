using Xunit;

namespace SiteGen.Tests;

public class FloorPlanTests
{
    [Fact]
    public void The_house_stands_as_planned() => Assert.Empty(FloorPlan.Violations(FloorPlan.Sources()));

    [Theory]
    [InlineData("src/SiteGen/Analysis/X.cs", "using SiteGen.Publishing;", "Analysis may not know Publishing")]
    [InlineData("src/SiteGen/Analysis/X.cs", "var x = Publishing.Publisher.Publish();", "Analysis may not know Publishing")]
    [InlineData("src/SiteGen/Model/X.cs", "using SiteGen.Reading.Files;", "Model may not know Reading")]
    [InlineData("src/SiteGen/Cellar/X.cs", "", "the room Cellar is not in the plan")]
    [InlineData("src/SiteGen/Checking/X.cs", "var x = File.ReadAllText(path);", "only Reading and Publishing touch the disk")]
    [InlineData("src/SiteGen/Analysis/X.cs", "var now = DateTime.UtcNow;", "the library may not use DateTime.UtcNow")]
    [InlineData("src/SiteGen/SiteBuild.cs", "Console.WriteLine();", "the library may not use Console.")]
    [InlineData("src/SiteGen/Reading/X.cs", "using YamlDotNet.Core;", "YamlDotNet is imported in")]
    [InlineData("src/SiteGen/Rendering/X.cs", "using System.CommandLine;", "System.CommandLine belongs to the command")]
    [InlineData("src/SiteGen/Usings.cs", "global using SiteGen.Model;", "a global using hides an arrow")]
    [InlineData("src/SiteGen/Model/X.cs", "internal static class NameHelper", "says nothing")]
    public void A_planted_arrow_is_found(string path, string text, string expected) =>
        Assert.Contains(FloorPlan.Violations([(path, text)]), violation => violation.StartsWith(path, StringComparison.Ordinal) && violation.Contains(expected, StringComparison.Ordinal));

    [Fact]
    public void An_arrow_that_is_allowed_is_not_found() =>
        Assert.Empty(FloorPlan.Violations([("src/SiteGen/Rendering/X.cs", "using SiteGen.Analysis;\n// Console.WriteLine is only spoken of here")]));
}
