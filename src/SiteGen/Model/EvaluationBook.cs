using System.Collections.Frozen;

namespace SiteGen.Model;

/// <summary>
/// All evaluations of a site, resolved and in a stable order: departments in official order, reports by department, year
/// and kind. What the corridor carries from Checking on.
/// </summary>
public sealed class EvaluationBook
{
    private readonly FrozenDictionary<string, Department> departments;
    private readonly FrozenDictionary<string, Jurisdiction> jurisdictions;
    private readonly FrozenDictionary<string, IndicatorTree> trees;

    /// <summary>Builds the book from checked parts.</summary>
    public EvaluationBook(
        SiteConfig config,
        Roster roster,
        IReadOnlyList<Dimension> dimensions,
        IReadOnlyList<CommonIndicator> commons,
        IReadOnlyList<Framework> frameworks,
        IReadOnlyList<Report> reports)
    {
        Config = config;
        Roster = roster;
        Dimensions = dimensions;
        Commons = commons;
        Frameworks = [.. frameworks.OrderBy(f => f.Id.Value, StringComparer.Ordinal)];
        Departments = [.. roster.Departments.OrderBy(d => d.Order is null).ThenBy(d => d.Order?.Value)];
        var rank = Departments.Select((d, i) => (d.Code.Value, i)).ToDictionary(p => p.Value, p => p.i, StringComparer.Ordinal);
        Reports = [.. reports.OrderBy(r => rank[r.Department.Value]).ThenBy(r => r.Year.Value).ThenBy(r => r.Kind.Value)];
        departments = Departments.ToFrozenDictionary(d => d.Code.Value, StringComparer.Ordinal);
        jurisdictions = roster.Jurisdictions.ToFrozenDictionary(j => j.Id.Value, StringComparer.Ordinal);
        trees = Frameworks.ToFrozenDictionary(f => f.Id.Value, f => new IndicatorTree(f), StringComparer.Ordinal);
    }

    /// <summary>Personal data that was masked as it was read.</summary>
    public IReadOnlyList<PersonalMention> PersonalMentions { get; init; } = [];

    /// <summary>The configuration.</summary>
    public SiteConfig Config { get; }

    /// <summary>The roster as read.</summary>
    public Roster Roster { get; }

    /// <summary>The dimensions in order.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>The common indicators in the order of the file.</summary>
    public IReadOnlyList<CommonIndicator> Commons { get; }

    /// <summary>The frameworks by id.</summary>
    public IReadOnlyList<Framework> Frameworks { get; }

    /// <summary>The departments in official order.</summary>
    public IReadOnlyList<Department> Departments { get; }

    /// <summary>The reports by department, year and kind.</summary>
    public IReadOnlyList<Report> Reports { get; }

    /// <summary>The department of a code.</summary>
    public Department Department(string code) => departments[code];

    /// <summary>The division a department belongs to.</summary>
    public Jurisdiction Jurisdiction(Department department) => jurisdictions[department.Jurisdiction.Value];

    /// <summary>The view in which a report may be compared.</summary>
    public ViewKey View(Report report) => new(report.Year.Value, report.Kind.Value, Jurisdiction(Department(report.Department.Value)).Level.Value);

    /// <summary>Whether a report is of a sum of other departments: shown, never held against anyone.</summary>
    public bool IsAggregate(Report report) => Department(report.Department.Value).IsAggregate;

    /// <summary>The dimensions that enter rates and are part of no other, in order.</summary>
    public IEnumerable<Dimension> TopDimensions => Dimensions.Where(d => d.Aggregated && d.Parent is null);

    /// <summary>The tree of a framework.</summary>
    public IndicatorTree Tree(string framework) => trees[framework];

    /// <summary>The tree a report is scored on, or null.</summary>
    public IndicatorTree? Tree(Report report) => report.Framework is { } framework ? trees[framework.Value] : null;

    /// <summary>The same book with another roster and other reports; the order is made anew.</summary>
    public EvaluationBook With(Roster roster, IReadOnlyList<Report> reports) => new(Config, roster, Dimensions, Commons, Frameworks, reports);
}
