using System.Globalization;
using System.Reflection;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Reading.Binding;
using SiteGen.Reading.Files;
using SiteGen.Reading.Formats;
using SiteGen.Reading.Shapes;
using SiteGen.Reading.Text;
using SiteGen.Reading.Themes;

namespace SiteGen.Reading;

/// <summary>
/// The door of Reading: all files of a site, each read on its own; problems are collected over all of them, so that one run
/// shows everything that has to be mended.
/// </summary>
public static class SiteReader
{
    /// <summary>Reads a site. Data files are untrusted: nothing in them is executed, followed or guessed.</summary>
    public static (SiteSources Sources, IReadOnlyList<Diagnostic> Problems) Read(SiteFolders folders)
    {
        var problems = new List<Diagnostic>();
        var reading = new Run(folders, new InputFiles(folders.Root, problems), problems);
        return (reading.Read(), problems);
    }

    private sealed class Run(SiteFolders folders, InputFiles files, List<Diagnostic> problems)
    {
        private readonly List<WithheldLines> withheld = [];
        private readonly List<PersonalMention> personal = [];
        private readonly HashSet<string> unparsed = new(StringComparer.Ordinal);
        private readonly List<Framework> frameworks = [];
        private readonly Dictionary<string, Report> reports = new(StringComparer.Ordinal);
        private readonly List<Report> furtherReports = [];
        private readonly Dictionary<string, (Narrative Text, int File)> narratives = new(StringComparer.Ordinal);
        private readonly List<Article> articles = [];
        private SiteConfig? config;
        private Roster? roster;
        private IReadOnlyList<CommonIndicator>? commons;
        private IReadOnlyList<Dimension>? dimensions;
        private Replies? replies;

        public SiteSources Read()
        {
            if (!folders.Config.StartsWith("content/", StringComparison.Ordinal)) config = Bind(folders.Config, SiteShape.Site);
            foreach (var path in files.Below("content")) ReadContent(path);
            config ??= SiteShape.Site.Read(new DescribedFields());
            if (roster is null && !unparsed.Contains("departments"))
                problems.Add(Diagnostic.Of(Codes.MissingFile, new("found", "content/departments.yaml"), Argument.Text("mend", "missing.departments")));
            dimensions ??= DefaultDimensions();
            AttachNarratives();
            var theme = ThemeReader.Read(config.Theme, files, problems)
                ?? ThemeReader.Read(new Located<string>("default", Place.None), files, [])
                ?? throw new InvalidOperationException("The default theme is not part of the tool.");
            return new SiteSources(
                folders,
                config,
                roster ?? new Roster([], []),
                dimensions,
                commons ?? [],
                frameworks,
                [.. reports.Values, .. furtherReports],
                articles,
                theme,
                files,
                replies?.All ?? [],
                withheld,
                personal,
                unparsed);
        }

        private void ReadContent(string path)
        {
            var steps = path.Split('/');
            var stem = Path.GetFileNameWithoutExtension(path);
            var isData = DataFormats.Of(path) is not null;
            var isMarkdown = path.EndsWith(".md", StringComparison.Ordinal);
            switch (steps)
            {
                case [_, _] when isData && stem == "site":
                    config = Bind(path, SiteShape.Site);
                    break;
                case [_, _] when isData && stem == "departments":
                    roster = Once(roster, path, RosterShape.Departments);
                    break;
                case [_, _] when isData && stem == "common":
                    commons = Once(commons, path, RosterShape.Commons);
                    break;
                case [_, _] when isData && stem == "dimensions":
                    dimensions = Once(dimensions, path, RosterShape.Dimensions);
                    break;
                case [_, _] when isData && stem == "replies":
                    replies = Once(replies, path, ReplyShape.Replies);
                    break;
                case [_, "frameworks", _] when isData:
                    ReadFramework(path, stem);
                    break;
                case [_, "reports", var year, _] when isData:
                    ReadReport(path, year, stem);
                    break;
                case [_, "reports", _, _] when isMarkdown:
                    if (Markdown(path) is { } narrative) narratives[path[..^".md".Length]] = narrative;
                    break;
                case [_, "pages", _] when isMarkdown:
                    ReadArticle(path, stem);
                    break;
                default:
                    Unread(path, steps);
                    break;
            }
        }

        // Rosters and the like are one file each, as YAML or JSON; the second one is said to be too many.
        private T? Once<T>(T? before, string path, Shape<T> shape)
            where T : class
        {
            if (before is null) return Bind(path, shape);
            files.ReadBytes(path, Limits.DataFileBytes, out var file);
            var stem = path[..path.LastIndexOf('.')];
            unparsed.Add(Path.GetFileName(stem));
            problems.Add(Diagnostic.At(
                Codes.GivenTwice,
                new Place(file, 0, 0),
                0,
                new("what", Path.GetFileName(stem)),
                new("first", files.Table.All.First(f => f.Path.StartsWith(stem + ".", StringComparison.Ordinal)).Path),
                new("second", path)));
            return before;
        }

        private void ReadFramework(string path, string stem)
        {
            if (Bind(path, FrameworkShape.Framework) is not { } framework) return;
            if (framework.Id.Value != stem && framework.Id.Value.Length > 0) NameDiffers(framework.Id.Place, framework.Id.Value, stem, $"{framework.Id.Value}.yaml");
            frameworks.Add(framework);
        }

