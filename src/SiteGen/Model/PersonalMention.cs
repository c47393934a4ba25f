using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>What names or reaches a person.</summary>
public enum PersonalDataKind
{
    /// <summary>A mobile telephone number.</summary>
    Mobile,

    /// <summary>身份证号.</summary>
    IdentityNumber,

    /// <summary>A bank account.</summary>
    BankNumber,

    /// <summary>The name of a filler.</summary>
    Name,
}

/// <summary>That free text held personal data, which was masked as it was read: its kind and place, never its value.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Place">Where the text stands.</param>
public readonly record struct PersonalMention(PersonalDataKind Kind, Place Place);
