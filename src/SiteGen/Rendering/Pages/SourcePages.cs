using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>
/// data/source/PATH.html: each data file with an anchor a line, so that every figure leads to it. Lines of withheld
/// fields and all comments are blank; the numbering is kept. Data have no language: all languages share these pages.
/// </summary>
internal sealed class SourcePages : IPageType
{
    public string Template => "source";

    public Type Model => typeof(View);

    public IEnumerable<Page> Pages(SiteView site)
    {
        if (!site.ShowsSources || !site.IsDefaultLanguage) yield break;
        foreach (var source in site.Input.Disclosed.Sources.Data)
        {
            if (site.Input.Disclosed.Sources.Read(source) is not { } text) continue;
            var below = SiteView.BelowContent(source.Path);
            var path = Urls.Source(below);
            yield return new Page(path, new View(
                site.Frame(path, below, Urls.Data, (site.Texts.Of("nav.data"), Urls.Data)) with { Languages = [] },
                text.Sha256,
                source.IsWhole ? site.File(path, Urls.RawSource(below)) : null,
                [.. text.Lines.Select((line, i) => new Line(Format.Whole(i + 1), line))]));
        }
    }

    /// <summary>The raw files that stand beside their pages, byte for byte: those of which nothing is withheld.</summary>
    public static IEnumerable<OutputFile> RawFiles(SiteView site)
    {
        if (!site.ShowsSources) yield break;
        foreach (var source in site.Input.Disclosed.Sources.Data.Where(s => s.IsWhole))
        {
            if (site.Input.Disclosed.Sources.Read(source) is { } text) yield return new OutputFile(Urls.RawSource(SiteView.BelowContent(source.Path)), text.Bytes);
        }
    }

    /// <summary>A line of a data file.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Text">Its text.</param>
    internal sealed record Line(string Number, string Text);

    /// <summary>The data of a source page.</summary>
    /// <param name="Page">What stands around it.</param>
    /// <param name="Sha256">The hash of the file; where lines are withheld, of the text without them.</param>
    /// <param name="RawHref">Address of the raw file, where nothing of it is withheld.</param>
    /// <param name="Lines">Its lines.</param>
    internal sealed record View(Frame Page, string Sha256, string? RawHref, IReadOnlyList<Line> Lines);
}