        private void ReadReport(string path, string year, string stem)
        {
            if (Bind(path, ReportShape.Report) is not { } report) return;
            var (code, kind) = Split(stem);
            var right = string.Create(CultureInfo.InvariantCulture, $"reports/{report.Year.Value}/{report.Department.Value}{(kind is null ? "" : "." + Token.Of(report.Kind.Value))}.yaml");
            if (report.Department.Value != code && report.Department.Value.Length > 0) NameDiffers(report.Department.Place, report.Department.Value, code, right);
            if (report.Year.Value != 0 && report.Year.Value.ToString(CultureInfo.InvariantCulture) != year) NameDiffers(report.Year.Place, report.Year.Value.ToString(CultureInfo.InvariantCulture), year, right);
            if (kind is { } suffix && report.Kind.Value != suffix) NameDiffers(report.Kind.Place, Token.Of(report.Kind.Value), Token.Of(suffix), right);
            if (!reports.TryAdd(path[..path.LastIndexOf('.')], report)) furtherReports.Add(report);
        }

        private static (string Code, ReportKind? Kind) Split(string stem)
        {
            var dot = stem.LastIndexOf('.');
            return dot > 0 && Token.TryParse<ReportKind>(stem[(dot + 1)..], out var kind) ? (stem[..dot], kind) : (stem, null);
        }

        private void ReadArticle(string path, string stem)
        {
            if (Markdown(path) is not { } article) return;
            var place = new Located<string>(stem, new Place(article.File, 0, 0));
            var isName = Scalars.Id.Read(new ScalarNode(stem, false, false, place.Place, 0, 0), problems, out var slug);
            if (isName) articles.Add(new Article(slug, article.Text.Sections.FirstOrDefault(s => s.Title.Length > 0)?.Title ?? slug, article.Text));
        }

        private void AttachNarratives()
        {
            foreach (var (stem, narrative) in narratives)
            {
                if (reports.TryGetValue(stem, out var report)) reports[stem] = report with { Narrative = narrative.Text };
                else if (!unparsed.Contains(stem)) problems.Add(Diagnostic.At(Codes.NarrativeWithoutReport, new Place(narrative.File, 0, 0), 0, new Argument("expected", stem + ".yaml")));
            }
        }

        private (Narrative Text, int File)? Markdown(string path) =>
            files.ReadText(path, Limits.MarkdownBytes) is { } source ? (MarkdownText.Read(source, withheld, personal, problems), source.File) : null;

        private T? Bind<T>(string path, Shape<T> shape)
            where T : class
        {
            var bound = files.ReadText(path, Limits.DataFileBytes) is { } source ? Bind(source, shape) : null;
            if (bound is null) unparsed.Add(path.Contains("/reports/", StringComparison.Ordinal) ? path[..path.LastIndexOf('.')] : Path.GetFileNameWithoutExtension(path));
            return bound;
        }

        private T? Bind<T>(SourceText source, Shape<T> shape)
            where T : class
        {
            var format = DataFormats.Of(source.Path) ?? throw new InvalidOperationException($"No format reads {source.Path}.");
            if (format.Read(source, problems) is not { } root) return null;
            var notes = new BindingNotes(offset => source.At(offset).Line);
            var bound = BoundFields.Bind(root, shape, notes);
            problems.AddRange(notes.Problems);
            personal.AddRange(notes.Personal);
            foreach (var (start, end) in notes.Masked)
                withheld.Add(new WithheldLines(source.File, source.At(start).Line, source.At(Math.Max(start, end - 1)).Line, 0, IsPrivate: false));
            foreach (var (start, end) in notes.Withheld)
                withheld.Add(new WithheldLines(source.File, source.At(start).Line, source.At(Math.Max(start, end - 1)).Line, 0, IsPrivate: true));
            if (format is YamlFormat) ReadComments(source, root);
            return bound;
        }

        private void ReadComments(SourceText source, DataNode root)
        {
            foreach (var (line, column, mayBeValue) in Comments.In(source, root))
            {
                withheld.Add(new WithheldLines(source.File, line, line, column, IsPrivate: false));
                if (mayBeValue) problems.Add(Diagnostic.At(Codes.CommentInRow, new Place(source.File, line, column), 1));
            }
        }

        private void NameDiffers(Place place, string found, string expected, string name) => problems.Add(Diagnostic.At(
            Codes.FileNameDiffers,
            place,
            found.Length,
            new("found", found),
            new("expected", expected),
            new("name", name)));

        private void Unread(string path, string[] steps)
        {
            files.ReadBytes(path, Limits.DataFileBytes, out var file);
            var mend = steps switch
            {
                _ when path.EndsWith(".yml", StringComparison.Ordinal) => "unread.yml",
                [_, "publication.yaml" or "revisions.yaml"] or [_, "tables" or "publications", ..] => "unread.later",
                _ when Path.GetExtension(path) is ".csv" or ".xlsx" or ".xls" or ".docx" or ".doc" or ".et" or ".wps" or ".pdf" => "unread.later",
                _ => "unread.other",
            };
            problems.Add(Diagnostic.At(Codes.UnreadFile, new Place(file, 0, 0), 0, Argument.Text("mend", mend)));
        }

        private IReadOnlyList<Dimension> DefaultDimensions()
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("SiteGen.Reading.Defaults.dimensions.yaml")
                ?? throw new InvalidOperationException("The default dimensions are not embedded.");
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            const string Path = "(sitegen)/dimensions.yaml";
            var text = TextDecoder.Decode(files.RegisterBuiltIn(Path, copy.ToArray()), Path, copy.ToArray(), problems)
                ?? throw new InvalidOperationException("The default dimensions are not text.");
            return Bind(text, RosterShape.Dimensions) ?? throw new InvalidOperationException("The default dimensions do not fit their shape.");
        }
    }
}
