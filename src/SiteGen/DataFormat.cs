using SiteGen.Reading.Describing;
using SiteGen.Reading.Shapes;

namespace SiteGen;

/// <summary>The format of data files, as the tool describes it: the same definitions read the files.</summary>
public static class DataFormat
{
    /// <summary>The kinds of data files that have a schema.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. ShapeCatalogue.All.Select(s => s.Shape.Name)];

    /// <summary>JSON Schema (2020-12) of one kind, with descriptions in Chinese or English.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static string Schema(string kind, bool inChinese)
    {
        foreach (var (_, shape) in ShapeCatalogue.All)
        {
            if (shape.Name == kind) return SchemaWriter.Write([shape], inChinese ? FieldTexts.Chinese : FieldTexts.English);
        }

        throw new ArgumentException($"There is no kind of data file named {kind}.", nameof(kind));
    }

    /// <summary>One JSON Schema that accepts a data file of any kind.</summary>
    public static string Schema(bool inChinese) => SchemaWriter.Write([.. ShapeCatalogue.All.Select(s => s.Shape)], inChinese ? FieldTexts.Chinese : FieldTexts.English);

    /// <summary>The format reference as Markdown.</summary>
    public static string Reference() => ReferenceWriter.Write();
}
