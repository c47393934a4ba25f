using FsCheck;
using FsCheck.Fluent;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Model;

public class PartialDatePropertyTests(ITestOutputHelper output)
{
    private static readonly Gen<PartialDate> Dates =
        from year in Gen.OneOf(Gen.Choose(1000, 9999), Gen.Choose(2022, 2024))
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, DateTime.DaysInMonth(year, month))
        from known in Gen.Choose(1, 3)
        select new PartialDate(year, known > 1 ? month : null, known > 2 ? day : null);

    [Fact]
    public void Whatever_date_is_printed_is_read_back_equal() => RandomCases.Check(
        output,
        10_000,
        Dates.ToArbitrary(),
        date => PartialDate.TryParse(date.ToString(), out var read) && read == date);

    [Fact]
    public void Dates_stand_in_the_order_of_their_texts() => RandomCases.Check(
        output,
        10_000,
        Dates.Two().ToArbitrary(),
        pair => Math.Sign(pair.Item1.CompareTo(pair.Item2)) == Math.Sign(string.CompareOrdinal(pair.Item1.ToString(), pair.Item2.ToString()))
            && (pair.Item1 < pair.Item2) == (pair.Item2 > pair.Item1)
            && (pair.Item1 <= pair.Item2) == !(pair.Item1 > pair.Item2));

    [Fact]
    public void A_text_that_is_read_as_a_date_is_how_the_date_is_printed() => RandomCases.Check(
        output,
        10_000,
        (from date in Dates
         from at in Gen.Choose(0, 9)
         from letter in Gen.Elements('0', '1', '3', '9', '-', '/', '.', ' ', '２', 'x')
         select Changed(date.ToString(), at, letter)).ToArbitrary(),
        text => !PartialDate.TryParse(text, out var date) || date.ToString() == text);

    private static string Changed(string text, int at, char letter) => at < text.Length ? text[..at] + letter + text[(at + 1)..] : text + letter;
}
