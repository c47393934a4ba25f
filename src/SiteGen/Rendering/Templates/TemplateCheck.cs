using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Themes;

namespace SiteGen.Rendering.Templates;

/// <summary>
/// Checks a theme against the data that its pages offer, without any data: every name, block, partial and text key of
/// every template, taken branches or not. A template with a mistake is found before the first page is rendered.
/// </summary>
internal sealed class TemplateCheck
{
    private static readonly string[] LoopNames = ["@index", "@first", "@last", "@key"];

    private readonly Theme theme;
    private readonly ICollection<Diagnostic> problems;
    private readonly HashSet<(string Template, Type Model)> done = [];
    private readonly HashSet<(Place, string)> reported = [];

    private TemplateCheck(Theme theme, ICollection<Diagnostic> problems)
    {
        this.theme = theme;
        this.problems = problems;
    }

    /// <summary>Adds a problem for each mistake in the templates of the pages and in the partials they use.</summary>
    public static void Check(Theme theme, IEnumerable<IPageType> pages, ICollection<Diagnostic> problems)
    {
        var check = new TemplateCheck(theme, problems);
        foreach (var page in pages)
        {
            if (theme.Templates.TryGetValue(page.Template, out var template)) check.Template(template, page.Model, []);
            else problems.Add(Diagnostic.Of(Codes.MissingTemplate, new Argument("found", page.Template + ".hbs")));
        }
    }

    private void Template(ThemeTemplate template, Type model, IReadOnlyList<string> chain)
    {
        if (!done.Add((template.Name, model))) return;
        var tokens = TemplateScanner.Scan(template.Text, out var unclosed);
        if (unclosed >= 0) Syntax(template, unclosed, 2, "template.unclosed");
        new Walk(this, template, model, [.. chain, template.Name]).Run(tokens);
    }

    private void Add(ThemeTemplate template, int offset, Func<Place, Diagnostic> problem)
    {
        var diagnostic = problem(template.At(offset));
        if (reported.Add((diagnostic.Place, diagnostic.Code.Id))) problems.Add(diagnostic);
    }

    private void Syntax(ThemeTemplate template, int offset, int length, string what) => Add(
        template,
        offset,
        place => Diagnostic.At(Codes.TemplateSyntax, place, length, Argument.Text("problem", what), Argument.Text("mend", what + ".mend")));

    /// <summary>One template with the type of its data.</summary>
    private sealed class Walk(TemplateCheck check, ThemeTemplate template, Type model, IReadOnlyList<string> chain)
    {
        // The types of the data from the page down to the innermost loop, and the blocks that are open.
        private readonly List<Type> contexts = [model];
        private readonly Stack<(string Name, bool HasOwnContext, TemplateToken Token, bool HasElse)> blocks = new();
        private int loops;

        public void Run(IReadOnlyList<TemplateToken> tokens)
        {
            foreach (var token in tokens) Step(token);
            foreach (var block in blocks) check.Syntax(template, block.Token.Offset, block.Token.Length, "template.open");
        }

        private void Step(TemplateToken token)
        {
            if (token.Words.Count == 0 && token.Kind != TokenKind.Else)
            {
                check.Syntax(template, token.Offset, token.Length, "template.empty");
                return;
            }

            switch (token.Kind)
            {
                case TokenKind.Output or TokenKind.RawOutput:
                    Output(token);
                    break;
                case TokenKind.Open:
                    Open(token);
                    break;
                case TokenKind.Close:
                    Close(token);
                    break;
                case TokenKind.Else:
                    Else(token);
                    break;
                case TokenKind.Partial or TokenKind.PartialOpen:
                    Partial(token);
                    break;
                default:
                    throw new InvalidOperationException($"The token kind {token.Kind} is not checked.");
            }
        }

        private void Output(TemplateToken token)
        {
            if (token.Words[0] is { IsText: false, Text: "t" })
            {
                TextKey(token);
                return;
            }

            foreach (var extra in token.Words.Skip(1)) UnknownName(extra);
            var type = Resolve(token.Words[0]);
            if (type is null) return;
            var isMarkup = type == typeof(Markup);
            if (token.Kind == TokenKind.RawOutput && !isMarkup)
                check.Add(template, token.Offset, place => Diagnostic.At(Codes.RawOutput, place, token.Length, new Argument("found", token.Words[0].Text)));
            if (token.Kind == TokenKind.Output && isMarkup) check.Syntax(template, token.Offset, token.Length, "template.markup");
        }

        private void TextKey(TemplateToken token)
        {
            if (token.Words.Count < 2)
            {
                check.Syntax(template, token.Offset, token.Length, "template.text-key");
                return;
            }

            var key = token.Words[1];
            foreach (var argument in token.Words.Skip(2).Where(w => !w.IsText)) Resolve(argument);
            if (!key.IsText)
            {
                Resolve(key);
                return;
            }

            foreach (var (language, texts) in check.theme.Texts)
            {
                if (texts.ContainsKey(key.Text) || check.theme.StandardTexts.ContainsKey(key.Text)) continue;
                check.Add(template, key.Offset, place => Diagnostic.At(
                    Codes.UnknownText,
                    place,
                    key.Text.Length,
                    new("found", key.Text),
                    new("language", language),
                    Argument.Nearest(key.Text, texts.Keys)));
            }
        }

