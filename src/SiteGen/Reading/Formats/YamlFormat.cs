using System.Buffers;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Reading.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Reading.Formats;

/// <summary>
/// YAML by its event stream. Deserializers keep the last of two equal keys, and deep nesting ends the process; so the
/// events are walked here with a limit of depth and without anchors, aliases, tags and merge keys.
/// </summary>
internal sealed class YamlFormat : IDataFormat
{
    private static readonly SearchValues<char> NotInAKey = SearchValues.Create(" {[\"'：:");
    private static readonly SearchValues<char> WideSigns = SearchValues.Create("，：｛｝［］；");

    public string Extension => ".yaml";

    public DataNode? Read(SourceText source, ICollection<Diagnostic> problems)
    {
        try
        {
            return new Walk(source, problems).Document();
        }
        catch (YamlException problem)
        {
            problems.Add(SyntaxProblem(source, source.At(problem.Start.Line, problem.Start.Column)));
            return null;
        }
    }

    // The parser's own texts are written for its developers, and some of its positions point elsewhere: what people
    // most often get wrong is looked for in the text itself.
    private static Diagnostic SyntaxProblem(SourceText source, Place place)
    {
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
            var tab = line.AsSpan(0, Math.Max(0, indent)).IndexOf('\t');
            if (tab >= 0) return Syntax(new Place(source.File, number, tab + 1), "yaml.tab");
        }

