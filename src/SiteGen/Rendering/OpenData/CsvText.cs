using CsvHelper;

namespace SiteGen.Rendering.OpenData;

/// <summary>CSV as Excel opens it without a question: UTF-8 with a byte order mark, CRLF.</summary>
internal static class CsvText
{
    // What a spreadsheet would run; its full-width twins are turned into these by some programs.
    private const string Formula = "=+-@\t\r＝＋－＠";

    /// <summary>A head row and the rows.</summary>
    public static byte[] Write(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<DataCell>> rows)
    {
        using var stream = new MemoryStream();
        using (var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true, NewLine = "\r\n" }, leaveOpen: true))
        {
            foreach (var column in columns) csv.WriteField(column);
            csv.EndRecord();
            foreach (var row in rows)
            {
                foreach (var cell in row) csv.WriteField(Harmless(cell));
                csv.EndRecord();
            }
        }

        return stream.ToArray();
    }

    // Numbers are never touched, percentages such as -8.75% included.
    private static string Harmless(DataCell cell) =>
        cell.IsBare || cell.Text.Length == 0 || !Formula.Contains(cell.Text[0], StringComparison.Ordinal) || IsPercentage(cell.Text) ? cell.Text : "'" + cell.Text;

    private static bool IsPercentage(string text) =>
        text.EndsWith('%') && decimal.TryParse(text.AsSpan(0, text.Length - 1), System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _);
}
