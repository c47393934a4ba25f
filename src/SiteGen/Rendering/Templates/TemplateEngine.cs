using System.Buffers;
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

    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    // What ReplaceLineEndings knows as the end of a line, but for the line feed itself.
    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\r\f\u0085\u2028\u2029");

    private readonly IHandlebars handlebars;
    private readonly Theme theme;
    private readonly Dictionary<string, HandlebarsTemplate<TextWriter, object, object>> compiled = new(StringComparer.Ordinal);

    // The letters of one page after another: pages are long and there are many, so their memory is taken once.
    private readonly ArrayBufferWriter<char> letters = new(1 << 16);

    public TemplateEngine(Theme theme, Texts texts)
    {
        this.theme = theme;
        handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            ThrowOnUnresolvedBindingExpression = true,
            FormatProvider = CultureInfo.InvariantCulture,
            TextEncoder = new HtmlText(),
        });
        handlebars.RegisterHelper("t", (output, _, arguments) =>
        {
            var named = arguments.Hash.Select(pair => (pair.Key, Convert.ToString(pair.Value, CultureInfo.InvariantCulture) ?? "")).ToArray();
            output.Write(texts.Of(Convert.ToString(arguments[0], CultureInfo.InvariantCulture)!, named));
        });
        foreach (var template in theme.Templates.Values.Where(t => t.Name.StartsWith(Partials, StringComparison.Ordinal)))
            handlebars.RegisterTemplate(template.Name[Partials.Length..], template.Text);
    }

    /// <summary>A page as UTF-8, with line feeds.</summary>
    public byte[] Render(string template, object model)
    {
        if (!compiled.TryGetValue(template, out var page))
        {
            using var reader = new StringReader(theme.Templates[template].Text);
            compiled[template] = page = handlebars.Compile(reader);
        }

        letters.ResetWrittenCount();
        using var text = new PageText(letters);
        page(text, model);
        var written = letters.WrittenSpan;
        if (written.IndexOfAny(OtherLineEnds) >= 0) return Encoding.UTF8.GetBytes(written.ToString().ReplaceLineEndings("\n"));
        var bytes = new byte[Encoding.UTF8.GetByteCount(written)];
        Encoding.UTF8.GetBytes(written, bytes);
        return bytes;
    }

    /// <summary>Writes into letters, without a buffer of its own.</summary>
    private sealed class PageText(ArrayBufferWriter<char> letters) : TextWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            letters.GetSpan(1)[0] = value;
            letters.Advance(1);
        }

        public override void Write(ReadOnlySpan<char> buffer) => letters.Write(buffer);

        public override void Write(string? value) => letters.Write(value);

        public override void Write(char[] buffer, int index, int count) => letters.Write(buffer.AsSpan(index, count));
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
            while (text.IndexOfAny(Special) is var at and >= 0)
            {
                target.Write(text[..at]);
                target.Write(text[at] switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    '"' => "&quot;",
                    _ => "&#39;",
                });
                text = text[(at + 1)..];
            }

            target.Write(text);
        }
    }
}
