using SiteGen.Model;
using Xunit;

namespace SiteGen.Tests.Model;

public class FormatTests
{
    [Theory]
    [InlineData("0.62345", "62.35%")]
    [InlineData("0.84985", "84.99%")]
    [InlineData("0.025", "2.50%")]
    [InlineData("1", "100.00%")]
    [InlineData("-0.00004", "0.00%")]
    public void A_rate_is_rounded_half_away_from_zero(string rate, string expected) =>
        Assert.Equal(expected, Format.Percent(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("653204.29", "653,204.29")]
    [InlineData("-1234", "-1,234")]
    [InlineData("123", "123")]
    [InlineData("1000%", "1,000%")]
    [InlineData("0.1234567", "0.1234567")]
    public void Thousands_are_parted_in_the_whole_part_only(string text, string expected)
    {
        Assert.True(SiteGen.Reading.Binding.NumberGrammar.TryRead(text, out var number));
        Assert.Equal(expected, Format.Printed(number));
    }

    [Fact]
    public void A_printed_number_keeps_its_digits_and_a_computed_one_drops_empty_ones()
    {
        Assert.Equal("90.00", Format.Printed(new Number(90.00m)));
        Assert.Equal("90", Format.Computed(90.00m));
    }
}
