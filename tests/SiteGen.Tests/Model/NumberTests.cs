using SiteGen.Model;
using SiteGen.Reading.Binding;
using SiteGen.Tests.Support;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Model;

public class NumberTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("90")]
    [InlineData("90.00")]
    [InlineData("0")]
    [InlineData("-8.75%")]
    [InlineData("81.85%")]
    [InlineData("9999999999999999999999999999")]
    [InlineData("0.000000000000000000000000001")]
    public void A_number_is_written_as_it_was_printed(string text)
    {
        Assert.True(NumberGrammar.TryRead(text, out var number));
        Assert.Equal(text, number.ToString());
    }

    [Theory]
    [InlineData("653,204.29", "653204.29")]
    [InlineData("1,234", "1234")]
    [InlineData("12,345,678", "12345678")]
    public void Thousands_commas_in_whole_groups_are_dropped(string text, string expected)
    {
        Assert.True(NumberGrammar.TryRead(text, out var number));
        Assert.Equal(expected, number.ToString());
    }

    [Theory]
    [InlineData("二〇二四")]
    [InlineData("１２３")]
    [InlineData("1234,5")]
    [InlineData("1,23")]
    [InlineData("0,123")]
    [InlineData("1 234")]
    [InlineData("٣")]
    [InlineData("(5)")]
    [InlineData("5-")]
    [InlineData("+5")]
    [InlineData("1e4")]
    [InlineData("NaN")]
    [InlineData("∞")]
    [InlineData("0x10")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("010")]
    [InlineData("--5")]
    [InlineData("5%%")]
    [InlineData("%")]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("1_000")]
    [InlineData("12:30")]
    [InlineData("99999999999999999999999999999")]
    public void Anything_outside_the_grammar_is_no_number(string text) => Assert.False(NumberGrammar.TryRead(text, out _));

    [Theory]
    [InlineData("二〇二四", "number.words")]
    [InlineData("１２３", "number.full-width")]
    [InlineData("——", "number.marker")]
    [InlineData("5分", "number.unit")]
    [InlineData("1234,5", "number.comma")]
    [InlineData("010", "number.zero")]
    [InlineData("+5", "number.sign")]
    [InlineData(".5", "number.point")]
    [InlineData("abc", "number.grammar")]
    public void The_advice_fits_the_mistake(string text, string advice) => Assert.Equal(advice, NumberGrammar.AdviceFor(text));

    [Fact]
    public void Whatever_is_printed_is_read_back_equal() => RandomCases.Check(
        output,
        10_000,
        (from mantissa in Gen.Choose(-999_999_999, 999_999_999)
         from scale in Gen.Choose(0, 9)
         from isPercent in Gen.Elements(true, false)
         select new Number(new decimal(Math.Abs(mantissa), 0, 0, mantissa < 0, (byte)scale), isPercent)).ToArbitrary(),
        number => NumberGrammar.TryRead(number.ToString(), out var read) && read == number && read.ToString() == number.ToString());

    [Fact]
    public void Half_a_unit_of_the_last_digit_is_what_a_print_leaves_open()
    {
        Assert.Equal(0.005m, new Number(88.80m).HalfUnit);
        Assert.Equal(0.5m, new Number(90m).HalfUnit);
        Assert.Equal(0.00005m, new Number(81.85m, IsPercent: true).HalfUnit);
    }
}
