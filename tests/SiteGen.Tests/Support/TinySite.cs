using System.Globalization;

namespace SiteGen.Tests.Support;

/// <summary>A site of one framework and a few departments of one type, each line of it written by a test.</summary>
internal sealed class TinySite : IDisposable
{
    private readonly List<string> departments = [];

    public TinySite(string indicators) =>
        Folder.With("content/site.yaml", "title: 测试\nrank: true\n").With("content/frameworks/f.yaml", $"id: f\nname: 指标体系\nfull_mark: 100\nindicators:\n{indicators}");

    public TemporaryFolder Folder { get; } = new();

    /// <summary>Adds a self-evaluation, and its department where it is new.</summary>
    public TinySite With(string department, int year, decimal total, string scores, string further = "", string framework = "f")
    {
        if (!departments.Exists(d => d.Contains($"code: {department},", StringComparison.Ordinal)))
            departments.Add($"  - {{ code: {department}, name: 局{department}, jurisdiction: \"990100\", type: 政府 }}\n");
        Folder.With("content/departments.yaml", "jurisdictions:\n  - { id: \"990100\", name: 云州市, level: city }\ndepartments:\n" + string.Concat(departments));
        Folder.With(
            string.Create(CultureInfo.InvariantCulture, $"content/reports/{year}/{department}.yaml"),
            string.Create(CultureInfo.InvariantCulture, $"department: {department}\nyear: {year}\nkind: self\nframework: {framework}\nsource: {{ title: 表 }}\ndeclared: {{ total: {total}, full_mark: 100 }}\nscores:\n{scores}{further}"));
        return this;
    }

    public void Dispose() => Folder.Dispose();
}
