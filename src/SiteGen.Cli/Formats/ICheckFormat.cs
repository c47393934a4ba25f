namespace SiteGen.Cli.Formats;

/// <summary>A form in which problems and findings are printed. A new one is one file and one line in <see cref="CheckFormats"/>.</summary>
internal interface ICheckFormat
{
    /// <summary>Its name for <c>--format</c>.</summary>
    string Name { get; }

    /// <summary>Prints what a run found.</summary>
    void Write(CheckOutput output, TextWriter target);
}
