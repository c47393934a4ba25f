using CsvHelper;

namespace SiteGen.Rendering.OpenData;

/// <summary>CSV as Excel opens it without a question: UTF-8 with a byte order mark, CRLF. A head row and the rows that are added.</summary>
internal sealed class CsvText : IDisposable
{
    // What a spreadsheet would run; its full-width twins are turned into these by some programs.
    private const string Formula = "=+-@\t\r＝＋－＠";

    private readonly MemoryStream stream = new();
    private readonly CsvWriter csv;

    public CsvText(IReadOnlyList<string> columns)
    {
        csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true, NewLine = "\r\n" }, leaveOpen: true);
        foreach (var column in columns) csv.WriteField(column);
        csv.EndRecord();
    }

    /// <summary>Adds a row.</summary>
    public void Add(IReadOnlyList<DataCell> row)
    {
        for (var i = 0; i < row.Count; i++) csv.WriteField(Harmless(row[i]));
        csv.EndRecord();
    }

    /// <summary>The file; no row can be added any more.</summary>
    public ReadOnlyMemory<byte> ToBytes()
    {
        csv.Dispose();
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    public void Dispose()
    {
        csv.Dispose();
        stream.Dispose();
    }

    // Numbers are never touched, percentages such as -8.75% included.
    private static string Harmless(DataCell cell) =>
        cell.IsBare || cell.Text.Length == 0 || !Formula.Contains(cell.Text[0], StringComparison.Ordinal) || IsPercentage(cell.Text) ? cell.Text : "'" + cell.Text;

    private static bool IsPercentage(string text) =>
        text.EndsWith('%') && decimal.TryParse(text.AsSpan(0, text.Length - 1), System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _);
}
