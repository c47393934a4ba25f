using SiteGen.Diagnostics;
using SiteGen.Reading.Themes;
using SiteGen.Rendering.OpenData;
using SiteGen.Rendering.Pages;
using SiteGen.Rendering.Templates;

namespace SiteGen.Rendering;

/// <summary>The door of Rendering: all files of a site, one by one, so that nothing holds them all.</summary>
public static class Renderer
{
    /// <summary>The mistakes of a theme, found without any data: names, blocks, partials, texts.</summary>
    public static IReadOnlyList<Diagnostic> Check(Theme theme, IReadOnlyList<Located<string>> languages)
    {
        var problems = new List<Diagnostic>();
        TemplateCheck.Check(theme, PageTypes.All, problems);
        foreach (var language in languages.Where(l => !theme.Texts.ContainsKey(l.Value)))
            problems.Add(Diagnostic.At(Codes.NoLanguage, language.Place, language.Value.Length, new("found", language.Value), Argument.List("expected", theme.Texts.Keys)));
        TextCheck.Check(theme, languages.Select(l => l.Value), problems);
        return problems;
    }

    /// <summary>Renders a site whose theme has no mistakes: pages in each language, then data, source files and assets.</summary>
    public static IEnumerable<OutputFile> Render(RenderInput input)
    {
        var theme = input.Theme;
        var tags = input.Disclosed.Book.Config.Languages.Select(l => l.Value).ToList();
        var languages = tags.Zip(Urls.LanguageFolders(tags), (tag, folder) => (Texts: new Texts(tag, theme.Texts[tag], theme.StandardTexts), Prefix: folder)).ToList();
        foreach (var (texts, prefix) in languages)
        {
            var site = new SiteView(input, texts, prefix, languages);
            var engine = new TemplateEngine(theme, texts);
            foreach (var type in PageTypes.All)
            {
                foreach (var page in type.Pages(site)) yield return new OutputFile(site.Path(page.Path), engine.Render(type.Template, page.Model));
            }
        }

        var shared = new SiteView(input, languages[0].Texts, "", languages);
        foreach (var file in DataTables.Files(shared)) yield return file;
        foreach (var file in SourcePages.RawFiles(shared)) yield return file;
        foreach (var asset in theme.Assets) yield return new OutputFile(Urls.Assets + asset.Path, asset.Bytes);
    }
}
