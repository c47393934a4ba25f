using System.Globalization;
using FsCheck.Fluent;
using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Binding;
using SiteGen.Reading.Formats;
using SiteGen.Reading.Shapes;
using SiteGen.Reading.Text;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Checking;

/// <summary>
/// Random reports whose exact figures add up, each printed with digits of its own. As printed they hold; one figure moved
/// beyond what rounding allows is found, by the rule that holds it and at its line.
/// </summary>
public class AuditPropertyTests(ITestOutputHelper output)
{
    private const string Roster = "jurisdictions:\n  - { id: \"1\", name: 市, level: city }\ndepartments:\n  - { code: d, name: 市水务局, jurisdiction: \"1\", type: 政府 }\n";

    [Fact]
    public void A_report_whose_exact_figures_add_up_has_no_contradiction_however_its_figures_are_rounded() =>
        RandomCases.Check(output, 10_000, Arb.From(Gen.Choose(0, int.MaxValue)), seed => Errors(new RandomReport(seed).Text()).Count == 0);

    [Fact]
    public void A_figure_moved_by_more_than_twice_the_tolerance_is_found_by_the_right_rule_at_the_right_line()
    {
        var (found, all) = (0, 0);
        RandomCases.Check(output, 10_000, Arb.From(Gen.Choose(0, int.MaxValue)), seed =>
        {
            var report = new RandomReport(seed);
            var (rules, line) = report.Move();
            all++;
            if (Errors(report.Text()).Any(f => rules.Contains(f.Rule) && (f.Place.Line == line || f.Also.Line == line || report.Wholes(line).Contains(f.Place.Line)))) found++;
            else output.WriteLine($"not found: line {line} of\n{report.Text()}");
            return true;
        });
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{found} of {all} found"));
        Assert.True(found >= 0.99 * all, $"{found} of {all} found");
    }

    private static List<Finding> Errors(string report)
    {
        var sources = new List<Diagnostic>();
        var roster = Bind(Roster, RosterShape.Departments, sources);
        var framework = Bind(RandomReport.Framework, FrameworkShape.Framework, sources);
        var bound = Bind(report, ReportShape.Report, sources);
        Assert.Empty(sources);
        var config = SiteShape.Site.Read(new DescribedFields());
        var book = new EvaluationBook(config, roster, [], [], [framework], [bound]);
        var findings = Auditor.Audit(book, [], null, []);
        Assert.Equal(findings.Count, findings.Select(f => (f.Rule, f.Address)).Distinct().Count());
        return [.. findings.Where(f => f.Severity == FindingSeverity.Error)];
    }

    private static T Bind<T>(string yaml, Shape<T> shape, List<Diagnostic> problems)
        where T : class
    {
        var source = new SourceText(1, "x.yaml", yaml);
        var root = new YamlFormat().Read(source, problems) ?? throw new InvalidOperationException(yaml);
        var notes = new BindingNotes(offset => source.At(offset).Line);
        var result = BoundFields.Bind(root, shape, notes) ?? throw new InvalidOperationException(yaml);
        problems.AddRange(notes.Problems);
        return result;
    }

    /// <summary>A report by its seed: lines of YAML whose printed figures can be moved one at a time.</summary>
    private sealed class RandomReport
    {
        public const string Framework =
            "id: f\nname: 指标体系\nfull_mark: 100\nindicators:\n  - { id: A, name: 甲, weight: 40 }\n  - { id: A1, parent: A, name: 甲一, weight: 15 }\n  - { id: A2, parent: A, name: 甲二, weight: 25 }\n"
            + "  - { id: B, name: 乙, weight: 60 }\n  - { id: B1, parent: B, name: 乙一, weight: 20 }\n  - { id: B2, parent: B, name: 乙二, weight: 30 }\n  - { id: B3, parent: B, name: 乙三, weight: 10 }\n";

        private const decimal TenThousand = 10_000m;

