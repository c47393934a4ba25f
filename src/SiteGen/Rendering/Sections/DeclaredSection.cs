using SiteGen.Model;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Sections;

/// <summary>The declared result beside what the report's own rows add up to.</summary>
internal sealed class DeclaredSection : IReportSection
{
    public string Id => "declared";

    public bool IsExpected => false;

    public IReadOnlyList<Block> Blocks(ReportView view)
    {
        var (site, report, result) = (view.Site, view.Report, view.Result);
        var t = site.Texts;
        var declared = report.Declared;
        List<Fact?> facts =
        [
            new(t.Of("department"), new Cell(site.Book.Department(report.Department.Value).NameIn(report.Year.Value), "", site.Page(view.Path, Urls.Department(report.Department.Value)))),
            new(t.Of("year"), ReportFacts.Year(report)),
            new(t.Of("kind"), new Cell(t.Of($"kinds.{Token.Of(report.Kind.Value)}"))),
            report.ConductedBy is { } conductor ? new(t.Of("conducted-by"), new Cell(conductor.Value)) : null,
            report.CommissionedBy is { } principal ? new(t.Of("commissioned-by"), new Cell(principal.Value)) : null,
            new(t.Of("total"), site.Printed(declared?.Total)),
            new(t.Of("full-mark"), site.FullMark(result)),
            new(t.Of("grade"), declared?.Grade is { } grade ? new Cell(grade.Value) { Place = grade.Place } : site.NotStated),
            declared?.Rate is { } rate ? new(t.Of("printed-rate"), new Cell(Format.Printed(rate.Value)) { Place = rate.Place }) : null,
            result.ScoreRate is { } computedRate ? new(t.Of("score-rate-computed"), new Cell(Format.Percent(computedRate), "computed")) : null,
            result.ComputedTotal is { } total ? new(t.Of("computed-total"), new Cell(Format.Computed(total), "computed")) : null,
            result.ComputedGrade is { } computedGrade ? new(t.Of("computed-grade"), new Cell(computedGrade, "computed")) : null,
            result.Coverage is { } coverage && result.HasScores ? new(t.Of("coverage-computed"), new Cell(Format.Percent(coverage), "computed")) : null,
            new(t.Of("framework"), report.Framework is { } framework
                ? new Cell(site.Book.Tree(framework.Value).Framework.Name.Value, "", site.Page(view.Path, Urls.Framework(framework.Value)))
                : site.NotStated),
            Findings(view),
            report.Precision is { } precision ? new(t.Of("precision"), new Cell(Format.Whole(precision.Value))) : null,
            declared is null ? null : new(t.Of("source"), view.Source(declared.Place, declared.At)),
        ];
        return [Block.Of([.. facts.OfType<Fact>()])];
    }

    // How many findings of each kind there are, leading to them.
    private static Fact? Findings(ReportView view)
    {
        return view.Site.FindingsOf(view.Report.Key).Count == 0 ? null : new Fact(view.T("findings.title"), FindingText.Counts(view.Site, view.Report.Key, "#findings"));
    }
}
