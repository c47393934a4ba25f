using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Describing;

/// <summary>Writes JSON Schema (2020-12) from the shapes, so that editors complete and check data files.</summary>
internal static class SchemaWriter
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The schema of one kind of file, or of any of several; ends with a line feed.</summary>
    public static string Write(IReadOnlyList<ShapeDescription> shapes, FieldTexts texts)
    {
        var definitions = new JsonObject();
        foreach (var shape in shapes) Define(shape, texts, definitions);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"SiteGen {string.Join(", ", shapes.Select(s => s.Name))}",
            ["anyOf"] = new JsonArray([.. shapes.Select(s => new JsonObject { ["$ref"] = $"#/$defs/{s.Name}" })]),
            ["$defs"] = definitions,
        };
        return schema.ToJsonString(Readable) + "\n";
    }

    private static void Define(ShapeDescription shape, FieldTexts texts, JsonObject definitions)
    {
        if (definitions.ContainsKey(shape.Name)) return;
        var properties = new JsonObject();
        var definition = new JsonObject
        {
            ["type"] = "object",
            ["description"] = texts.Of(shape.Name),
            ["properties"] = properties,
        };
        var required = shape.Fields.Where(f => f.IsRequired).Select(f => (JsonNode)JsonValue.Create(f.Key)).ToArray();
        if (required.Length > 0) definition["required"] = new JsonArray(required);
        definition["additionalProperties"] = false;
        definitions[shape.Name] = shape.Shorthand is null
            ? definition
            : new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "string" }, definition) };
        foreach (var field in shape.Fields)
        {
            var property = Property(field);
            if (!field.IsRequired) property = new JsonObject { ["anyOf"] = new JsonArray(property, new JsonObject { ["type"] = "null" }) };
            property["description"] = texts.Of(shape.Name, field.Key);
            properties[field.Key] = property;
            if (field.Nested is { } nested) Define(nested, texts, definitions);
        }
    }

    private static JsonObject Property(FieldDescription field) => field.Form switch
    {
        FieldForm.Value => Value(field),
        FieldForm.Values => new JsonObject { ["anyOf"] = new JsonArray(Value(field), ListOf(Value(field))) },
        FieldForm.Table => ListOf(ListOf(Value(field))),
        FieldForm.Pairs => ListOf(new JsonObject { ["type"] = "array", ["items"] = Value(field), ["minItems"] = 2, ["maxItems"] = 2 }),
        FieldForm.Map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Value(field) },
        FieldForm.One => Reference(field),
        FieldForm.List => ListOf(Reference(field)),
        _ => throw new InvalidOperationException($"The form {field.Form} has no schema."),
    };

    private static JsonObject Value(FieldDescription field) => field.ValueSchema!.DeepClone().AsObject();

    private static JsonObject Reference(FieldDescription field) => new() { ["$ref"] = $"#/$defs/{field.Nested!.Name}" };

    private static JsonObject ListOf(JsonObject items) => new() { ["type"] = "array", ["items"] = items };
}
