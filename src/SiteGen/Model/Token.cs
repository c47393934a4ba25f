using System.Collections.Frozen;
using System.Text;

namespace SiteGen.Model;

/// <summary>
/// The word that stands for an enum member in YAML, JSON, CSV and CSS: <c>NotApplicable</c> is <c>not-applicable</c>.
/// One rule for all, so that data files and open data never name one thing twice.
/// </summary>
public static class Token
{
    /// <summary>The token of a member.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.ByValue[value];

    /// <summary>The member of a token; false if there is none.</summary>
    public static bool TryParse<T>(string token, out T value)
        where T : struct, Enum => Table<T>.ByToken.TryGetValue(token, out value);

    /// <summary>All tokens of an enum in the order of its declaration.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Table<T>.Tokens;

    /// <summary>PascalCase as kebab-case.</summary>
    public static string Kebab(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append('-');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly IReadOnlyList<string> Tokens = [.. Enum.GetNames<T>().Select(Kebab)];
        public static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>().Zip(Tokens).ToFrozenDictionary(p => p.First, p => p.Second);
        public static readonly FrozenDictionary<string, T> ByToken = ByValue.ToFrozenDictionary(p => p.Value, p => p.Key, StringComparer.Ordinal);
    }
}
