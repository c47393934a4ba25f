using CsvHelper;

namespace SiteGen.Tests.Support;

/// <summary>Reads the CSV files of a site as a stranger would.</summary>
internal static class OpenDataFile
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string site, string name)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        using var csv = CsvReader.Create(File.ReadAllBytes(Path.Combine(site, "data", name + ".csv")), new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            for (var i = 0; i < csv.Headers!.Count; i++) row[csv.Headers[i]] = csv.GetString(i);
            rows.Add(row);
        }

        return rows;
    }

    public static string Head(string site, string name) => File.ReadLines(Path.Combine(site, "data", name + ".csv")).First().TrimStart('\ufeff');
}