        private void Open(TemplateToken token)
        {
            var name = token.Words[0].Text;
            if (name is not ("if" or "unless" or "each" or "with"))
            {
                UnknownName(token.Words[0], ["if", "unless", "each", "with"]);
                blocks.Push((name, false, token, false));
                return;
            }

            if (token.Words.Count != 2)
            {
                check.Syntax(template, token.Offset, token.Length, "template.block");
                blocks.Push((name, false, token, false));
                return;
            }

            var type = Resolve(token.Words[1]);
            var inner = name == "each" && type is not null ? ElementOf(type, token) : type;
            var hasOwnContext = name is "each" or "with";
            if (hasOwnContext) contexts.Add(inner ?? typeof(Unknown));
            if (name == "each") loops++;
            blocks.Push((name, hasOwnContext, token, false));
        }

        private void Else(TemplateToken token)
        {
            if (!blocks.TryPop(out var block))
            {
                check.Syntax(template, token.Offset, token.Length, "template.else");
                return;
            }

            if (block.HasElse) check.Syntax(template, token.Offset, token.Length, "template.else-twice");
            blocks.Push((block.Name, block.HasOwnContext, block.Token, true));
        }

        private void Close(TemplateToken token)
        {
            if (blocks.Count == 0 || blocks.Peek().Name != token.Words[0].Text)
            {
                check.Syntax(template, token.Offset, token.Length, "template.close");
                return;
            }

            var block = blocks.Pop();
            if (block.HasOwnContext) contexts.RemoveAt(contexts.Count - 1);
            if (block.Name == "each") loops--;
        }

        private void Partial(TemplateToken token)
        {
            var word = token.Words[0];
            if (token.Kind == TokenKind.PartialOpen) blocks.Push((word.Text, false, token, false));
            if (word.Text == "@partial-block") return;
            var known = check.theme.Templates.Keys.Where(k => k.StartsWith(TemplateEngine.Partials, StringComparison.Ordinal)).Select(k => k[TemplateEngine.Partials.Length..]).ToList();
            var type = token.Words.Count > 1 && token.Words[1].Name is null ? Resolve(token.Words[1]) : contexts[^1];
            if (!check.theme.Templates.TryGetValue(TemplateEngine.Partials + word.Text, out var partial)) PartialProblem(word, "partial.unknown", known);
            else if (chain.Contains(partial.Name)) PartialProblem(word, "partial.circle", known);
            else if (type is not null) check.Template(partial, type, chain);
        }

        private void PartialProblem(TemplateWord word, string problem, IReadOnlyList<string> known) => check.Add(template, word.Offset, place => Diagnostic.At(
            Codes.UnknownPartial,
            place,
            word.Text.Length,
            new("found", word.Text),
            Argument.Text("problem", problem),
            Argument.Nearest(word.Text, problem == "partial.unknown" ? known : []),
            Argument.List("expected", known)));

        // Null means that a problem was added, or that the data is already unknown for another reason.
        private Type? Resolve(TemplateWord word)
        {
            if (word.IsText) return typeof(string);
            if (LoopNames.Contains(word.Text, StringComparer.Ordinal) && loops > 0) return typeof(string);
            var path = word.Text;
            var depth = contexts.Count - 1;
            while (path.StartsWith("../", StringComparison.Ordinal) && depth > 0)
            {
                path = path[3..];
                depth--;
            }

            var type = contexts[depth];
            if (type == typeof(Unknown)) return null;
            if (path is "this" or ".") return type;
            foreach (var step in path.Split('.'))
            {
                if (Property(type, step) is not { } property)
                {
                    UnknownName(word, Names(type));
                    return null;
                }

                type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            }

            return type;
        }

        private Type? ElementOf(Type type, TemplateToken token)
        {
            var list = type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>));
            if (list is not null && type != typeof(string)) return list.GetGenericArguments()[0];
            check.Syntax(template, token.Offset, token.Length, "template.each");
            return null;
        }

        private void UnknownName(TemplateWord word) => UnknownName(word, Names(contexts[^1]));

        private void UnknownName(TemplateWord word, IReadOnlyList<string> known) => check.Add(template, word.Offset, place => Diagnostic.At(
            Codes.UnknownName,
            place,
            word.Text.Length,
            new("found", word.Text),
            new("owner", template.Name + ".hbs"),
            Argument.Nearest(word.Text.Split('.')[^1], known),
            Argument.List("expected", known)));

        private static PropertyInfo? Property(Type type, string name) =>
            type.GetInterfaces().Prepend(type).Select(t => t.GetProperty(name, BindingFlags.Public | BindingFlags.Instance)).FirstOrDefault(p => p is not null);

        private static List<string> Names(Type type) =>
            [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.Name != "EqualityContract").Select(p => p.Name)];
    }

    /// <summary>Stands for data of which nothing is known after a problem, so that one mistake is reported once.</summary>
    private sealed class Unknown
    {
        private Unknown()
        {
        }
    }
}
