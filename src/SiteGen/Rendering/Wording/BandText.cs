using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>Grade bands in one line.</summary>
internal static class BandText
{
    /// <summary>All bands of a framework: from the lower bound on, or between the two where the original prints an upper one too.</summary>
    public static string Of(SiteView site, Framework framework) => site.Words(framework.Bands.Select(Of));

    private static string Of(GradeBand band) => band.To is { } to
        ? $"{band.Label.Value} {Format.Printed(band.From.Value)}—{Format.Printed(to.Value)}"
        : $"{band.Label.Value} ≥ {Format.Printed(band.From.Value)}";
}
