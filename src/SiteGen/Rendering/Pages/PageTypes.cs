using SiteGen.Rendering.Templates;

namespace SiteGen.Rendering.Pages;

/// <summary>The shelf of page types.</summary>
internal static class PageTypes
{
    public static IReadOnlyList<IPageType> All { get; } =
    [
        new HomePage(),
        new DepartmentsPage(),
        new DepartmentPages(),
        new ReportPages(),
        new IndicatorsPage(),
        new FrameworkPages(),
        new IndicatorPages(),
        new BriefPages(),
        new BoardPages(),
        new WideBoardPages(),
        new ComparePage(),
        new LossPages(),
        new CommonPages(),
        new FindingsPage(),
        new RulePages(),
        new MethodPage(),
        new DataPage(),
        new SourcePages(),
        new ArticlePages(),
        new NotFoundPage(),
    ];
}
