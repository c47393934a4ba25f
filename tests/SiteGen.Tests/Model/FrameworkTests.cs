using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Model;

public class FrameworkTests
{
    [Theory]
    [InlineData("100", "优")]
    [InlineData("90", "优")]
    [InlineData("89.99", "良")]
    [InlineData("60", "中")]
    [InlineData("0", "差")]
    public void A_band_reaches_down_to_its_lower_bound(string total, string grade)
    {
        using var site = SmallSite.Create();
        var framework = Sources.Of(site).Frameworks.Single();
        Assert.Equal(grade, framework.GradeOf(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Another_word_for_a_grade_is_the_grade()
    {
        using var site = SmallSite.Create();
        Assert.Equal("优", Sources.Of(site).Frameworks.Single().Grade("优秀"));
    }
}
