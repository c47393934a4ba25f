using SiteGen.Analysis.Losses;
using SiteGen.Model;
using SiteGen.Rendering.Templates;
using SiteGen.Rendering.Views;
using SiteGen.Rendering.Wording;

namespace SiteGen.Rendering.Pages;

/// <summary>losses/YEAR.html: 扣分分析, where the reports of each kind and level lost points: by indicator, dimension and department, with the reasons given.</summary>
internal sealed class LossPages : IPageType
{
    private const int MostIndicators = 50;
    private const int MostReasons = 3;

    public string Template => "listing";

    public Type Model => typeof(ListingView);

    public IEnumerable<Page> Pages(SiteView site) => site.Analytics.Losses.GroupBy(l => l.View.Year).Select(year => Page(site, year.Key, [.. year.OrderByDescending(l => l.Reports)]));

    private static Page Page(SiteView site, int year, IReadOnlyList<YearLosses> views)
    {
        var path = Urls.Losses(year);
        var years = site.Analytics.Losses.Select(l => l.View.Year).Distinct().ToList();
        var choices = years.Count < 2 ? [] : new[] { new Section("years", site.Texts.Of("losses.years"), null, [new Block(Choices: new Choices(site.Texts.Of("year"), [.. years.Select(y => new NavItem(Format.Whole(y), site.Page(path, Urls.Losses(y)), y == year))]))]) };
        return new Page(path, new ListingView(
            site.Frame(path, site.Texts.Of("losses.title", ("year", Format.Whole(year))), Urls.Losses(years[0])),
            site.Texts.Of("losses.intro"),
            [.. views.SelectMany((view, i) => Sections(site, path, view, i + 1)), .. choices]));
    }

    private static IEnumerable<Section> Sections(SiteView site, string path, YearLosses view, int number)
    {
        var t = site.Texts;
        var name = t.Of("losses.view", ("level", t.Of($"levels.{Token.Of(view.View.Level)}")), ("kind", t.Of($"kinds.{Token.Of(view.View.Kind)}")), ("reports", Format.Whole(view.Reports)));
        var id = Format.Whole(number);
        if (view.Points <= 0m)
        {
            yield return new Section($"losses-{id}", name, t.Of("losses.none"), []);
            yield break;
        }

        var losing = view.Indicators.Where(i => i.Points > 0m).ToList();
        yield return new Section($"losses-{id}", name, Summary(site, view, losing), [Block.Of(Indicators(site, path, view, losing)), .. Ceiling(site, path, view)]);
        yield return new Section($"dimensions-{id}", t.Of("losses.by-dimension", ("view", name)), null, [Block.Of(Dimensions(site, view))]);
        if (Repeated(site, path, view) is { } repeated) yield return new Section($"repeated-{id}", t.Of("losses.repeated", ("view", name)), t.Of("repeated.note"), [Block.Of(repeated)]);
        yield return new Section($"departments-{id}", t.Of("losses.by-department", ("view", name)), null, [Block.Of(Departments(site, path, view))]);
    }

    private static string Summary(SiteView site, YearLosses view, List<IndicatorLoss> losing) => site.Texts.Of(
        "losses.summary",
        ("points", Format.Computed(view.Points)),
        ("weight", Format.Computed(view.Weight)),
        ("share", Format.Percent(view.Points / view.Weight)),
        ("indicators", Format.Whole(losing.Count)),
        ("name", site.Words(losing.TakeWhile(l => l.Points == losing[0].Points).Select(l => l.Indicator.Definition.Name.Value))),
        ("losing", Format.Whole(losing[0].Losing.Count)),
        ("applies", Format.Whole(losing[0].Applies)));

    private static Table Indicators(SiteView site, string path, YearLosses view, List<IndicatorLoss> losing)
    {
        var t = site.Texts;
        var sum = 0m;
        var hasSeveral = view.Indicators.DistinctBy(i => i.Indicator.Framework).Skip(1).Any();
        var rows = new List<Row>();
        foreach (var loss in losing.Take(MostIndicators))
        {
            sum += loss.Points;
            rows.Add(new Row(
                new Cell(loss.Indicator.Definition.Name.Value, "", site.Page(path, Urls.Indicator(loss.Indicator.Framework.Id.Value, loss.Indicator.Definition.Id.Value)), hasSeveral ? loss.Indicator.Framework.Name.Value : null),
                [
                    new Cell(Format.Computed(loss.Points), "number computed"),
                    new Cell(Format.Percent(sum / view.Points), "number computed"),
                    new Cell(Format.Percent(loss.Points / loss.Weight), "number computed"),
                    new Cell($"{Format.Whole(loss.Losing.Count)}/{Format.Whole(loss.Applies)}", "number computed"),
                    new Cell("", "reasons", null, null, [.. loss.Losing.Take(MostReasons).Select(l => Reason(site, path, loss, l))]),
                ]));
        }

        return new Table(
            t.Of("losses.by-indicator"),
            [
                new(t.Of("indicator")), new(t.Of("losses.points"), "number", IsComputed: true), new(t.Of("charts.losses.cumulative"), "number", IsComputed: true),
                new(t.Of("losses.of-weight"), "number", IsComputed: true), new(t.Of("losses.losing"), "number", IsComputed: true), new(t.Of(site.Analytics.Scope.Ranks ? "losses.reasons" : "losses.reasons-unranked")),
            ],
            rows,
            losing.Count > MostIndicators ? t.Of("losses.more", ("count", Format.Whole(losing.Count - MostIndicators))) : null);
    }

