using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;
using Xunit;

namespace SiteGen.Tests.Sites;

/// <summary>
/// Bad input, one file at a time in an otherwise good site: what is said about it, in both languages. The golden file is
/// the catalogue of messages as people meet them.
/// </summary>
public class BadInputTests
{
    private const string Report = "content/reports/2024/yz-01.yaml";
    private const string Head = "department: yz-01\nyear: 2024\nkind: self\nframework: yz-2023\nsource: { title: 表 }\n";

    private static readonly (string Name, string Path, string Text)[] Cases =
    [
        ("empty file", Report, " \n"),
        ("control character", Report, Head + "period: a\u0001b\n"),
        ("direction character", Report, Head + "period: \"a\u202eb\"\n"),
        ("lost character", Report, Head + "period: \"部\ufffd\"\n"),
        ("unresolved merge", Report, Head + "<<<<<<< ours\nperiod: a\n=======\nperiod: b\n>>>>>>> theirs\n"),
        ("pointer to large storage", Report, "version https://git-lfs.github.com/spec/v1\noid sha256:0\n"),
        ("tab in the indentation", Report, Head + "scores:\n\t- { id: A1 }\n"),
        ("full-width colon", Report, "department：yz-01\nyear: 2024\n"),
        ("row not closed", Report, Head + "scores:\n  - { id: A1, score: 18\n  - { id: B1.1, score: 20 }\n"),
        ("row closed full-width", Report, Head + "scores:\n  - { id: A1, score: 18 ｝\n  - { id: B1.1, score: 20 }\n"),
        ("full-width comma", Report, Head + "scores:\n  - { id: A1, score: 18，reason: x }\n"),
        ("comma missing", Report, Head + "scores:\n  - { id: A1 score: 18 }\n"),
        ("bracket not closed", Report, Head + "scores:\n  - { id: A1, score: 18\n"),
        ("quote not closed", Report, Head + "period: \"2024\nscores: []\n"),
        ("value begins with a sign", Report, Head + "period: @x\n"),
        ("colon in a text", Report, Head + "period: 说明: 第一\n"),
        ("anchor", Report, Head + "period: &a x\n"),
        ("alias", Report, Head + "period: *a\n"),
        ("tag", Report, Head + "period: !!str x\n"),
        ("merge key", Report, Head + "declared:\n  <<: { total: 1 }\n"),
        ("two documents", Report, Head + "---\nyear: 2024\n"),
        ("too deep", Report, Head + "goals: " + new string('[', 40) + new string(']', 40) + "\n"),
        ("very deep", Report, Head + "goals: " + new string('[', 20_000) + "\n"),
        ("duplicate key", Report, Head + "year: 2023\n"),
        ("unknown keys", Report, Head + "scroes: []\ntelephone: 1\nscores:\n  - { id: A1, scor: 2 }\n"),
        ("missing keys", Report, "year: 2024\nscores:\n  - { score: 2 }\n"),
        ("wrong shapes", Report, Head + "scores: { id: A1 }\ngoals: x\ndeclared: [1]\nperiod: [a, b]\nmoney: [ [ x ] ]\n"),
        ("no numbers", Report, Head + "scores:\n  - { id: A1, score: 二〇二四 }\n  - { id: B1.1, score: １２ }\n  - { id: B2, score: \"——\" }\n  - { id: C1, score: 5分 }\nprecision: 1.5\n"),
        ("words", Report, Head + "money:\n  - { path: expenditure, stage: finnal, amount: 1, unit: 元 }\n  - { path: expenditure, stage: final, amount: 1, unit: 美元 }\n"),
        ("paths and operands", Report, Head + "money:\n  - { path: 支出, stage: final, amount: 1, unit: 元 }\nclaims:\n  - { kind: ratio, name: 率, of: expenditure }\n"),
        ("dates and flags", Report, "department: yz-01\nyear: 20244\nkind: self\nframework: yz-2023\nsource: { title: 表, published: 2024-02-30, original_checked: yes, url: www.example.cn }\n"),
        ("identifiers", "content/frameworks/yz-2023.yaml", "id: yz-2023\nname: 指标体系\nindicators:\n  - { id: 甲, name: 一 }\n  - { id: con, name: 二 }\n  - { id: a, name: 三 }\n  - { id: A, name: 四 }\n  - { id: a, name: 五 }\n"),
        ("trees", "content/frameworks/yz-2023.yaml", "id: yz-2023\nname: 指标体系\nfrom: yz-01/1999\nindicators:\n  - { id: A, parent: B, name: 一 }\n  - { id: B, parent: A, name: 二 }\n  - { id: C, parent: Z, name: 三, dimension: D9, common: budget-exekution }\n  - { id: A1, name: 四 }\n  - { id: B1.1, name: 五 }\n  - { id: B2, name: 六 }\n  - { id: C1, name: 七 }\n"),
        ("too many levels", "content/frameworks/yz-2023.yaml", "id: yz-2023\nname: 指标体系\nindicators:\n  - { id: A1, name: 零 }\n  - { id: B1.1, name: 零 }\n  - { id: B2, name: 零 }\n  - { id: C1, name: 零 }\n" + string.Concat(Enumerable.Range(1, 13).Select(i => $"  - {{ id: L{i}, name: 级{(i > 1 ? $", parent: L{i - 1}" : "")} }}\n"))),
        ("empty values", Report, Head + "period: \"\"\ngoals:\n  - { expected: \"  \" }\n"),
        ("file name differs", Report, "department: yz-03\nyear: 2023\nkind: self\nsource: { title: 表 }\n"),
        ("kind differs", "content/reports/2024/yz-03.fiscal.yaml", "department: yz-03\nyear: 2024\nkind: departmental\nsource: { title: 表 }\n"),
        ("given twice as YAML and JSON", "content/reports/2024/yz-02.yaml", "department: yz-02\nyear: 2024\nkind: self\nsource: { title: 表 }\n"),
        ("given twice under two names", "content/reports/2024/yz-01.self.yaml", "department: yz-01\nyear: 2024\nkind: self\nsource: { title: 表 }\n"),
        ("roster twice", "content/departments.json", "{}"),
        ("unknown department", "content/reports/2024/yz-1.yaml", "department: yz-1\nyear: 2024\nkind: self\nsource: { title: 表 }\n"),
        ("missing framework", Report, Head.Replace("yz-2023", "yz-2032", StringComparison.Ordinal)),
        ("unknown indicator", Report, Head + "scores:\n  - { id: A11, score: 1 }\n"),
        ("scores without a framework", "content/reports/2024/yz-03.yaml", "department: yz-03\nyear: 2024\nkind: self\nsource: { title: 表 }\nscores:\n  - { id: A1, score: 1 }\n"),
        ("status disagrees", Report, Head + "scores:\n  - { id: A1, score: 1, status: not-applicable }\n  - { id: B1.1, status: scored }\n"),
        ("amounts", Report, Head + "money:\n  - { path: a, stage: final }\n  - { path: b, stage: final, amount: 1 }\n  - { path: c, stage: final, amount: 1, unit: 元, status: gap }\n"),
        ("same row twice", Report, Head + "scores:\n  - { id: A1, score: 1 }\n  - { id: A1, score: 2 }\nmoney:\n  - { path: a, stage: final, amount: 1, unit: 元, at: 一 }\n  - { path: a, stage: final, amount: 2, unit: 元, at: 一 }\n"),
        ("operands that lead nowhere", Report, Head + "money:\n  - { path: expenditure, stage: final, amount: 1, unit: 元, at: 一 }\n  - { path: expenditure, stage: final, amount: 2, unit: 元, at: 二 }\nclaims:\n  - { kind: ratio, name: 率, of: money/expenditure/finall, over: money/expenditure/final, at: 三 }\n"),
        ("table with a short row", Report, Head + "grids:\n  - { title: 表, columns: [[a], [b]], rows: [[1], [1, gap]] }\n"),
        ("roster", "content/departments.yaml", "jurisdictions:\n  - { id: \"1\", name: 市, level: town, parent: \"9\" }\ndepartments:\n  - { code: yz-01, name: 局, jurisdiction: \"2\", type: 企业, order: -1 }\n  - { code: yz-02, name: 局, jurisdiction: \"1\", type: 政府 }\n  - { code: yz-02, name: 局, jurisdiction: \"1\", type: 政府 }\n"),
        ("references that lead nowhere", Report, Head + "observations:\n  - { measure: 库容, value: 1, project: P9, indicator: A9 }\nproblems:\n  - { title: 一, indicators: [A1, B11] }\nreviews:\n  - { by: 财政局, deductions: [ { indicator: Z1, points: 1 } ] }\n"),
        ("weights without a source and sources without a weight", "content/frameworks/yz-2023.yaml", "id: yz-2023\nname: 指标体系\nweight_source: unknown\nindicators:\n  - { id: A1, name: 一, weight: 20 }\n  - { id: B1.1, name: 二, weight_source: inferred }\n  - { id: B2, name: 三 }\n  - { id: C1, name: 四, weight: 5, weight_source: text }\n"),
        ("path that looks like a slip", Report, Head + "money:\n  - { path: expenditure/basic, stage: initial, amount: 1, unit: 元 }\n  - { path: expenditure/basic, stage: final, amount: 1, unit: 元 }\n  - { path: expenditure/basci, stage: adjusted, amount: 1, unit: 元 }\n  - { path: item/p1, stage: final, amount: 1, unit: 元 }\n  - { path: item/p2, stage: final, amount: 1, unit: 元 }\n"),
        ("comment within a row", Report, Head + "goals:\n  - expected: 完成 #3 水库除险加固 # a note\n"),
        ("one amount twice, with other blanks and brackets", Report, Head + "money:\n  - { path: a, stage: final, amount: 1, unit: 元, at: 附件 1（一） }\n  - { path: a, stage: final, amount: 2, unit: 元, at: 附件1(一) }\n"),
        ("second operand leads nowhere", Report, Head + "money:\n  - { path: expenditure, stage: final, amount: 1, unit: 元 }\nclaims:\n  - { kind: sum, name: 合计, of: money/expenditure/final + money/expenditrue/final }\n"),
        ("narrative without a report", "content/reports/2024/yz-09.md", "# 一\n"),
        ("files that are not read", "content/reports/2024/yz-03.yml", "department: yz-03\n"),
        ("links in Markdown", "content/reports/2024/yz-01.md", "# 一\n\n[a](javascript:alert(1)) [b](&#x6A;avascript:alert(1)) [c](//host/x) [d](data:text/html,x) [e](../x.html) <javascript:x>\n\n[f](https://example.cn) [g](/index.html) [h](#s1) [i](mailto:a@example.cn)\n"),
        ("HTML in Markdown", "content/reports/2024/yz-01.md", "# 一\n\n<script>alert(1)</script>\n\ntext <b onclick=\"x\">bold</b>\n\n![](x.png)\n\n### 三\n"),
        ("Markdown nested too deeply", "content/reports/2024/yz-01.md", "# 一\n\n" + new string('>', 70) + " x\n"),
        ("JSON with a trailing comma", "content/reports/2024/yz-02.json", "{\n  \"year\": 2024,\n}\n"),
        ("JSON with a comment", "content/reports/2024/yz-02.json", "{\n  // x\n  \"year\": 2024\n}\n"),
        ("JSON with a number of its own", "content/reports/2024/yz-02.json", "{ \"year\": 02024 }\n"),
        ("JSON that ends too early", "content/reports/2024/yz-02.json", "{ \"year\": 2024\n"),
        ("JSON too deep", "content/reports/2024/yz-02.json", "{ \"goals\": " + new string('[', 60) + "\n"),
        ("JSON with one key twice", "content/reports/2024/yz-02.json", "{ \"department\": \"yz-02\", \"year\": 2024, \"kind\": \"self\", \"year\": 2023, \"source\": { \"title\": \"表\" } }\n"),
        ("theme that does not exist", "content/site.yaml", "title: 站点\ntheme: defualt\n"),
        ("language that does not exist", "content/site.yaml", "title: 站点\nlanguages: [zh-CN, fr]\n"),
        ("template with unknown names", "themes/default/home.hbs", "{{#> layout}}\n<p>{{Sumary}}</p>\n{{#each Entries}}{{Text}}{{Href.Length2}}{{/each}}\n{{#if Nope}}{{/if}}\n{{t \"home.reprots\"}}\n{{> tabel Reports}}\n{{/layout}}\n"),
        ("template that does not parse", "themes/default/home.hbs", "{{#> layout}}\n{{#if Summary}}<p>{{Summary}}\n{{#each Entries}}{{/if}}\n{{/layout}}\n{{ \n"),
        ("template with two else", "themes/default/home.hbs", "{{#> layout}}{{#if Summary}}a{{else}}b{{else}}c{{/if}}{{/layout}}\n"),
        ("texts that nothing uses, with odd placeholders, and a language that lacks them", "themes/default/i18n/zh-CN.yaml", "footer.dtae: x\nfooter.date: 截至 {day}\n"),
        ("template with raw output", "themes/default/home.hbs", "{{#> layout}}{{{Summary}}}{{/layout}}\n"),
        ("partial that includes itself", "themes/default/partials/table.hbs", "{{Caption}}{{> table}}\n"),
    ];

