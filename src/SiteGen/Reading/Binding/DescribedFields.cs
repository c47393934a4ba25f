using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Reading.Binding;

/// <summary>What form the value of a field has.</summary>
internal enum FieldForm
{
    Value,
    Values,
    Table,
    Pairs,
    Map,
    One,
    List,
}

/// <summary>A field as a shape asks for it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Form">Its form.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="IsPrivate">Whether only the internal edition shows it.</param>
/// <param name="ValueKind">The kind of its plain values, or null.</param>
/// <param name="ValueSchema">Their JSON Schema, or null.</param>
/// <param name="Nested">The shape of its mappings, or null.</param>
internal sealed record FieldDescription(
    string Key,
    FieldForm Form,
    bool IsRequired,
    bool IsPrivate,
    string? ValueKind,
    JsonObject? ValueSchema,
    ShapeDescription? Nested);

/// <summary>A shape as it describes itself: what it asks for is noted down when it is first looked at.</summary>
internal sealed class ShapeDescription
{
    private readonly Lazy<IReadOnlyList<FieldDescription>> fields;

    private ShapeDescription(string name, string? shorthand, Func<IReadOnlyList<FieldDescription>> describe)
    {
        (Name, Shorthand) = (name, shorthand);
        fields = new Lazy<IReadOnlyList<FieldDescription>>(describe);
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The field that a plain value stands for.</summary>
    public string? Shorthand { get; }

    /// <summary>Its fields in the order in which they are asked for.</summary>
    public IReadOnlyList<FieldDescription> Fields => fields.Value;

    /// <summary>Lets a shape describe itself.</summary>
    public static ShapeDescription Of<T>(Shape<T> shape) => new(shape.Name, shape.Shorthand, () =>
    {
        var noted = new DescribedFields();
        shape.Read(noted);
        return noted.Described;
    });
}

/// <summary>Notes down what a shape asks for and answers with what stands in for missing values.</summary>
internal sealed class DescribedFields : Fields
{
    private readonly List<FieldDescription> described = [];

    /// <summary>The fields asked for so far.</summary>
    public IReadOnlyList<FieldDescription> Described => described;

    public override Place Place => Place.None;

    public override int LastLine => 0;

    public override Located<T> Required<T>(string key, Scalar<T> type)
    {
        Note(key, FieldForm.Value, type, isRequired: true);
        return new Located<T>(type.Missing, Place.None);
    }

    public override Located<T>? Optional<T>(string key, Scalar<T> type)
    {
        Note(key, FieldForm.Value, type);
        return null;
    }

    public override T Setting<T>(string key, Scalar<T> type, T otherwise)
    {
        Note(key, FieldForm.Value, type);
        return otherwise;
    }

    public override IReadOnlyList<Located<T>> Values<T>(string key, Scalar<T> type)
    {
        Note(key, FieldForm.Values, type);
        return [];
    }

    public override IReadOnlyList<IReadOnlyList<Located<T>>> Table<T>(string key, Scalar<T> type)
    {
        Note(key, FieldForm.Table, type);
        return [];
    }

    public override IReadOnlyList<T> List<T>(string key, Shape<T> shape)
    {
        Note(key, FieldForm.List, shape);
        return [];
    }

    public override IReadOnlyList<T> PrivateList<T>(string key, Shape<T> shape)
    {
        Note(key, FieldForm.List, shape, isPrivate: true);
        return [];
    }

    public override Located<T>? Private<T>(string key, Scalar<T> type)
    {
        Note(key, FieldForm.Value, type, isPrivate: true);
        return null;
    }

    public override T RequiredOne<T>(string key, Shape<T> shape)
    {
        Note(key, FieldForm.One, shape, isRequired: true);
        return shape.Read(new DescribedFields());
    }

    public override T? One<T>(string key, Shape<T> shape)
        where T : class
    {
        Note(key, FieldForm.One, shape);
        return null;
    }

    public override IReadOnlyList<KeyValuePair<string, Located<T>>> Map<T>(string key, Scalar<T> type)
    {
        Note(key, FieldForm.Map, type);
        return [];
    }

    public override IReadOnlyList<Located<RubricStep>> Pairs(string key)
    {
        Note(key, FieldForm.Pairs, Scalars.Points);
        return [];
    }

    private void Note<T>(string key, FieldForm form, Scalar<T> type, bool isRequired = false, bool isPrivate = false) =>
        described.Add(new FieldDescription(key, form, isRequired, isPrivate, type.Name, type.Schema(), null));

    private void Note<T>(string key, FieldForm form, Shape<T> shape, bool isRequired = false, bool isPrivate = false) =>
        described.Add(new FieldDescription(key, form, isRequired, isPrivate, null, null, ShapeDescription.Of(shape)));
}
