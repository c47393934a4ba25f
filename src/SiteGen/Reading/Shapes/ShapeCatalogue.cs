using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>The shelf of data files: every kind with its place in the site folder and its shape.</summary>
internal static class ShapeCatalogue
{
    public static IReadOnlyList<(string Pattern, ShapeDescription Shape)> All { get; } =
    [
        ("content/site.yaml", ShapeDescription.Of(SiteShape.Site)),
        ("content/departments.yaml", ShapeDescription.Of(RosterShape.Departments)),
        ("content/dimensions.yaml", ShapeDescription.Of(RosterShape.Dimensions)),
        ("content/common.yaml", ShapeDescription.Of(RosterShape.Commons)),
        ("content/frameworks/ID.yaml", ShapeDescription.Of(FrameworkShape.Framework)),
        ("content/reports/YEAR/CODE.yaml", ShapeDescription.Of(ReportShape.Report)),
        ("content/replies.yaml", ShapeDescription.Of(ReplyShape.Replies)),
    ];
}
