namespace SiteGen.Rendering.Sections;

/// <summary>The shelf of sections of the report page, in their order.</summary>
internal static class ReportSections
{
    public static IReadOnlyList<IReportSection> All { get; } =
    [
        new DeclaredSection(),
        new StandingSection(),
        new DimensionSection(),
        new ChangeSection(),
        new LossSection(),
        new RepeatedLossSection(),
        new ReviewGapSection(),
        new ExecutionSection(),
        new GoalSection(),
        new ScoreSection(),
        new TargetSection(),
        new MoneySection(),
        new ClaimSection(),
        new ProjectSection(),
        new ObservationSection(),
        new StaffSection(),
        new AssetSection(),
        new ProblemSection(),
        new WorkSection(),
        new UseSection(),
        new OrganisationSection(),
        new NarrativeSectionView(),
        new FigureSection(),
        new GlossarySection(),
        new FindingSection(),
        new OriginalSection(),
        new ContactSection(),
    ];
}