        private readonly System.Random random;
        private readonly List<Figure> figures = [];

        public RandomReport(int seed)
        {
            // The seed is FsCheck's, so a run can be had again.
#pragma warning disable CA5394 // No secret depends on it.
            random = new System.Random(seed);
            Amounts();
            Scores();
        }

        public string Text()
        {
            var text = "department: d\nyear: 2024\nkind: self\nframework: f\nsource: { title: 报告, original_checked: true }\n";
            var total = figures.Single(f => f.Section == "declared");
            text += string.Format(CultureInfo.InvariantCulture, total.Row, total.Printed) + "\n";
            foreach (var section in figures.Where(f => f.Section != "declared").GroupBy(f => f.Section))
            {
                text += section.Key + ":\n";
                foreach (var row in section) text += "  - " + string.Format(CultureInfo.InvariantCulture, row.Row, row.Printed) + "\n";
            }

            return text;
        }

        /// <summary>Moves one figure; the rules that may say so, and its line.</summary>
        public (IReadOnlyList<string> Rules, int Line) Move()
        {
            var figure = figures[random.Next(figures.Count)];
            var distance = (figure.Tolerance * (2.1m + (decimal)(random.NextDouble() * 20))) + (2m * figure.Unit);
            var moved = figure.Exact + (random.Next(2) == 0 || figure.Exact - distance < 0m ? distance : -distance);
            figure.Printed = Print(moved, figure.Digits) + (figure.IsPercent ? "%" : "");
            return (figure.Rules, LineOf(figure));
        }

        /// <summary>The lines of the wholes of which a figure is a part: a sum is said not to add up where its total stands.</summary>
        public IReadOnlyList<int> Wholes(int line)
        {
            var figure = figures.Single(f => LineOf(f) == line);
            return [.. figures.Where(f => figure.Wholes.Contains(f.Name) || (figure.Wholes.Contains("claims") && f.Section == "claims")).Select(LineOf)];
        }

        private int LineOf(Figure figure)
        {
            var lines = Text().Split('\n');
            return Array.FindIndex(lines, l => l.Contains(figure.Mark, StringComparison.Ordinal)) + 1;
        }

        private void Amounts()
        {
            var (basic, project) = (Amount(), Amount());
            var personnel = decimal.Round(basic * random.Next(20, 80) / 100m, 2);
            var goods = basic - personnel;
            var whole = basic + project;
            var budget = decimal.Round(whole * random.Next(105, 120) / 100m, 2);
            Money("expenditure", "final", whole, ["SG2101", "SG2102", "SG2104"], "", "claims");
            Money("expenditure/basic", "final", basic, ["SG2101", "SG2102"], "expenditure", "claims");
            Money("expenditure/project", "final", project, ["SG2101", "SG2102"], "expenditure", "claims");
            Money("expenditure/basic/personnel", "final", personnel, ["SG2101"], "expenditure/basic");
            Money("expenditure/basic/goods", "final", goods, ["SG2101"], "expenditure/basic");

            // Only the rate holds the budget: what its digits hide of the rate, they hide of the budget in proportion.
            var digits = random.Next(0, 3);
            var hidden = 0.005m / (decimal)Math.Pow(10, digits) / (whole / budget);
            Money("expenditure", "adjusted", budget, ["SG2102", "SG2303"], "claims");
            figures[^1].Tolerance += figures[^1].Exact * hidden;
            Claim("执行率", "ratio", whole / budget, "money/expenditure/final", "money/expenditure/adjusted", ["SG2102", "SG2303"], digits);
            Claim("基本支出占比", "share", basic / whole, "money/expenditure/basic/final", "money/expenditure/final", ["SG2102", "SG2103", "SG2303"], random.Next(0, 3));
            Claim("项目支出占比", "share", project / whole, "money/expenditure/project/final", "money/expenditure/final", ["SG2102", "SG2103", "SG2303"], random.Next(0, 3));
        }