    [Fact]
    public void Each_mistake_is_named_with_its_place_and_how_to_mend_it()
    {
        var text = new StringBuilder();
        foreach (var (name, path, content) in Cases)
        {
            using var site = SmallSite.Create().With(path, content);
            var result = SmallSite.Build(site);
            text.Append("=== ").Append(name).Append(" -> exit ").Append((int)result.Exit).Append('\n').Append(SmallSite.Text(result)).Append('\n');
        }

        Golden.Matches(text.ToString(), "Sites", "bad-input.txt");
    }

    [Fact]
    public void A_bracket_or_quote_lost_anywhere_is_a_diagnostic_and_never_a_crash()
    {
        foreach (var path in new[] { "reports/2022/440100-ybj.yaml", "frameworks/gz-2022.yaml", "departments.yaml" })
        {
            var text = File.ReadAllText(Repository.Path("content", path));
            var signs = Enumerable.Range(0, text.Length).Where(i => "{}[]\"':,-".Contains(text[i], StringComparison.Ordinal)).ToList();
            foreach (var at in signs)
            {
                var problems = new List<Diagnostic>();
                var source = new SiteGen.Reading.Text.SourceText(1, path, text.Remove(at, 1));
                var root = new SiteGen.Reading.Formats.YamlFormat().Read(source, problems);
                Assert.True(root is not null || problems.Count > 0);
                Assert.All(problems, p => Assert.True(p.Place.Line > 0));
            }
        }
    }

