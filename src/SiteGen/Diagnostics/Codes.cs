namespace SiteGen.Diagnostics;

/// <summary>
/// The shelf of all diagnostic codes, in order. SG0 call and configuration, SG1 reading, SG4 Markdown and templates,
/// SG5 paths, SG6 output, SG7 limits, SG9 ours; SG2 belongs to the audit rules.
/// </summary>
public static class Codes
{
    /// <summary>There is no site.yaml where one was looked for.</summary>
    public static readonly DiagnosticCode NoSite = new("SG0001", Exit: ExitCode.Call);

    /// <summary>Both the root and the content folder hold a site.yaml.</summary>
    public static readonly DiagnosticCode TwoSites = new("SG0002", Exit: ExitCode.Call);

    /// <summary>The folder named in the call does not exist.</summary>
    public static readonly DiagnosticCode NoFolder = new("SG0003", Exit: ExitCode.Call);

    /// <summary>A date in the call is not a date.</summary>
    public static readonly DiagnosticCode BadDateOption = new("SG0004", Exit: ExitCode.Call);

    /// <summary>The theme that site.yaml names is neither in themes/ nor in the tool.</summary>
    public static readonly DiagnosticCode NoTheme = new("SG0005", Exit: ExitCode.Call);

    /// <summary>The theme has no texts for a language that the site asks for.</summary>
    public static readonly DiagnosticCode NoLanguage = new("SG0006", Exit: ExitCode.Call);

    /// <summary>A file without content.</summary>
    public static readonly DiagnosticCode EmptyFile = new("SG1001");

    /// <summary>Bytes that are not UTF-8.</summary>
    public static readonly DiagnosticCode NotUtf8 = new("SG1002");

    /// <summary>A control character.</summary>
    public static readonly DiagnosticCode ControlCharacter = new("SG1003");

    /// <summary>A character that turns the direction of writing and can make a text read otherwise than it is.</summary>
    public static readonly DiagnosticCode DirectionCharacter = new("SG1004");

    /// <summary>U+FFFD: a character was already lost before the file came here.</summary>
    public static readonly DiagnosticCode LostCharacter = new("SG1005", Severity.Warning);

    /// <summary>YAML that does not parse.</summary>
    public static readonly DiagnosticCode YamlSyntax = new("SG1006");

    /// <summary>JSON that does not parse.</summary>
    public static readonly DiagnosticCode JsonSyntax = new("SG1007");

    /// <summary>Anchors, aliases, tags, merge keys and further documents are not allowed in YAML.</summary>
    public static readonly DiagnosticCode YamlFeature = new("SG1008");

    /// <summary>One key twice in one mapping.</summary>
    public static readonly DiagnosticCode DuplicateKey = new("SG1009");

    /// <summary>A key that the format does not know.</summary>
    public static readonly DiagnosticCode UnknownKey = new("SG1010");

    /// <summary>A key that must be there is missing.</summary>
    public static readonly DiagnosticCode MissingKey = new("SG1011");

    /// <summary>A list where a mapping belongs, or the like.</summary>
    public static readonly DiagnosticCode WrongShape = new("SG1012");

    /// <summary>A value outside the number grammar.</summary>
    public static readonly DiagnosticCode NotANumber = new("SG1013");

    /// <summary>A word that is not among those allowed here.</summary>
    public static readonly DiagnosticCode NotAWord = new("SG1014");

    /// <summary>Not YYYY, YYYY-MM or YYYY-MM-DD.</summary>
    public static readonly DiagnosticCode NotADate = new("SG1015");

    /// <summary>Not true or false.</summary>
    public static readonly DiagnosticCode NotABoolean = new("SG1016");

    /// <summary>An identifier outside the allowed characters.</summary>
    public static readonly DiagnosticCode BadId = new("SG1017");

    /// <summary>A text that is there but empty.</summary>
    public static readonly DiagnosticCode EmptyText = new("SG1018");

    /// <summary>Not a whole number in the allowed range.</summary>
    public static readonly DiagnosticCode NotAWholeNumber = new("SG1019");

    /// <summary>An operand or reference outside its grammar.</summary>
    public static readonly DiagnosticCode BadReference = new("SG1020");

    /// <summary>A file's name or folder does not say what its content says.</summary>
    public static readonly DiagnosticCode FileNameDiffers = new("SG1021");

