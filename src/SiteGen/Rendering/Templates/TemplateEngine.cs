using System.Globalization;
using System.Text;
using HandlebarsDotNet;
using SiteGen.Reading.Themes;

namespace SiteGen.Rendering.Templates;

/// <summary>
/// Handlebars behind one seam: escapes by default, fails on names it does not know, writes numbers and texts alike
/// whatever the culture of the machine.
/// </summary>
internal sealed class TemplateEngine
{
    /// <summary>The folder of partial templates in a theme.</summary>
    public const string Partials = "partials/";

    private readonly IHandlebars handlebars;
    private readonly Theme theme;
    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> compiled = new(StringComparer.Ordinal);

    public TemplateEngine(Theme theme, Texts texts)
    {
        this.theme = theme;
        handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new HtmlText(),
        });
        foreach (var template in theme.Templates.Values.Where(t => t.Name.StartsWith(Partials, StringComparison.Ordinal)))
            handlebars.RegisterTemplate(template.Name[Partials.Length..], template.Text);
        handlebars.RegisterHelper("t", (output, _, arguments) =>
        {
            var named = arguments.Hash.Select(pair => (pair.Key, Convert.ToString(pair.Value, CultureInfo.InvariantCulture) ?? "")).ToArray();
            output.Write(texts.Of(Convert.ToString(arguments[0], CultureInfo.InvariantCulture)!, named));
        });
    }

    /// <summary>A page as UTF-8, with line feeds.</summary>
    public byte[] Render(string template, object model)
    {
        if (!compiled.TryGetValue(template, out var page))
        {
            using var reader = new StringReader(theme.Templates[template].Text);
            compiled[template] = page = handlebars.Compile(reader);
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        page(writer, model);
        return Encoding.UTF8.GetBytes(writer.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Escapes what has a meaning in HTML and leaves every other letter as it is.</summary>
    private sealed class HtmlText : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target)
        {
            if (text is null) return;
            foreach (var chunk in text.GetChunks()) Write(chunk.Span, target);
        }

        public void Encode(string? text, TextWriter target) => Write(text, target);

        public void Encode<T>(T? text, TextWriter target)
            where T : IEnumerator<char>
        {
            while (text is not null && text.MoveNext()) Write([text.Current], target);
        }

        private static void Write(ReadOnlySpan<char> text, TextWriter target)
        {
            foreach (var letter in text)
            {
                var entity = letter switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    '\'' => "&#39;",
                    _ => null,
                };
                if (entity is null) target.Write(letter);
                else target.Write(entity);
            }
        }
    }
}