    [Fact]
    public void No_text_of_an_exception_reaches_a_reader()
    {
        foreach (var (_, path, content) in Cases)
        {
            using var site = SmallSite.Create().With(path, content);
            var text = SmallSite.Text(SmallSite.Build(site));
            Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
            Assert.DoesNotContain("While ", text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("site.yaml")]
    [InlineData("site.json")]
    [InlineData("content/site.json")]
    public void Two_configurations_are_a_wrong_call(string second)
    {
        using var site = SmallSite.Create().With(second, "{ \"title\": \"站点\" }");
        Assert.Equal([Codes.TwoSites], SmallSite.Build(site).Problems.Select(p => p.Code));
    }

    [Fact]
    public void A_language_that_lacks_texts_shows_the_standard_ones_and_says_so()
    {
        using var site = SmallSite.Create().With("themes/default/i18n/fr.yaml", "language.name: Français\n");
        site.With("content/site.yaml", "title: 站点\nlanguages: [zh-CN, fr]\n");
        var result = SmallSite.Build(site);
        Assert.Equal([Codes.OddText], result.Problems.Select(p => p.Code));
        Assert.Contains("部门", File.ReadAllText(site.Below("site/fr/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_with_a_guess()
    {
        using var site = SmallSite.Create();
        File.WriteAllBytes(site.Below(Report), CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("department: yz-01\nperiod: 年度\n"));
        var problem = Assert.Single(SmallSite.Build(site).Problems, p => p.Code == Codes.NotUtf8);
        Assert.Contains("GB18030", DiagnosticText.English.Message(problem), StringComparison.Ordinal);
        Assert.Equal(2, problem.Place.Line);
    }

    [Fact]
    public void A_byte_order_mark_and_foreign_line_ends_are_accepted()
    {
        using var site = SmallSite.Create();
        var text = File.ReadAllText(site.Below(Report)).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllBytes(site.Below(Report), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]);
        Assert.Empty(SmallSite.Build(site).Problems);
    }

    [Fact]
    public void Columns_count_code_points()
    {
        using var site = SmallSite.Create().With(Report, Head + "goals:\n  - { expected: 𠮷𠮷, achieved: 1, rason: x }\n");
        Assert.Equal((7, 34), SmallSite.Build(site).Problems.Select(p => (p.Place.Line, p.Place.Column)).First());
    }

    [Fact]
    public void All_mistakes_of_a_run_are_named_at_once_and_the_site_before_stays_byte_for_byte()
    {
        using var site = SmallSite.Create();
        Assert.Equal(ExitCode.Done, SmallSite.Build(site).Exit);
        var before = SmallSite.Snapshot(site.Below("site"));

        site.With("content/reports/2024/yz-01.yaml", "department: yz-01\nyear: 2024\nkind: self\nframework: yz-2032\nyear: 2023\nsource: { title: 表 }\nscroes: []\ndeclared: { total: 二〇二四 }\n");
        site.With("content/reports/2023/yz-02.yaml", "department: [\n");
        site.With("themes/default/home.hbs", "{{#> layout}}{{Sumary}}{{/layout}}\n");
        var result = SmallSite.Build(site);

        Assert.Equal(ExitCode.Data, result.Exit);
        Assert.Equal(
            [Codes.YamlSyntax, Codes.UnknownFramework, Codes.DuplicateKey, Codes.UnknownKey, Codes.NotANumber, Codes.UnknownName],
            result.Problems.Select(p => p.Code));
        Assert.All(result.Problems, p => Assert.True(p.Place.Line > 0 && p.Place.Column > 0));
        Assert.Equal(before, SmallSite.Snapshot(site.Below("site")));
        Assert.False(Directory.Exists(site.Below("site.stage")));
    }
}
