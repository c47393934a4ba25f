using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Reading.Binding;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Model;

public class NumberGrammarTests(ITestOutputHelper output)
{
    // The grammar as FORMAT.md and the schema print it.
    private static readonly Regex Documented = new(@"\A-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(,[0-9]{3})+)(\.[0-9]+)?%?\z", RegexOptions.CultureInvariant);

    private static readonly Gen<char> Letter = Gen.Elements("00112345678999,,..--%% +eE１。，".ToCharArray());

    private static readonly Gen<string> Valid =
        from sign in Gen.Elements("", "", "-")
        from digits in Gen.Choose(0, 999_999_999)
        from zeros in Gen.Choose(0, 22)
        from isGrouped in Gen.Elements(true, false)
        from fraction in Gen.Elements("", "", ".0", ".50", ".123456789")
        from percent in Gen.Elements("", "", "%")
        let whole = digits == 0 ? "0" : digits.ToString(CultureInfo.InvariantCulture) + new string('0', zeros)
        select sign + (isGrouped ? Grouped(whole) : whole) + fraction + percent;

    private static readonly Gen<string> Texts = Gen.OneOf(
        Valid,
        Letter.ListOf().Select(letters => new string([.. letters.Take(12)])),
        from text in Valid
        from at in Gen.Choose(0, text.Length)
        from letter in Letter
        from isInserted in Gen.Elements(true, false)
        select isInserted || at == text.Length ? text.Insert(at, letter.ToString()) : text[..at] + letter + text[(at + 1)..]);

    [Fact]
    public void A_text_is_a_number_exactly_where_the_documented_grammar_says_so() => RandomCases.Check(
        output,
        50_000,
        Texts.ToArbitrary(),
        text => NumberGrammar.TryRead(text, out _) == (Documented.IsMatch(text) && text.Count(char.IsAsciiDigit) <= 28));

    [Fact]
    public void A_number_has_the_value_and_the_digits_of_its_text() => RandomCases.Check(
        output,
        10_000,
        Valid.ToArbitrary(),
        text =>
        {
            var plain = text.TrimEnd('%').Replace(",", "", StringComparison.Ordinal);
            if (!NumberGrammar.TryRead(text, out var number)) return text.Count(char.IsAsciiDigit) > 28;
            return number.IsPercent == text.EndsWith('%')
                && number.Value == decimal.Parse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                && number.ToString() == (number.Value == 0 ? plain.TrimStart('-') : plain) + (number.IsPercent ? "%" : "");
        });

    private static string Grouped(string digits) => Regex.Replace(digits, @"\B(?=(\d{3})+\z)", ",");
}
