using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SiteGen.Rendering.OpenData;

/// <summary>
/// JSON beside each CSV: a list of objects with the columns as keys, an object a line, so that a change of one row is a
/// change of one line; nothing is <c>null</c>, numbers keep their digits.
/// </summary>
internal sealed class JsonText : IDisposable
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    private readonly MemoryStream stream = new();
    private readonly Utf8JsonWriter json;
    private readonly IReadOnlyList<JsonEncodedText> columns;
    private bool isFirst = true;

    public JsonText(IReadOnlyList<string> columns)
    {
        this.columns = [.. columns.Select(c => JsonEncodedText.Encode(c, Encoder))];
        json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder });
        stream.Write("["u8);
    }

    /// <summary>Adds a row.</summary>
    public void Add(IReadOnlyList<DataCell> row)
    {
        stream.Write(isFirst ? "\n"u8 : ",\n"u8);
        isFirst = false;
        json.Reset();
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            if (row[i].Text.Length == 0) json.WriteNullValue();
            else if (row[i].IsBare) json.WriteRawValue(row[i].Text);
            else json.WriteStringValue(row[i].Text);
        }

        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>The file; no row can be added any more.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        stream.Write("\n]\n"u8);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    public void Dispose()
    {
        json.Dispose();
        stream.Dispose();
    }
}
