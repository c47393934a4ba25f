namespace SiteGen.Rendering.OpenData;

/// <summary>The shelf of open data, each as CSV and JSON.</summary>
internal static class DataTables
{
    public static IReadOnlyList<IDataTable> All { get; } =
    [
        new DepartmentsTable(),
        new ReportsTable(),
        new ScoresTable(),
        new TargetsTable(),
        new ProjectsTable(),
        new MoneyTable(),
        new BoardTable(),
        new FindingsTable(),
    ];

    /// <summary>The files of all tables.</summary>
    public static IEnumerable<OutputFile> Files(SiteView site)
    {
        foreach (var table in All)
        {
            var rows = table.Rows(site).ToList();
            yield return new OutputFile(Urls.DataTable(table.Name, "csv"), CsvText.Write(table.Columns, rows));
            yield return new OutputFile(Urls.DataTable(table.Name, "json"), JsonText.Write(table.Columns, rows));
        }
    }
}