        if (WideSign(source, place) is { } wide) return wide;
        var culprit = source.Line(place.Line);
        var at = Math.Min(place.Column - 1, culprit.Length);
        if (culprit.AsSpan(at) is ['"' or '\'', ..]) return Syntax(place, "yaml.quote");
        if (OpenBracket(source) is { } bracket) return Syntax(bracket, "yaml.bracket");
        return culprit.AsSpan(at) switch
        {
            ['@' or '`' or '%' or '|' or '>', ..] => Syntax(place, "yaml.sign"),
            [':', ..] => Syntax(place, "yaml.colon"),
            _ => Syntax(place, "yaml.other"),
        };
    }

    // Full-width punctuation typed by a Chinese input method: a colon behind a key makes the line a text, over which the
    // parser stumbles on the next one; a comma or brace within a row makes it read on where it should stop.
    private static Diagnostic? WideSign(SourceText source, Place place)
    {
        foreach (var number in new[] { place.Line, place.Line - 1 })
        {
            if (number < 1) continue;
            var line = source.Line(number);
            var colon = line.IndexOf('：', StringComparison.Ordinal);
            if (colon > 0 && line.AsSpan(0, colon).Trim().TrimStart('-').Trim().IndexOfAny(NotInAKey) < 0)
                return Syntax(new Place(source.File, number, colon + 1), "yaml.wide-colon");
        }

        var row = source.Line(place.Line);
        var end = Math.Min(place.Column - 1, row.Length);
        var from = row.AsSpan(0, end).LastIndexOfAny(',', '{', '"') + 1;
        var sign = row.AsSpan(from, end - from).IndexOfAny(WideSigns);
        return sign < 0 ? null : Syntax(new Place(source.File, place.Line, from + sign + 1), "yaml.wide-sign");
    }

    // The bracket that was opened last and not closed; texts in quotes are passed over.
    private static Place? OpenBracket(SourceText source)
    {
        var open = new Stack<int>();
        var quote = '\0';
        for (var i = 0; i < source.Text.Length; i++)
        {
            var letter = source.Text[i];
            if (quote != '\0') quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'' && (i == 0 || source.Text[i - 1] is ' ' or ',' or '[' or '{' or ':')) quote = letter;
            else if (letter is '[' or '{') open.Push(i);
            else if (letter is ']' or '}' && open.Count > 0) open.Pop();
        }

        return open.TryPeek(out var found) ? source.At(found) : null;
    }

    private static Diagnostic Syntax(Place place, string what) =>
        Diagnostic.At(Codes.YamlSyntax, place, 1, Argument.Text("problem", what), Argument.Text("mend", what + ".mend"));

    private sealed class Walk
    {
        private readonly EventReader parser;
        private readonly SourceText source;
        private readonly ICollection<Diagnostic> problems;

        public Walk(SourceText source, ICollection<Diagnostic> problems)
        {
            this.source = source;
            this.problems = problems;
            parser = new EventReader(source.Text);
        }

        /// <summary>The data, or null where something was refused and the rest cannot be read.</summary>
        public DataNode? Document()
        {
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            if (Node(1) is not { } root) return null;
            parser.Consume<DocumentEnd>();
            if (parser.Current is DocumentStart second) Refuse(At(second.Start), 3, "yaml.documents");
            return root;
        }

        private DataNode? Node(int depth)
        {
            if (parser.Current is AnchorAlias alias) return Alias(alias);
            if (parser.Current is not NodeEvent node) throw new InvalidOperationException($"The YAML parser gave {parser.Current?.GetType().Name} where a node was due.");
            if (!node.Anchor.IsEmpty) Refuse(At(node.Start), 1, "yaml.anchor");
            else if (!node.Tag.IsEmpty) Refuse(At(node.Start), 1, "yaml.tag");
            if (depth > Limits.Depth)
            {
                problems.Add(Diagnostic.At(Codes.TooDeep, At(node.Start), 1, new Argument("limit", Limits.Depth.ToString(CultureInfo.InvariantCulture))));
                return null;
            }

            parser.MoveNext();
            return node switch
            {
                Scalar scalar => Value(scalar),
                SequenceStart start => List(start, depth),
                MappingStart start => Map(start, depth),
                _ => throw new InvalidOperationException($"The YAML parser gave a node of an unknown kind: {node.GetType().Name}."),
            };
        }

        // Nothing stands in for what it refers to, so that the rest of the file is still checked.
        private ScalarNode Alias(AnchorAlias alias)
        {
            Refuse(At(alias.Start), 1, "yaml.alias");
            parser.MoveNext();
            return new ScalarNode("", false, true, At(alias.Start), Offset(alias.Start), Offset(alias.End));
        }

        private ScalarNode Value(Scalar scalar)
        {
            var isQuoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
            var isNothing = !isQuoted && scalar.Value is "" or "~" or "null";
            return new ScalarNode(isNothing ? "" : scalar.Value, isQuoted, isNothing, At(scalar.Start), Offset(scalar.Start), Offset(scalar.End));
        }

        private ListNode? List(SequenceStart start, int depth)
        {
            var items = new List<DataNode>();
            while (parser.Current is not SequenceEnd)
            {
                if (Node(depth + 1) is not { } item) return null;
                items.Add(item);
            }

            var end = parser.Consume<SequenceEnd>();
            return new ListNode(items, At(start.Start), Offset(start.Start), Offset(end.End));
        }

        private MapNode? Map(MappingStart start, int depth)
        {
            var entries = new MapEntries();
            while (parser.Current is not MappingEnd)
            {
                if (Node(depth + 1) is not { } keyNode) return null;
                var isMerge = keyNode is ScalarNode { IsQuoted: false, Text: "<<" };
                if (isMerge) Refuse(keyNode.Place, 2, "yaml.merge");
                if (Node(depth + 1) is not { } value) return null;
                if (isMerge) continue;
                if (keyNode is not ScalarNode key)
                    problems.Add(Diagnostic.At(Codes.WrongShape, keyNode.Place, 1, Argument.Text("expected", "shape.key"), Argument.Text("found", "shape.nested")));
                else if (entries.Add(key, value) is { } first)
                    problems.Add(Diagnostic.At(Codes.DuplicateKey, key.Place, key.Length, new Argument("key", key.Text)) with { Also = first });
            }

            var end = parser.Consume<MappingEnd>();
            return new MapNode(entries.All, At(start.Start), Offset(start.Start), Offset(end.End));
        }

        private Place At(Mark mark) => source.At(mark.Line, mark.Column);

        private static int Offset(Mark mark) => (int)mark.Index;

        private void Refuse(Place place, int length, string feature) =>
            problems.Add(Diagnostic.At(Codes.YamlFeature, place, length, Argument.Text("found", feature)));
    }

    /// <summary>The events of a text; the scanner's own slips on broken brackets become what they are, mistakes of the text.</summary>
    private sealed class EventReader(string text) : IParser
    {
        private readonly Parser parser = new(new StringReader(text));

        public ParsingEvent? Current => parser.Current;

        public bool MoveNext()
        {
            try
            {
                return parser.MoveNext();
            }
            catch (Exception slip) when (slip is InvalidOperationException or ArgumentException)
            {
                var mark = parser.Current?.End ?? Mark.Empty;
                throw new YamlException(mark, mark, "The scanner lost its way.", slip);
            }
        }
    }
}
