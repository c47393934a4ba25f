using System.Globalization;
using System.Text;
using Markdig;
using Markdig.Helpers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading.Text;

/// <summary>
/// Markdown to sections of finished HTML. Extensions are named one by one: the bundle of all of them lets attributes,
/// scripts and third-party frames through. HTML is shown as text, links are checked on the parsed tree.
/// </summary>
internal static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>The sections, with problems added; links to pages of the site begin with <c>/</c>.</summary>
    /// <param name="source">The text.</param>
    /// <param name="withheld">Takes the lines of comments and of personal data.</param>
    /// <param name="personal">Takes personal data, which is masked.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static Narrative Read(SourceText source, ICollection<WithheldLines> withheld, ICollection<PersonalMention> personal, ICollection<Diagnostic> problems)
    {
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(source.Text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's only way to say that brackets or quotes are nested too deeply.
            return TooDeep(source.File, 1, problems);
        }

        if (FirstTooDeep(document, 0) is { } deep) return TooDeep(source.File, deep.Line + 1, problems);

        CheckLinks(document, source, problems);
        MaskPersonalData(document, source, withheld, personal);
        ShowHtmlAsText(document, source, withheld, problems);
        return new Narrative(Sections(document, source, problems), new Place(source.File, 1, 1));
    }

    private static Narrative TooDeep(int file, int line, ICollection<Diagnostic> problems)
    {
        problems.Add(Diagnostic.At(Codes.TooDeep, new Place(file, line, 1), 0, new Argument("limit", Limits.MarkdownDepth.ToString(CultureInfo.InvariantCulture))));
        return Narrative.Empty;
    }

    private static MarkdownObject? FirstTooDeep(MarkdownObject node, int depth)
    {
        if (depth > Limits.MarkdownDepth) return node;
        return node switch
        {
            ContainerBlock block => block.Select(child => FirstTooDeep(child, depth + 1)).FirstOrDefault(found => found is not null),
            LeafBlock { Inline: { } inline } => FirstTooDeep(inline, depth),
            ContainerInline inline => inline.Select(child => FirstTooDeep(child, depth + 1)).FirstOrDefault(found => found is not null),
            _ => null,
        };
    }

    private static void CheckLinks(MarkdownDocument document, SourceText source, ICollection<Diagnostic> problems)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link.IsImage) problems.Add(Diagnostic.At(Codes.PictureInMarkdown, source.At(link.Span.Start), link.Span.Length));
            else CheckLink(link.Url ?? "", link.Span, source, problems);
        }

        foreach (var link in document.Descendants<AutolinkInline>())
        {
            if (!link.IsEmail) CheckLink(link.Url, link.Span, source, problems);
        }
    }

    private static void MaskPersonalData(MarkdownDocument document, SourceText source, ICollection<WithheldLines> withheld, ICollection<PersonalMention> personal)
    {
        MaskLinksAndCode(document, source, withheld, personal);
        foreach (var literal in document.Descendants<LiteralInline>())
        {
            var text = literal.Content.ToString();
            if (Masked(text, literal.Span, source, withheld, personal) is { } masked && masked != text) literal.Content = new StringSlice(masked);
        }

        foreach (var code in document.Descendants<CodeInline>()) code.Content = Masked(code.Content, code.Span, source, withheld, personal) ?? code.Content;
    }

    private static void MaskLinksAndCode(MarkdownDocument document, SourceText source, ICollection<WithheldLines> withheld, ICollection<PersonalMention> personal)
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            link.Url = Masked(link.Url, link.Span, source, withheld, personal);
            link.Title = Masked(link.Title, link.Span, source, withheld, personal);
        }

        foreach (var block in document.Descendants<CodeBlock>())
        {
            for (var i = 0; i < block.Lines.Count; i++)
            {
                var line = block.Lines.Lines[i].Slice.ToString();
                if (Masked(line, block.Span, source, withheld, personal) is { } masked && masked != line) block.Lines.Lines[i].Slice = new StringSlice(masked);
            }
        }
    }

    private static string? Masked(string? text, SourceSpan span, SourceText source, ICollection<WithheldLines> withheld, ICollection<PersonalMention> personal)
    {
        var kinds = new List<PersonalDataKind>();
        if (text is null || PersonalData.Masked(text, kinds) is not { } masked) return text;
        foreach (var kind in kinds) personal.Add(new PersonalMention(kind, source.At(span.Start)));
        withheld.Add(Lines(source, span));
        return masked;
    }

    private static void CheckLink(string url, SourceSpan span, SourceText source, ICollection<Diagnostic> problems)
    {
        if (!IsAllowed(url)) problems.Add(Diagnostic.At(Codes.UnsafeLink, source.At(span.Start), span.Length, new Argument("found", url)));
    }

    // An allow-list on the address as a browser would see it: entities are resolved by then, and a browser drops control
    // characters and blanks before it looks at the scheme.
    private static bool IsAllowed(string url)
    {
        if (url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\')) return false;
        return url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
            || url.StartsWith('#')
            || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal));
    }

    // Comments are notes among those who write, as in data files: no page and no source page shows them.
    private static void ShowHtmlAsText(MarkdownDocument document, SourceText source, ICollection<WithheldLines> withheld, ICollection<Diagnostic> problems)
    {
        foreach (var note in document.Descendants<LinkReferenceDefinition>().Where(d => d.Label is "//" or "comment")) withheld.Add(Lines(source, note.Span));
        foreach (var html in document.Descendants<HtmlInline>().ToList())
        {
            if (IsComment(html.Tag))
            {
                withheld.Add(Lines(source, html.Span));
                html.Remove();
                continue;
            }

            problems.Add(Diagnostic.At(Codes.HtmlInMarkdown, source.At(html.Span.Start), html.Span.Length, new Argument("found", html.Tag)));
            html.ReplaceBy(new LiteralInline(html.Tag));
        }

        foreach (var block in document.Descendants<HtmlBlock>().ToList())
        {
            if (block.Type == HtmlBlockType.Comment)
            {
                withheld.Add(Lines(source, block.Span));
                block.Parent?.Remove(block);
                continue;
            }

            var text = block.Lines.ToString();
            problems.Add(Diagnostic.At(Codes.HtmlInMarkdown, source.At(block.Span.Start), 1, new Argument("found", text)));
            var paragraph = new ParagraphBlock { Inline = new ContainerInline(), Span = block.Span, Line = block.Line, Column = block.Column };
            paragraph.Inline.AppendChild(new LiteralInline(text));
            var parent = block.Parent ?? document;
            parent[parent.IndexOf(block)] = paragraph;
        }
    }

    private static bool IsComment(string tag) => tag.StartsWith("<!--", StringComparison.Ordinal);

    private static WithheldLines Lines(SourceText source, SourceSpan span) =>
        new(source.File, source.At(span.Start).Line, source.At(span.End).Line, 0, IsPrivate: false);

    private static List<NarrativeSection> Sections(MarkdownDocument document, SourceText source, ICollection<Diagnostic> problems)
    {
        var sections = new List<NarrativeSection>();
        var body = new List<Block>();
        HeadingBlock? heading = null;
        var lastLevel = 0;
        foreach (var block in document)
        {
            if (block is LinkReferenceDefinitionGroup) continue;
            if (block is not HeadingBlock next)
            {
                body.Add(block);
                continue;
            }

            Finish();
            if (next.Level > lastLevel + 1 && lastLevel > 0)
            {
                problems.Add(Diagnostic.At(
                    Codes.HeadingSkips,
                    source.At(next.Span.Start),
                    next.Level,
                    new("from", lastLevel.ToString(CultureInfo.InvariantCulture)),
                    new("to", next.Level.ToString(CultureInfo.InvariantCulture))));
            }

            (heading, lastLevel) = (next, next.Level);
        }

        Finish();
        return sections;

        void Finish()
        {
            if (heading is null && body.Count == 0) return;
            sections.Add(new NarrativeSection(
                heading?.Level ?? 1,
                string.Create(CultureInfo.InvariantCulture, $"s{sections.Count + 1}"),
                heading is null ? "" : PlainText(heading),
                new Markup(Html(body)),
                [.. body.SelectMany(Leaves).Select(leaf => new Located<string>(PlainText(leaf), source.At(leaf.Span.Start)))],
                source.At(heading?.Span.Start ?? body[0].Span.Start)));
            body.Clear();
        }
    }

    private static string Html(List<Block> blocks)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        writer.NewLine = "\n";
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        foreach (var block in blocks) renderer.Render(block);
        return writer.ToString();
    }

    private static IEnumerable<LeafBlock> Leaves(Block block) => block switch
    {
        LeafBlock leaf => [leaf],
        ContainerBlock container => container.SelectMany(Leaves),
        _ => [],
    };

    private static string PlainText(LeafBlock leaf)
    {
        if (leaf.Inline is null) return leaf.Lines.ToString();
        var text = new StringBuilder();
        foreach (var inline in leaf.Inline.Descendants<Inline>())
        {
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                CodeInline code => code.Content,
                LineBreakInline => " ",
                HtmlEntityInline entity => entity.Transcoded.ToString(),
                AutolinkInline link => link.Url,
                _ => "",
            });
        }

        return text.ToString();
    }
}
