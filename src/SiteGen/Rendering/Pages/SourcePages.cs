using SiteGen.Diagnostics;
using SiteGen.Reading;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Pages;

/// <summary>
/// data/source/PATH.html: each data file with an anchor a line, so that every figure leads to it. Lines of withheld
/// fields and all comments are blank; the numbering is kept.
/// </summary>
internal sealed class SourcePages : IPageType
{
    public string Template => "source";

    public Type Model => typeof(View);

    public IEnumerable<Page> Pages(SiteView site)
    {
        if (!site.ShowsSources) yield break;
        foreach (var (file, source) in Published(site))
        {
            var below = SiteView.BelowContent(source.Path);
            var path = Urls.Source(below);
            var (lines, isWhole) = Lines(site, file);
            yield return new Page(path, new View(
                site.Frame(path, below, Urls.Data, (site.Texts.Of("nav.data"), Urls.Data)),
                source.Sha256,
                isWhole ? site.File(path, Urls.RawSource(below)) : null,
                [.. lines.Select((line, i) => new Line(Format.Whole(i + 1), line))]));
        }
    }

    /// <summary>The raw files that may stand beside their pages: those of which nothing is withheld.</summary>
    public static IEnumerable<OutputFile> RawFiles(SiteView site)
    {
        if (!site.ShowsSources) yield break;
        foreach (var (file, source) in Published(site))
        {
            var (lines, isWhole) = Lines(site, file);
            if (isWhole) yield return new OutputFile(Urls.RawSource(SiteView.BelowContent(source.Path)), System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        }
    }

    // Data files only: site.yaml may hold what concerns nobody, and themes are not data.
    private static IEnumerable<(int File, SourceFile Source)> Published(SiteView site) => site.Input.Sources.Files.Table.All
        .Select((source, i) => (File: i + 1, Source: source))
        .Where(f => f.Source.Path.StartsWith("content/", StringComparison.Ordinal)
            && !f.Source.Path.StartsWith("content/pages/", StringComparison.Ordinal)
            && f.Source.Path != site.Input.Sources.Folders.Config)
        .OrderBy(f => f.Source.Path, StringComparer.Ordinal);

    private static (IReadOnlyList<string> Lines, bool IsWhole) Lines(SiteView site, int file)
    {
        var lines = site.Input.Sources.Files.Lines(file)?.ToList() ?? [];
        var withheld = site.Input.Disclosed.Withheld.Where(w => w.File == file).ToList();
        foreach (var range in withheld) Blank(lines, range);
        return (lines, withheld.Count == 0 && lines.Count > 0);
    }

    private static void Blank(List<string> lines, WithheldLines range)
    {
        for (var number = range.FromLine; number <= range.ToLine && number <= lines.Count; number++)
        {
            var line = lines[number - 1];
            lines[number - 1] = range.FromColumn == 0 ? "" : string.Concat(line.EnumerateRunes().Take(range.FromColumn - 1)).TrimEnd();
        }
    }

    /// <summary>A line of a data file.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Text">Its text.</param>
    internal sealed record Line(string Number, string Text);

    /// <summary>The data of a source page.</summary>
    /// <param name="Page">What stands around it.</param>
    /// <param name="Sha256">The hash of the file as it was read.</param>
    /// <param name="RawHref">Address of the raw file, where nothing of it is withheld.</param>
    /// <param name="Lines">Its lines.</param>
    internal sealed record View(Frame Page, string Sha256, string? RawHref, IReadOnlyList<Line> Lines);
}
