using System.Text;

namespace SiteGen.Model;

/// <summary>The name of a passage of an original (<c>at</c>), as two of them are compared.</summary>
public static class PassageName
{
    /// <summary>Without blanks and differences of width: 附件 1（一） and 附件1(一) are one passage. Null stays null.</summary>
    public static string? Normal(string? name) =>
        name is null ? null : string.Concat(name.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}
