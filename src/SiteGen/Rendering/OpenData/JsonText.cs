using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SiteGen.Rendering.OpenData;

/// <summary>JSON beside each CSV: a list of objects with the columns as keys; nothing is <c>null</c>, numbers keep their digits.</summary>
internal static class JsonText
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>The rows, an object a line, so that a change of one row is a change of one line.</summary>
    public static byte[] Write(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<DataCell>> rows)
    {
        using var stream = new MemoryStream();
        stream.Write("["u8);
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = Encoder });
        for (var number = 0; number < rows.Count; number++)
        {
            stream.Write(number == 0 ? "\n"u8 : ",\n"u8);
            json.Reset();
            WriteRow(json, columns, rows[number]);
            json.Flush();
        }

        stream.Write("\n]\n"u8);
        return stream.ToArray();
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<DataCell> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            json.WritePropertyName(columns[i]);
            if (row[i].Text.Length == 0) json.WriteNullValue();
            else if (row[i].IsBare) json.WriteRawValue(row[i].Text);
            else json.WriteStringValue(row[i].Text);
        }

        json.WriteEndObject();
    }
}
