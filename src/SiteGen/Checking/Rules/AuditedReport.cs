using SiteGen.Checking.Figures;
using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>A report as the rules see it, with what several of them need computed once.</summary>
internal sealed class AuditedReport
{
    /// <summary>Prepares a report.</summary>
    public AuditedReport(EvaluationBook book, Report report)
    {
        Book = book;
        Report = report;
        Tree = book.Tree(report);
        Scores = report.FirstScores();
        Claims = ClaimResult.All(report);
        Statements = NarrativeClaim.All(report.Narrative);
        ScoreHalf = report.Scores.Select(s => s.Value).OfType<Located<Number>>().Select(v => v.Value.HalfUnit).DefaultIfEmpty(0.5m).Min();
    }

    /// <summary>The book.</summary>
    public EvaluationBook Book { get; }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>The tree on which it is scored, or null.</summary>
    public IndicatorTree? Tree { get; }

    /// <summary>The first row of each indicator.</summary>
    public IReadOnlyDictionary<string, Score> Scores { get; }

    /// <summary>Its claims beside what their operands give.</summary>
    public IReadOnlyList<ClaimResult> Claims { get; }

    /// <summary>Results that sentences of its narrative state together with their figures.</summary>
    public IReadOnlyList<NarrativeClaim> Statements { get; }

    /// <summary>Half a unit of the finest printed score: scores of one report share a precision (methods, section 4).</summary>
    public decimal ScoreHalf { get; }

    /// <summary>Pairs of mentions of one fact whose figures are not one.</summary>
    public IReadOnlyList<(Mention First, Mention Second)> SaidApart => field ??=
        [.. Mentions.Of(this).GroupBy(m => m.Key, StringComparer.Ordinal).SelectMany(fact => Mentions.Apart([.. fact]))];

    /// <summary>Whether our copy was held against the original: only then is what is missing the department's.</summary>
    public bool IsChecked => Report.Source.OriginalChecked?.Value == true;

    /// <summary>Who wrote it.</summary>
    public Addressee Author => AuthorOf(Report);

    /// <summary>Who wrote a report: accounts and self-evaluations are the department's.</summary>
    public static Addressee AuthorOf(Report report) => report.Kind.Value is ReportKind.Self or ReportKind.FinalAccounts ? Addressee.ReportingUnit : Addressee.Evaluator;

    /// <summary>Its amounts and those of its projects, each list with the prefix of its targets.</summary>
    public IEnumerable<(string Prefix, IReadOnlyList<Money> Rows)> Money =>
        Report.Projects.Select(p => ($"projects/{p.Id.Value}/money", p.Money)).Prepend(("money", Report.Money));

    /// <summary>Its targets and those of its projects, each list with the prefix of its targets.</summary>
    public IEnumerable<(string Prefix, IReadOnlyList<Target> Rows)> Targets =>
        Report.Projects.Select(p => ($"projects/{p.Id.Value}/targets", p.Targets)).Prepend(("targets", Report.Targets));

    /// <summary>The weight of an indicator in this report.</summary>
    public Located<Number>? Weight(IndicatorDefinition indicator) => Scores.GetValueOrDefault(indicator.Id.Value)?.Weight ?? indicator.Weight;

    /// <summary>A finding about this report.</summary>
    public Finding Find(IAuditRule rule, FindingSeverity severity, Addressee addressee, string target, Place place, string wording, params IReadOnlyList<Argument> arguments) =>
        new(rule.Code, severity, addressee, Report.Key, null, target, place, wording, arguments);

    /// <summary>A finding that a printed figure is not what others give.</summary>
    public Finding Differs(IAuditRule rule, FindingSeverity severity, Addressee addressee, string target, Place place, Disagreement figures) =>
        figures.In(Find(rule, severity, addressee, target, place, figures.Wording, figures.Arguments));

    /// <summary>Findings about statements of the narrative that their own figures do not give.</summary>
    public IEnumerable<Finding> Misstatements(IAuditRule rule, StatementKind kind) => Statements
        .Where(s => s.Kind == kind && !s.Holds)
        .DistinctBy(s => s.Sentence, StringComparer.Ordinal)
        .Select(s => Differs(rule, FindingSeverity.Error, Author, $"narrative/{s.Sentence}", s.Place, Figures(s)));

    private static Disagreement Figures(NarrativeClaim statement) => new(
        statement.Section.Length == 0 ? null : statement.Section,
        statement.Sentence,
        statement.Printed.ToString(),
        FigureText.Like(statement.Computed.Value, statement.Printed),
        FigureText.Like(statement.PrintedFigure.Value - statement.Computed.Value, statement.Printed),
        FigureText.Tolerance(statement.PrintedFigure.Tolerance + statement.Computed.Tolerance, statement.Printed),
        statement.Formula);

    /// <summary>The year and date of an amount as a step of a target; nothing where the report's own is meant.</summary>
    public static string Year(Money row) => $"{(row.Year is { } year ? $"/{FigureText.Plain(year.Value)}" : "")}{(row.AsOf is { } date ? $"/{date.Value}" : "")}";

    /// <summary>A target with the passage, where one key stands in several.</summary>
    public static string Target(string target, Located<string>? at) => at is { } passage ? $"{target}@{passage.Value}" : target;
}
