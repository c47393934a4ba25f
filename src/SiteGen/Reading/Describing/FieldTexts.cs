using System.Text.Json;

namespace SiteGen.Reading.Describing;

/// <summary>What each shape and field is for, in one language; the same texts stand in schema and reference.</summary>
internal sealed class FieldTexts
{
    private readonly Dictionary<string, string> texts;

    private FieldTexts(Dictionary<string, string> texts) => this.texts = texts;

    public static FieldTexts Chinese { get; } = Load("zh");

    public static FieldTexts English { get; } = Load("en");

    /// <summary>All keys: <c>shape</c>, <c>shape.field</c> and <c>*.field</c> for fields that mean the same everywhere.</summary>
    public IReadOnlyCollection<string> Keys => texts.Keys;

    /// <summary>The text of a shape.</summary>
    public string Of(string shape) => texts[shape];

    /// <summary>The text of a field.</summary>
    public string Of(string shape, string field) => Find(shape, field) ?? throw new KeyNotFoundException($"The field {shape}.{field} is not explained.");

    /// <summary>The text of a field, or null.</summary>
    public string? Find(string shape, string field) => texts.GetValueOrDefault($"{shape}.{field}") ?? texts.GetValueOrDefault($"*.{field}");

    private static FieldTexts Load(string language)
    {
        using var stream = typeof(FieldTexts).Assembly.GetManifestResourceStream($"SiteGen.Reading.Shapes.fields.{language}.json")
            ?? throw new InvalidOperationException($"The field texts of language {language} are not embedded.");
        return new FieldTexts(JsonSerializer.Deserialize<Dictionary<string, string>>(stream)
            ?? throw new InvalidOperationException($"The field texts of language {language} are empty."));
    }
}