    /// <summary>One report, framework or narrative in two files.</summary>
    public static readonly DiagnosticCode GivenTwice = new("SG1022");

    /// <summary>A file in content/ that nothing reads.</summary>
    public static readonly DiagnosticCode UnreadFile = new("SG1023", Severity.Warning);

    /// <summary>A narrative that belongs to no report.</summary>
    public static readonly DiagnosticCode NarrativeWithoutReport = new("SG1024");

    /// <summary>Two keys of which only one may be given, or one that needs another.</summary>
    public static readonly DiagnosticCode KeysDisagree = new("SG1025");

    /// <summary>The file is something else than its name says: an unresolved merge, a pointer to large storage.</summary>
    public static readonly DiagnosticCode SomethingElse = new("SG1026");

    /// <summary>A file that every site needs is not there: departments.yaml.</summary>
    public static readonly DiagnosticCode MissingFile = new("SG1027");

    /// <summary>A web address that is not http or https.</summary>
    public static readonly DiagnosticCode BadAddress = new("SG1028");

    /// <summary>Data or Markdown nested too deeply.</summary>
    public static readonly DiagnosticCode TooDeep = new("SG1029");

    /// <summary>A report of a department that the roster does not hold.</summary>
    public static readonly DiagnosticCode UnknownDepartment = new("SG1030");

    /// <summary>A framework that does not exist.</summary>
    public static readonly DiagnosticCode UnknownFramework = new("SG1031");

    /// <summary>An indicator that its framework does not hold.</summary>
    public static readonly DiagnosticCode UnknownIndicator = new("SG1032");

    /// <summary>A dimension that is not among the site's.</summary>
    public static readonly DiagnosticCode UnknownDimension = new("SG1033");

    /// <summary>A common indicator that common.yaml does not hold.</summary>
    public static readonly DiagnosticCode UnknownCommon = new("SG1034");

    /// <summary>A jurisdiction that the roster does not hold.</summary>
    public static readonly DiagnosticCode UnknownJurisdiction = new("SG1035");

    /// <summary>A type of department that is not in the site's list.</summary>
    public static readonly DiagnosticCode UnknownType = new("SG1036");

    /// <summary>One identifier twice.</summary>
    public static readonly DiagnosticCode DuplicateId = new("SG1037");

    /// <summary>A parent that does not exist.</summary>
    public static readonly DiagnosticCode UnknownParent = new("SG1038");

    /// <summary>Parents that go round in a circle.</summary>
    public static readonly DiagnosticCode Cycle = new("SG1039");

    /// <summary>One key twice at one passage of the original.</summary>
    public static readonly DiagnosticCode SameRowTwice = new("SG1040");

    /// <summary>An operand of a claim that is not in the report.</summary>
    public static readonly DiagnosticCode MissingOperand = new("SG1041");

    /// <summary>An operand that fits several rows.</summary>
    public static readonly DiagnosticCode AmbiguousOperand = new("SG1042");

    /// <summary>Identifiers that differ by case only.</summary>
    public static readonly DiagnosticCode NearlySameId = new("SG1043");

    /// <summary>A report named as the origin of a framework does not exist.</summary>
    public static readonly DiagnosticCode UnknownReport = new("SG1044");

    /// <summary>A value and a status that exclude each other.</summary>
    public static readonly DiagnosticCode StatusDisagrees = new("SG1045");

    /// <summary>Something that refers to a row of the same report that is not there: a project, an indicator.</summary>
    public static readonly DiagnosticCode UnknownReference = new("SG1046");

    /// <summary>A weight and its source that contradict each other.</summary>
    public static readonly DiagnosticCode WeightDisagrees = new("SG1047");

    /// <summary>A path of money that looks like a slip of another one.</summary>
    public static readonly DiagnosticCode UnusualPath = new("SG1048", Severity.Warning);

    /// <summary>A # within a row: what follows is read as a comment.</summary>
    public static readonly DiagnosticCode CommentInRow = new("SG1049", Severity.Warning);

    /// <summary>An input that cannot be opened or read.</summary>
    public static readonly DiagnosticCode Unreadable = new("SG1050", Exit: ExitCode.Environment);

    /// <summary>A code that no rule of the audit has.</summary>
    public static readonly DiagnosticCode UnknownRule = new("SG1051");

    /// <summary>A reply to a finding that there is not.</summary>
    public static readonly DiagnosticCode UnusedReply = new("SG1052", Severity.Warning);

