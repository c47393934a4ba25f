using System.Text.RegularExpressions;
using SiteGen.Model;

namespace SiteGen.Reading.Text;

/// <summary>
/// Finds what names or reaches a person in free text: mobile numbers, identity and bank numbers, named fillers. Not project
/// codes, document numbers, hotlines or office lines. What is found is masked where it is read, so that nothing behind
/// Reading holds it.
/// </summary>
internal static class PersonalData
{
    private const int LeastDigits = 11;
    private const string Mask = "＊＊＊";

    private static readonly Regex Mobile = new(@"(?<![0-9])(?:86[- ]?)?1[3-9][0-9](?:[- ]?[0-9]{4}){2}(?![0-9])", RegexOptions.CultureInvariant);
    private static readonly Regex IdentityNumber = new(@"(?<![0-9A-Za-z])[1-9][0-9]{5}[- ]?(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[- ]?[0-9]{3}[0-9Xx](?![0-9A-Za-z])", RegexOptions.CultureInvariant);
    private static readonly Regex BankNumber = new(@"(?<![0-9A-Za-z])(?:62|4[0-9]|5[0-9])(?:[- ]?[0-9]){14,17}(?![0-9A-Za-z])", RegexOptions.CultureInvariant);
    private static readonly Regex NamedFiller = new(@"(?<=(?:填报人|填表人|经办人|联系人)\s*[：:]\s*)[\u4e00-\u9fff]{2,4}(?=$|[，,；;。、\s（(0-9])", RegexOptions.CultureInvariant);

    /// <summary>The text with what was found masked; null where there is nothing of the kind.</summary>
    public static string? Masked(string text, ICollection<PersonalDataKind> found)
    {
        if (!MayHold(text)) return null;
        var before = found.Count;

        // Full-width digits are digits; letter for letter, so that what is found there is masked here.
        var plain = string.Concat(text.Select(letter => letter is >= '０' and <= '９' ? (char)(letter - '０' + '0') : letter is '－' or '—' ? '-' : letter is '　' ? ' ' : letter));
        var masked = Replace(IdentityNumber, PersonalDataKind.IdentityNumber, plain, found);
        masked = Replace(BankNumber, PersonalDataKind.BankNumber, masked, found, HasCheckDigit);
        masked = Replace(Mobile, PersonalDataKind.Mobile, masked, found);
        masked = Replace(NamedFiller, PersonalDataKind.Name, masked, found);
        return found.Count > before ? masked : null;
    }

    private static string Replace(Regex pattern, PersonalDataKind kind, string text, ICollection<PersonalDataKind> found, Func<string, bool>? isOne = null) =>
        pattern.Replace(text, match =>
        {
            if (isOne is not null && !isOne(match.Value)) return match.Value;
            found.Add(kind);
            return Mask;
        });

    // Most texts hold neither a long run of digits nor one of the words: they are not searched at all.
    private static bool MayHold(string text)
    {
        var run = 0;
        foreach (var letter in text)
        {
            run = letter is (>= '0' and <= '9') or (>= '０' and <= '９') ? run + 1 : letter is '-' or ' ' or '－' or '—' or '　' ? run : 0;
            if (run >= LeastDigits || letter == '人') return true;
        }

        return false;
    }

    // Luhn: without it long project codes would pass for bank numbers.
    private static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        digits = string.Concat(digits.Where(char.IsAsciiDigit));
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            if (i % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }
}
