using System.Buffers;
using System.Globalization;
using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Formats;

namespace SiteGen.Reading.Binding;

/// <summary>The kinds of plain values that data files hold. What YAML 1.1 would guess (no, 010, 12:30) plays no part.</summary>
internal static class Scalars
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-");
    private static readonly SearchValues<char> PathLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-/");

    private static readonly string[] DeviceNames =
    [
        "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
        "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
    ];

    /// <summary>Any text.</summary>
    public static Scalar<string> Text { get; } = new("text", "", ReadText, () => new JsonObject { ["type"] = "string", ["minLength"] = 1 }) { IsFreeText = true };

    /// <summary>A number of the one grammar; money, points, rates.</summary>
    public static Scalar<Number> Number { get; } = new("number", default, ReadNumber, NumberSchema);

    /// <summary>A number without a percent sign, small enough to be multiplied by a unit: points, weights, amounts, heads.</summary>
    public static Scalar<Number> Points { get; } = new("points", default, ReadPoints, () => new JsonObject
    {
        ["type"] = new JsonArray("number", "string"),
        ["pattern"] = "^-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(,[0-9]{3})+)(\\.[0-9]+)?$",
    });

    /// <summary>A whole number that counts something.</summary>
    public static Scalar<int> Count { get; } = Whole("count", 0, 1_000_000);

    /// <summary>A fiscal year.</summary>
    public static Scalar<int> Year { get; } = Whole("year", 1949, 2999);

    /// <summary>A date as far as it is known.</summary>
    public static Scalar<PartialDate> Date { get; } = new("date", default, ReadDate, () => new JsonObject
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$",
    });

    /// <summary>true or false.</summary>
    public static Scalar<bool> Boolean { get; } = new("boolean", false, ReadBoolean, () => new JsonObject { ["type"] = "boolean" });

    /// <summary>An identifier that is also a file name and an anchor.</summary>
    public static Scalar<string> Id { get; } = new("id", "", ReadId, () => new JsonObject
    {
        ["type"] = new JsonArray("string", "integer"),
        ["pattern"] = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$",
    });

    /// <summary>An identifier that names a page: <c>index</c> and <c>common</c> are pages already.</summary>
    public static Scalar<string> PageId { get; } = Id with { Read = ReadPageId };

    /// <summary>A rooted path such as expenditure/basic/personnel.</summary>
    public static Scalar<string> Path { get; } = new("path", "", ReadPath, () => new JsonObject
    {
        ["type"] = "string",
        ["pattern"] = "^[a-z0-9-]+(/[a-z0-9-]+)*$",
    });

    /// <summary>A web address.</summary>
    public static Scalar<string> Url { get; } = new("url", "", ReadUrl, () => new JsonObject { ["type"] = "string", ["pattern"] = "^https?://" });

    /// <summary>Operands of a claim.</summary>
    public static Scalar<IReadOnlyList<Operand>> Operands { get; } = new("operands", [], ReadOperands, () => new JsonObject { ["type"] = "string" });

    /// <summary>An actual value: a number where it is one.</summary>
    public static Scalar<Actual> Actual { get; } = new("actual", new Actual("", null), ReadActual, () => new JsonObject { ["type"] = new JsonArray("string", "number") }) { IsFreeText = true };

    /// <summary>A cell of a printed table; <c>gap</c> for one that our copy lost, <c>blank</c> for an empty one.</summary>
    public static Scalar<GridCell> Cell { get; } = new("cell", default, ReadCell, () => new JsonObject { ["type"] = new JsonArray("string", "number") }) { IsFreeText = true };

    /// <summary>元, 万元, 亿元.</summary>
    public static Scalar<MoneyUnit> MoneyUnit { get; } = Words("money-unit", PrintedWord.MoneyUnits);

    /// <summary>=, ≥, ≤ and the like.</summary>
    public static Scalar<Comparator> Comparator { get; } = Words("comparator", PrintedWord.ComparatorWords);

    /// <summary>One of the tokens of an enum.</summary>
    public static Scalar<T> Word<T>()
        where T : struct, Enum => WordsOf<T>.Scalar;

    private static Scalar<T> Words<T>(string name, IReadOnlyDictionary<string, T> words)
    {
        return new Scalar<T>(name, words.First().Value, Read, () => new JsonObject { ["enum"] = new JsonArray([.. words.Keys.Select(w => JsonValue.Create(w))]) }, [.. words.Keys]);

        bool Read(ScalarNode node, ICollection<Diagnostic> problems, out T value)
        {
            if (words.TryGetValue(node.Text, out value!)) return true;
            problems.Add(At(Codes.NotAWord, node, Argument.Nearest(node.Text, words.Keys), Argument.List("expected", words.Keys)));
            return false;
        }
    }

    private static Scalar<int> Whole(string name, int least, int most)
    {
        return new Scalar<int>(name, 0, Read, () => new JsonObject { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most });

        bool Read(ScalarNode node, ICollection<Diagnostic> problems, out int value)
        {
            var isPlain = node.Text.Length is > 0 and < 10 && (node.Text == "0" || node.Text[0] != '0');
            if (isPlain && int.TryParse(node.Text, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value >= least && value <= most) return true;
            value = least;
            problems.Add(At(
                Codes.NotAWholeNumber,
                node,
                new Argument("least", least.ToString(CultureInfo.InvariantCulture)),
                new Argument("most", most.ToString(CultureInfo.InvariantCulture))));
            return false;
        }
    }

    private static bool ReadText(ScalarNode node, ICollection<Diagnostic> problems, out string value)
    {
        value = node.Text.Trim();
        return true;
    }

    private static bool ReadNumber(ScalarNode node, ICollection<Diagnostic> problems, out Number value)
    {
        if (NumberGrammar.TryRead(node.Text, out value)) return true;
        problems.Add(At(Codes.NotANumber, node, Argument.Text("mend", NumberGrammar.AdviceFor(node.Text))));
        return false;
    }

    // Far finer than anything is printed; what is finer still would overflow where it divides.
    private const int MostDecimals = 8;

    private static bool ReadPoints(ScalarNode node, ICollection<Diagnostic> problems, out Number value)
    {
        if (!ReadNumber(node, problems, out value)) return false;
        var advice = value.IsPercent ? "number.percent" : Math.Abs(value.Value) >= 1_000_000_000_000_000m ? "number.large" : value.Value.Scale > MostDecimals ? "number.fine" : null;
        if (advice is null) return true;
        problems.Add(At(Codes.NotANumber, node, Argument.Text("mend", advice)));
        return false;
    }

    private static bool ReadDate(ScalarNode node, ICollection<Diagnostic> problems, out PartialDate value)
    {
        if (PartialDate.TryParse(node.Text, out value)) return true;
        problems.Add(At(Codes.NotADate, node));
        return false;
    }

    private static bool ReadBoolean(ScalarNode node, ICollection<Diagnostic> problems, out bool value)
    {
        value = node.Text == "true";
        if (value || node.Text == "false") return true;
        problems.Add(At(Codes.NotABoolean, node));
        return false;
    }

    private static bool ReadId(ScalarNode node, ICollection<Diagnostic> problems, out string value)
    {
        value = node.Text;
        var isPlain = value.Length is > 0 and <= 64
            && char.IsAsciiLetterOrDigit(value[0])
            && value.AsSpan().IndexOfAnyExcept(IdLetters) < 0
            && !value.EndsWith('.')
            && !IsDeviceName(value);
        if (isPlain) return true;
        problems.Add(At(Codes.BadId, node));
        return false;
    }

    private static bool ReadPageId(ScalarNode node, ICollection<Diagnostic> problems, out string value)
    {
        if (!ReadId(node, problems, out value)) return false;
        if (value is not ("index" or "common")) return true;
        problems.Add(At(Codes.BadId, node));
        return false;
    }

    private static bool ReadPath(ScalarNode node, ICollection<Diagnostic> problems, out string value)
    {
        value = node.Text;
        var isPath = value is not ['/', ..] and not [.., '/'] && !value.Contains("//", StringComparison.Ordinal) && value.AsSpan().IndexOfAnyExcept(PathLetters) < 0;
        if (isPath) return true;
        problems.Add(At(Codes.BadReference, node, Argument.Text("expected", "kind.path"), Argument.Text("mend", "path.mend")));
        return false;
    }

    private static bool ReadUrl(ScalarNode node, ICollection<Diagnostic> problems, out string value)
    {
        value = node.Text;
        if (Uri.TryCreate(value, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && uri.Host.Length > 0) return true;
        problems.Add(At(Codes.BadAddress, node));
        return false;
    }

    private static bool ReadOperands(ScalarNode node, ICollection<Diagnostic> problems, out IReadOnlyList<Operand> value)
    {
        if (Operand.TryParse(node.Text, node.IsQuoted ? 1 : 0, out value)) return true;
        problems.Add(At(Codes.BadReference, node, Argument.Text("expected", "kind.operands"), Argument.Text("mend", "operand.mend")));
        return false;
    }

    private static bool ReadActual(ScalarNode node, ICollection<Diagnostic> problems, out Actual value)
    {
        var text = node.Text.Trim();
        value = new Actual(text, NumberGrammar.TryRead(text, out var number) ? number : null);
        return true;
    }

    private static bool ReadCell(ScalarNode node, ICollection<Diagnostic> problems, out GridCell value)
    {
        value = node.Text switch
        {
            "gap" => new GridCell("", null, IsLost: true),
            "blank" => new GridCell("", null, IsLost: false),
            _ => new GridCell(node.Text, NumberGrammar.TryRead(node.Text, out var number) ? number : null, IsLost: false),
        };
        return true;
    }

    // A reserved name stays one whatever ending follows it.
    private static bool IsDeviceName(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        var stem = dot < 0 ? id.Length : dot;
        return stem is 3 or 4 && DeviceNames.Any(name => name.Length == stem && id.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }

    private static JsonObject NumberSchema() => new()
    {
        ["type"] = new JsonArray("number", "string"),
        ["pattern"] = "^-?(0|[1-9][0-9]*|[1-9][0-9]{0,2}(,[0-9]{3})+)(\\.[0-9]+)?%?$",
    };

    private static Diagnostic At(DiagnosticCode code, ScalarNode node, params IReadOnlyList<Argument> arguments) =>
        Diagnostic.At(code, node.Place, node.Length, [new Argument("found", node.Text), .. arguments]);

    // Made once: shapes ask for their words anew for every row.
    private static class WordsOf<T>
        where T : struct, Enum
    {
        public static readonly Scalar<T> Scalar = Words(
            Token.Kebab(typeof(T).Name),
            Token.All<T>().ToDictionary(token => token, token => Token.TryParse<T>(token, out var value) ? value : default, StringComparer.Ordinal));
    }
}