    /// <summary>A reply whose time is over.</summary>
    public static readonly DiagnosticCode ExpiredReply = new("SG1053", Severity.Warning);

    /// <summary>A link whose scheme is not allowed.</summary>
    public static readonly DiagnosticCode UnsafeLink = new("SG4001");

    /// <summary>HTML in Markdown, which is shown as text.</summary>
    public static readonly DiagnosticCode HtmlInMarkdown = new("SG4002", Severity.Warning);

    /// <summary>A picture in Markdown.</summary>
    public static readonly DiagnosticCode PictureInMarkdown = new("SG4003");

    /// <summary>A heading that skips a level.</summary>
    public static readonly DiagnosticCode HeadingSkips = new("SG4004", Severity.Warning);

    /// <summary>A name that the page does not offer to its template.</summary>
    public static readonly DiagnosticCode UnknownName = new("SG4101");

    /// <summary>A template that does not parse.</summary>
    public static readonly DiagnosticCode TemplateSyntax = new("SG4102");

    /// <summary>A partial template that does not exist, or that includes itself.</summary>
    public static readonly DiagnosticCode UnknownPartial = new("SG4103");

    /// <summary>A text key that the language file does not hold.</summary>
    public static readonly DiagnosticCode UnknownText = new("SG4104");

    /// <summary>Unescaped output of something that is not finished markup.</summary>
    public static readonly DiagnosticCode RawOutput = new("SG4105");

    /// <summary>A template that a page needs is missing from the theme.</summary>
    public static readonly DiagnosticCode MissingTemplate = new("SG4106");

    /// <summary>A text of a theme that nothing uses, or that lacks or invents a placeholder.</summary>
    public static readonly DiagnosticCode OddText = new("SG4107", Severity.Warning);

    /// <summary>Two pages or files of the site at one path, or at paths that differ by case only.</summary>
    public static readonly DiagnosticCode SamePath = new("SG5001");

    /// <summary>A link in the inputs that leads out of the folder or nowhere.</summary>
    public static readonly DiagnosticCode LinkedInput = new("SG5002");

    /// <summary>The environment refused to write: disk full, no permission.</summary>
    public static readonly DiagnosticCode CannotWrite = new("SG6001", Exit: ExitCode.Environment);

    /// <summary>An output folder that would destroy something that is not ours.</summary>
    public static readonly DiagnosticCode OutputRefused = new("SG6002", Exit: ExitCode.Call);

    /// <summary>The environment refused while the files of the site were being exchanged.</summary>
    public static readonly DiagnosticCode BrokeOff = new("SG6003", Exit: ExitCode.Environment);

    /// <summary>A file over the size limit.</summary>
    public static readonly DiagnosticCode FileTooLarge = new("SG7001");

    /// <summary>An indicator tree deeper or larger than the limit.</summary>
    public static readonly DiagnosticCode TreeTooLarge = new("SG7002");

    /// <summary>All codes in the order of their declaration.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        NoSite, TwoSites, NoFolder, BadDateOption, NoTheme, NoLanguage,
        EmptyFile, NotUtf8, ControlCharacter, DirectionCharacter, LostCharacter, YamlSyntax, JsonSyntax, YamlFeature,
        DuplicateKey, UnknownKey, MissingKey, WrongShape, NotANumber, NotAWord, NotADate, NotABoolean, BadId, EmptyText,
        NotAWholeNumber, BadReference, FileNameDiffers, GivenTwice, UnreadFile, NarrativeWithoutReport, KeysDisagree,
        SomethingElse, MissingFile, BadAddress, TooDeep,
        UnknownDepartment, UnknownFramework, UnknownIndicator, UnknownDimension, UnknownCommon, UnknownJurisdiction,
        UnknownType, DuplicateId, UnknownParent, Cycle, SameRowTwice, MissingOperand, AmbiguousOperand, NearlySameId,
        UnknownReport, StatusDisagrees, UnknownReference, WeightDisagrees, UnusualPath, CommentInRow, Unreadable, UnknownRule,
        UnusedReply, ExpiredReply,
        UnsafeLink, HtmlInMarkdown, PictureInMarkdown, HeadingSkips,
        UnknownName, TemplateSyntax, UnknownPartial, UnknownText, RawOutput, MissingTemplate, OddText,
        SamePath, LinkedInput, CannotWrite, OutputRefused, BrokeOff, FileTooLarge, TreeTooLarge,
    ];
}
