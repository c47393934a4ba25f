using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SiteGen.Rendering.OpenData;

/// <summary>JSON beside each CSV: a list of objects with the columns as keys; nothing is null, numbers keep their digits.</summary>
internal static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static byte[] Write(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<DataCell>> rows)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder }))
        {
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteRawValue("\n", skipInputValidation: true);
                json.WriteStartObject();
                for (var i = 0; i < columns.Count; i++)
                {
                    json.WritePropertyName(columns[i]);
                    if (row[i].Text.Length == 0) json.WriteNullValue();
                    else if (row[i].IsNumber) json.WriteRawValue(row[i].Text);
                    else json.WriteStringValue(row[i].Text);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return stream.ToArray();
    }
}