        private void Scores()
        {
            var weights = new Dictionary<string, (string Parent, decimal Weight)>(StringComparer.Ordinal) { ["A1"] = ("A", 15m), ["A2"] = ("A", 25m), ["B1"] = ("B", 20m), ["B2"] = ("B", 30m), ["B3"] = ("B", 10m) };
            var sums = new Dictionary<string, decimal>(StringComparer.Ordinal) { ["A"] = 0m, ["B"] = 0m };
            var leaves = new List<(string Id, decimal Score)>();
            foreach (var (id, (parent, weight)) in weights)
            {
                var score = decimal.Round(weight * random.Next(40, 91) / 100m, 2);
                sums[parent] += score;
                leaves.Add((id, score));
            }

            Add("declared", "declared/total", "declared: {{ total: {0}, full_mark: 100 }}", sums["A"] + sums["B"], 2, false, ["SG2002"], 0.02m, "declared:");
            foreach (var (id, weight) in new[] { ("A", 40m), ("B", 60m) }) Score(id, sums[id], weight, "declared/total");
            foreach (var (id, score) in leaves) Score(id, score, weights[id].Weight, weights[id].Parent);
        }

        private void Score(string id, decimal score, decimal weight, string whole)
        {
            // The row of a score has two figures; the rate is printed with it and held by it.
            var digits = random.Next(1, 4);
            var rate = Print(score / weight * 100m, digits);
            Add("scores", id, $"{{{{ id: {id}, score: {{0}}, rate: {rate}% }}}}", score, 2, false, ["SG2002", "SG2005", "SG2003"], 0.03m, $"id: {id},", whole);
        }

        private decimal Amount() => decimal.Round((decimal)Math.Pow(10, 5 + (random.NextDouble() * 4)), 2);

        private void Money(string path, string stage, decimal yuan, IReadOnlyList<string> rules, params string[] wholes)
        {
            var (unit, scale) = random.Next(3) == 0 ? ("元", 1m) : ("万元", TenThousand);
            var digits = unit == "元" ? 2 : random.Next(2, 5);
            var half = 0.5m / (decimal)Math.Pow(10, digits) * scale;

            // The tolerance of a sum is that of all its figures, each known to half a unit; 0.01 万元 is the coarsest here.
            var tolerance = (4m * 0.005m * TenThousand) + half;
            Add("money", path, $"{{{{ path: {path}, stage: {stage}, amount: {{0}}, unit: {unit} }}}}", yuan / scale, digits, false, rules, tolerance / scale, $"path: {path}, stage: {stage},", wholes);
        }

        private void Claim(string name, string kind, decimal quotient, string of, string over, IReadOnlyList<string> rules, int digits)
        {
            Add("claims", name, $"{{{{ kind: {kind}, name: {name}, value: {{0}}, of: {of}, over: {over} }}}}", quotient * 100m, digits, true, rules, (0.5m / (decimal)Math.Pow(10, digits)) + 0.2m, $"name: {name},");
        }

        private void Add(string section, string name, string row, decimal exact, int digits, bool isPercent, IReadOnlyList<string> rules, decimal tolerance, string mark, params string[] wholes) =>
            figures.Add(new Figure(section, name, row, exact, digits, isPercent, rules, mark, wholes) { Tolerance = tolerance, Printed = Print(exact, digits) + (isPercent ? "%" : "") });

        private static string Print(decimal value, int digits) => decimal.Round(value, digits, MidpointRounding.AwayFromZero).ToString("F" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
#pragma warning restore CA5394

        private sealed record Figure(string Section, string Name, string Row, decimal Exact, int Digits, bool IsPercent, IReadOnlyList<string> Rules, string Mark, IReadOnlyList<string> Wholes)
        {
            public decimal Tolerance { get; set; }

            public string Printed { get; set; } = "";

            public decimal Unit => 1m / (decimal)Math.Pow(10, Digits);
        }
    }
}
