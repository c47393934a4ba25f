using SiteGen.Analysis;
using SiteGen.Charting;
using SiteGen.Checking;
using SiteGen.Diagnostics;
using SiteGen.Disclosing;
using SiteGen.Model;
using SiteGen.Publishing;
using SiteGen.Reading;
using SiteGen.Reading.Files;
using SiteGen.Rendering;

namespace SiteGen;

/// <summary>The corridor: every line is one room, and data flows one way.</summary>
public static class SiteBuild
{
    /// <summary>Reads and checks a site; writes nothing.</summary>
    /// <param name="folder">The folder of the site.</param>
    /// <param name="date">The publication date, on which replies to findings must still hold; null for the site's own.</param>
    public static BuildResult Check(string folder, PartialDate? date)
    {
        var problems = new List<Diagnostic>();
        if (SiteFolders.Find(folder, problems) is not { } folders) return Nothing(problems);
        var (sources, _, findings) = Examine(folders, date, problems);
        return Result(problems, sources, null, null) with { Findings = findings };
    }

    /// <summary>Builds a site. With any error nothing is published and the site before stays as it was.</summary>
    public static BuildResult Build(BuildOptions options)
    {
        var problems = new List<Diagnostic>();
        if (SiteFolders.Find(options.Folder, problems) is not { } folders) return Nothing(problems);
        if (OutputFolder.Examine(options.Output ?? Path.Combine(folders.Root, "site"), folders.Root, options.Home, problems) is not { } output) return Nothing(problems);

        var (sources, book, findings) = Examine(folders, options.Date, problems);
        if (book is null || problems.Any(p => p.Code.Severity == Severity.Error)) return Result(problems, sources, null, null);

        var examined = Result(problems, sources, null, null) with { Findings = findings, IsStrict = options.IsStrict };
        if (examined.IsStopped) return examined;

        var disclosed = Disclosure.Cut(book, findings, sources, options.Edition ?? sources.Config.DefaultEdition, problems);
        var analytics = Analyst.Analyse(disclosed.Book, Scope(disclosed));
        var charts = Charts.Draw(analytics);
        var published = options.Date ?? sources.Config.Published?.Value;
        var date = published ?? analytics.LatestDate;
        var reports = disclosed.Book.Reports.ToDictionary(r => r.Key);
        var files = Renderer.Render(new RenderInput(disclosed, analytics, charts, sources.Theme, sources.Articles, key => reports[key], date, published is not null, RuleTexts.All));
        var publication = Publisher.Publish(files, output, disclosed.Sources.Inputs, Choices(disclosed, date), options.Progress, problems);
        return Result(problems, sources, output.Path, publication) with { Edition = disclosed.Edition, Findings = findings, IsStrict = options.IsStrict };
    }

    private static (SiteSources Sources, EvaluationBook? Book, IReadOnlyList<Finding> Findings) Examine(SiteFolders folders, PartialDate? date, List<Diagnostic> problems)
    {
        var (sources, readingProblems) = SiteReader.Read(folders);
        var (book, checkingProblems) = Checker.Check(sources, readingProblems);
        problems.AddRange(readingProblems);
        problems.AddRange(checkingProblems);
        problems.AddRange(Renderer.Check(sources.Theme, sources.Config.Languages));
        var findings = book is null ? [] : Auditor.Audit(book, sources.Replies, date ?? sources.Config.Published?.Value, problems);
        return (sources, book, findings);
    }

    // The public is shown positions where the site says so, and never what the finance bureau holds against a department.
    private static AnalysisScope Scope(DisclosedBook disclosed) => disclosed.Edition == Edition.Internal
        ? AnalysisScope.All
        : new AnalysisScope(disclosed.Book.Config.Rank, Gaps: false);

    private static Dictionary<string, string> Choices(DisclosedBook disclosed, PartialDate? date) => new(StringComparer.Ordinal)
    {
        ["edition"] = Token.Of(disclosed.Edition),
        ["date"] = date?.ToString() ?? "",
        ["findings"] = Token.Of(disclosed.Book.Config.Findings),
        ["rank"] = disclosed.Book.Config.Rank ? "true" : "false",
        ["sources"] = Token.Of(disclosed.Book.Config.Sources),
        ["languages"] = string.Join(' ', disclosed.Book.Config.Languages.Select(l => l.Value)),
        ["theme"] = disclosed.Book.Config.Theme.Value,
    };

    private static BuildResult Nothing(List<Diagnostic> problems) => new(problems, new SourceFiles(), _ => null, null, 0, null, null);

    private static BuildResult Result(List<Diagnostic> problems, SiteSources sources, string? output, Publication? published) => new(
        Diagnostic.Sorted(problems),
        sources.Files.Table,
        sources.Files.LineAt,
        sources.Folders.Root,
        sources.Reports.Count,
        published is null ? null : output,
        published);
}