    private static Link Reason(SiteView site, string path, IndicatorLoss loss, ReportLoss report)
    {
        var key = report.Report.Report.Key;
        var reason = report.Report.Report.Scores.FirstOrDefault(s => s.Id.Value == loss.Indicator.Definition.Id.Value)?.WhyLost;
        var name = site.Book.Department(key.Department).NameIn(key.Year);
        return new Link(
            site.Texts.Of(reason is null ? "losses.no-reason" : "losses.reason", ("reason", reason ?? ""), ("department", name), ("points", Format.Computed(report.Points))),
            $"{site.Page(path, Urls.Report(key))}#{Urls.Score(loss.Indicator.Definition.Id.Value)}");
    }

    private static Table Dimensions(SiteView site, YearLosses view) => new(
        "",
        [new(site.Texts.Of("dimension")), new(site.Texts.Of("losses.points"), "number", IsComputed: true), new(site.Texts.Of("losses.share"), "number", IsComputed: true), new(site.Texts.Of("losses.of-weight"), "number", IsComputed: true)],
        [.. view.Dimensions.Select(d => new Row(
            new Cell(d.Dimension is { } id ? DimensionText.Of(site, id) : site.Texts.Of("losses.no-dimension")),
            [new Cell(Format.Computed(d.Points), "number computed"), new Cell(Format.Percent(d.Points / view.Points), "number computed"), new Cell(Format.Percent(d.Points / d.Weight), "number computed")]))]);

    private static Table Departments(SiteView site, string path, YearLosses view) => new(
        "",
        [new(site.Texts.Of("department")), new(site.Texts.Of("type")), new(site.Texts.Of("losses.points"), "number", IsComputed: true), new(site.Texts.Of("total"), "number"), new(site.Texts.Of("full-mark"), "number")],
        [.. view.Departments.Select(d => new Row(
            new Cell(site.Book.Department(d.Report.Report.Department.Value).NameIn(view.View.Year), "", site.Page(path, Urls.Report(d.Report.Report.Key)) + (d.Points > 0m ? "#losses" : "")),
            [
                new Cell(site.Book.Department(d.Report.Report.Department.Value).Type.Value),
                new Cell(Format.Computed(d.Points), "number computed"),
                site.Printed(d.Report.Report.Declared?.Total),
                site.FullMark(d.Report),
            ]))]);

    // Losses that come back, where both years are one line; none in an edition that does not compute them.
    private static Table? Repeated(SiteView site, string path, YearLosses view)
    {
        var reports = view.Departments
            .Select(d => site.Analytics.Overviews[d.Report.Report.Key])
            .Where(o => o.Point.Break is null && o.RepeatedLosses is { Count: > 0 })
            .ToList();
        return reports.Count == 0 ? null : new Table(
            "",
            [new(site.Texts.Of("department")), new(site.Texts.Of("brief.repeated-count"), "number", IsComputed: true), new(site.Texts.Of("indicator"))],
            [.. reports.OrderByDescending(o => o.RepeatedLosses!.Count).Select(o => new Row(
                new Cell(site.Book.Department(o.Result.Report.Department.Value).NameIn(view.View.Year), "", site.Page(path, Urls.Report(o.Result.Report.Key)) + "#repeated-losses"),
                [
                    new Cell(Format.Whole(o.RepeatedLosses!.Count), "number computed"),
                    new Cell(site.Words(o.RepeatedLosses.Select(l => l.Indicator.Definition.Name.Value)), "text"),
                ]))]);
    }

    private static IEnumerable<Block> Ceiling(SiteView site, string path, YearLosses view)
    {
        if (view.Ceiling is not { Indicators: > 0 } ceiling) yield break;
        var t = site.Texts;
        yield return Block.Of(t.Of(
            ceiling.InterquartileRange is null ? "losses.ceiling-few" : "losses.ceiling",
            ("full", Format.Whole(ceiling.FullIndicators.Count)),
            ("indicators", Format.Whole(ceiling.Indicators)),
            ("reports", Format.Whole(ceiling.FullReports)),
            ("range", ceiling.InterquartileRange is { } range ? Format.Percent(range)[..^1] : "")));
        if (ceiling.FullIndicators.Count > 0)
        {
            yield return new Block(Facts: [new Fact(t.Of("losses.undiscriminating"), new Cell("", "", null, null,
                [.. ceiling.FullIndicators.Select(i => new Link(i.Definition.Name.Value, site.Page(path, Urls.Indicator(i.Framework.Id.Value, i.Definition.Id.Value))))]))]);
        }
    }
}
