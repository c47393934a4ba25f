using SiteGen.Model;
using Xunit;

namespace SiteGen.Tests.Model;

public class PartialDateTests
{
    [Theory]
    [InlineData("2022")]
    [InlineData("2023-06")]
    [InlineData("2024-02-29")]
    public void A_date_says_as_much_as_the_original(string text)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("24/3/1")]
    [InlineData("2022.4.15")]
    [InlineData("二〇二四年")]
    [InlineData("2022-13")]
    [InlineData("2022-4-1")]
    [InlineData("0001")]
    [InlineData("")]
    public void Anything_else_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_day_comes_after_its_month_and_a_month_after_its_year() =>
        Assert.True(Date("2023") < Date("2023-06") && Date("2023-06") < Date("2023-06-01") && Date("2023-06-01") < Date("2023-07"));

    private static PartialDate Date(string text) => PartialDate.TryParse(text, out var date) ? date : throw new ArgumentException(text);
}
