using System.Globalization;

namespace SiteGen.Model;

/// <summary>A date as far as the original gives it: a year, a month or a day.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Month">1 to 12, or null.</param>
/// <param name="Day">1 to 31, or null; never without a month.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>Reads YYYY, YYYY-MM or YYYY-MM-DD; false for anything else, impossible days included.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || !Digits(text, 0, 4, out var year) || year < 1000) return false;
        if (text.Length == 4)
        {
            date = new PartialDate(year);
            return true;
        }

        if (text[4] != '-' || !Digits(text, 5, 2, out var month) || month is < 1 or > 12) return false;
        if (text.Length == 7)
        {
            date = new PartialDate(year, month);
            return true;
        }

        if (text[7] != '-' || !Digits(text, 8, 2, out var day) || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>Orders by year, month and day; a date that says less comes before one that says more.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Whether it lies before another one whatever both leave open: 2022 is not before 2022-12, and 2022-11 is.</summary>
    public bool IsCertainlyBefore(PartialDate other)
    {
        if (Year != other.Year) return Year < other.Year;
        if (Month is not { } month || other.Month is not { } otherMonth) return false;
        if (month != otherMonth) return month < otherMonth;
        return Day < other.Day;
    }

    /// <summary>YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Year:D4}{(Month is { } month ? $"-{month:D2}" : "")}{(Day is { } day ? $"-{day:D2}" : "")}");

    /// <summary>Whether <paramref name="left"/> is earlier.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is later.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is earlier or the same.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is later or the same.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool Digits(string text, int from, int count, out int value)
    {
        value = 0;
        for (var i = from; i < from + count; i++)
        {
            if (!char.IsAsciiDigit(text[i])) return false;
            value = (value * 10) + (text[i] - '0');
        }

        return true;
    }
}
