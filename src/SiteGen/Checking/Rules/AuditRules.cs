namespace SiteGen.Checking.Rules;

/// <summary>The shelf of audit rules, in the order of their codes.</summary>
internal static class AuditRules
{
    public static IReadOnlyList<IAuditRule> All { get; } =
    [
        new ChildWeights(),
        new ChildScores(),
        new ScoreBounds(),
        new DeclaredGrade(),
        new RateOfScore(),
        new MissingValue(),
        new DuplicateName(),
        new FullThoughNotApplicable(),
        new NoScore(),
        new Concentration(),
        new PartWhole(),
        new Ratio(),
        new SharesSum(),
        new Growth(),
        new Units(),
        new Outlier(),
        new Stages(),
        new FormAndAccounts(),
        new SaidTwice(),
        new IdentityNames(),
        new AnnouncedCount(),
        new TextAndFigures(),
        new ImpossibleDate(),
        new MentionCut(),
        new DamagedCopy(),
        new UnreachableScore(),
        new RubricShape(),
        new OtherBase(),
        new ExecutionScore(),
        new UnprovenFullMarks(),
        new LossUnexplained(),
        new ActualIsTarget(),
        new Boilerplate(),
        new MisfiledTarget(),
        new SurveySample(),
        new MovedGoalposts(),
        new PersonalDataInText(),
        new RosterAndReports(),
    ];

    /// <summary>Rules that a site or framework must switch on.</summary>
    public static IReadOnlySet<string> OffByDefault { get; } = new HashSet<string>(StringComparer.Ordinal) { "SG2010" };
}
