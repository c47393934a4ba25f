using System.Globalization;
using System.Text;
using System.Text.Json;
using SiteGen.Diagnostics;
using SiteGen.Reading.Text;

namespace SiteGen.Reading.Formats;

/// <summary>JSON of the same shape as the YAML files; strict: no comments, no trailing commas.</summary>
internal sealed class JsonFormat : IDataFormat
{
    public string Extension => ".json";

    public DataNode? Read(SourceText source, ICollection<Diagnostic> problems)
    {
        var bytes = Encoding.UTF8.GetBytes(source.Text);
        var walk = new Walk(source, bytes, problems);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = Limits.Depth + 1 });
        try
        {
            reader.Read();
            var root = walk.Node(ref reader);
            while (reader.Read())
            {
                // Reads to the end, so that something behind the data is found.
            }

            return root;
        }
        catch (InvalidOperationException)
        {
            // The reader's only way to say that an escape is half of a letter.
            problems.Add(Mistake(walk.At(0, (int)reader.TokenStartIndex), "json.escape"));
            return null;
        }
        catch (JsonException problem)
        {
            var line = (int)(problem.LineNumber ?? 0) + 1;
            var place = line > source.LineCount ? source.At(source.Text.AsSpan().TrimEnd().Length) : walk.At(source.LineStart(line), (int)(problem.BytePositionInLine ?? 0));
            problems.Add(reader.CurrentDepth >= Limits.Depth
                ? Diagnostic.At(Codes.TooDeep, place, 1, new Argument("limit", Limits.Depth.ToString(CultureInfo.InvariantCulture)))
                : Syntax(source, place));
            return null;
        }
    }

    private static Diagnostic Syntax(SourceText source, Place place)
    {
        var rest = source.Line(place.Line);
        var at = Math.Min(place.Column - 1, rest.Length);
        if (at > 0 && rest[at - 1] == '0' && at < rest.Length && char.IsAsciiDigit(rest[at])) return Mistake(place, "json.number");
        if (IsAtEnd(source, place, at)) return Mistake(place, "json.end");
        var what = rest.AsSpan(at) switch
        {
            ['}' or ']', ..] => "json.trailing-comma",
            ['/' or '#', ..] => "json.comment",
            ['\'' or '“' or '”', ..] => "json.quote",
            ['0' or '+' or '.' or 'N' or 'I', ..] => "json.number",
            _ => "json.other",
        };
        return Mistake(place, what);
    }

    private static bool IsAtEnd(SourceText source, Place place, int at) =>
        place.Line >= source.LineCount && source.Line(place.Line).AsSpan(Math.Min(at, source.Line(place.Line).Length)).Trim().IsEmpty;

    private static Diagnostic Mistake(Place place, string what) =>
        Diagnostic.At(Codes.JsonSyntax, place, 1, Argument.Text("problem", what), Argument.Text("mend", what + ".mend"));

    private sealed class Walk(SourceText source, byte[] bytes, ICollection<Diagnostic> problems)
    {
        private int knownByte;
        private int knownChar;

        public DataNode Node(ref Utf8JsonReader reader)
        {
            var start = Offset((int)reader.TokenStartIndex);
            return reader.TokenType switch
            {
                JsonTokenType.StartArray => List(ref reader, start),
                JsonTokenType.StartObject => Map(ref reader, start),
                _ => Value(ref reader, start),
            };
        }

        /// <summary>The place of a byte of a line that begins at an offset.</summary>
        public Place At(int lineStart, int index) =>
            source.At(Offset(Math.Min(bytes.Length, Encoding.UTF8.GetByteCount(source.Text.AsSpan(0, lineStart)) + index)));

        private ScalarNode Value(ref Utf8JsonReader reader, int start)
        {
            var isText = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName;

            // Behind a key the reader has already taken the colon.
            var end = Offset(isText ? (int)reader.TokenStartIndex + reader.ValueSpan.Length + 2 : (int)reader.BytesConsumed);
            var text = isText ? reader.GetString() ?? "" : source.Text[start..end];
            var isNothing = reader.TokenType == JsonTokenType.Null;
            return new ScalarNode(isNothing ? "" : text, isText, isNothing, source.At(start), start, end);
        }

        private ListNode List(ref Utf8JsonReader reader, int start)
        {
            var items = new List<DataNode>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Node(ref reader));
            return new ListNode(items, source.At(start), start, Offset((int)reader.BytesConsumed));
        }

        private MapNode Map(ref Utf8JsonReader reader, int start)
        {
            var entries = new MapEntries();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = Value(ref reader, Offset((int)reader.TokenStartIndex));
                reader.Read();
                var value = Node(ref reader);
                if (entries.Add(key, value) is { } first)
                    problems.Add(Diagnostic.At(Codes.DuplicateKey, key.Place, key.Length, new Argument("key", key.Text)) with { Also = first });
            }

            return new MapNode(entries.All, source.At(start), start, Offset((int)reader.BytesConsumed));
        }

        // Tokens come in order, so the offset is counted on from the last one.
        private int Offset(int index)
        {
            if (index < knownByte) (knownByte, knownChar) = (0, 0);
            knownChar += Encoding.UTF8.GetCharCount(bytes.AsSpan(knownByte, index - knownByte));
            knownByte = index;
            return knownChar;
        }
    }
}
