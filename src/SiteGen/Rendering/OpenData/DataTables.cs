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
        new PeersTable(),
        new OverviewTable(),
        new ChangesTable(),
        new LossesTable(),
        new FindingsTable(),
    ];

    /// <summary>The files of all tables.</summary>
    public static IEnumerable<OutputFile> Files(SiteView site)
    {
        foreach (var table in All)
        {
            // Both are written in one pass, so that nothing holds the rows: a large site has a million of them.
            using var csv = new CsvText(table.Columns);
            using var json = new JsonText(table.Columns);
            foreach (var row in table.Rows(site))
            {
                csv.Add(row);
                json.Add(row);
            }

            yield return new OutputFile(Urls.DataTable(table.Name, "csv"), csv.ToBytes());
            yield return new OutputFile(Urls.DataTable(table.Name, "json"), json.ToBytes());
        }
    }
}
