using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

public class NearestNameTests
{
    [Theory]
    [InlineData("scroe", "score")]
    [InlineData("framwork", "framework")]
    [InlineData("weights", "weight")]
    [InlineData("decalred", "declared")]
    public void A_slip_of_the_finger_is_recognised(string found, string meant) =>
        Assert.Equal(meant, NearestName.To(found, ["department", "declared", "framework", "score", "weight"]));

    [Fact]
    public void A_unit_is_never_guessed() => Assert.Null(NearestName.To("千元", ["元", "万元", "亿元"]));

    [Theory]
    [InlineData("telephone")]
    [InlineData("x")]
    public void Nothing_is_suggested_where_nothing_is_near(string found) => Assert.Null(NearestName.To(found, ["declared", "framework", "score"]));
}
