using System.Text.Json.Nodes;
using SiteGen.Reading.Binding;
using SiteGen.Reading.Describing;
using SiteGen.Reading.Shapes;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Reading;

public class ReferenceTests
{
    [Fact]
    public void The_committed_reference_is_what_the_tool_writes() => Golden.Matches(DataFormat.Reference(), "..", "..", "FORMAT.md");

    [Fact]
    public void Every_field_is_explained_in_both_languages()
    {
        foreach (var shape in Shapes())
        {
            foreach (var texts in new[] { FieldTexts.Chinese, FieldTexts.English })
            {
                Assert.NotEmpty(texts.Of(shape.Name));
                Assert.All(shape.Fields, field => Assert.NotEmpty(texts.Of(shape.Name, field.Key)));
            }
        }
    }

    [Fact]
    public void Nothing_is_explained_that_does_not_exist()
    {
        var known = Shapes().SelectMany(s => s.Fields.Select(f => $"{s.Name}.{f.Key}").Append(s.Name)).Append("*.at").Append("*.note").ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(FieldTexts.Chinese.Keys.Concat(FieldTexts.English.Keys), key => !known.Contains(key));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_schema_holds_every_field_and_resolves_every_reference(string kind)
    {
        var schema = JsonNode.Parse(DataFormat.Schema(kind, inChinese: false))!;
        var definitions = schema["$defs"]!.AsObject();
        var shape = ShapeCatalogue.All.Single(s => s.Shape.Name == kind).Shape;
        var definition = definitions[kind]!;
        Assert.Equal(shape.Fields.Select(f => f.Key), definition["properties"]!.AsObject().Select(p => p.Key));
        Assert.Equal(shape.Fields.Where(f => f.IsRequired).Select(f => f.Key), definition["required"]?.AsArray().Select(r => r!.GetValue<string>()) ?? []);
        foreach (var reference in References(schema)) Assert.Contains(reference["#/$defs/".Length..], definitions.Select(d => d.Key));
    }

    [Fact]
    public void Every_key_of_the_published_content_is_in_the_reference()
    {
        // The content is read without an unknown key; so a key that the reference lacked would be one that the binder lacks too.
        Assert.Empty(SiteBuild.Check(Repository.Root, null).Problems);
    }

    public static TheoryData<string> Kinds() => [.. DataFormat.Kinds];

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(p => p.Key == "$ref" ? [p.Value!.GetValue<string>()] : References(p.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };

    private static IEnumerable<ShapeDescription> Shapes() => ShapeCatalogue.All.SelectMany(s => WithNested(s.Shape)).DistinctBy(s => s.Name);

    private static IEnumerable<ShapeDescription> WithNested(ShapeDescription shape) => [shape, .. shape.Fields.Where(f => f.Nested is not null).SelectMany(f => WithNested(f.Nested!))];
}
