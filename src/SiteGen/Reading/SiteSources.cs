using SiteGen.Model;
using SiteGen.Reading.Files;
using SiteGen.Reading.Themes;

namespace SiteGen.Reading;

/// <summary>Lines of an input that must not be published: private fields and comments.</summary>
/// <param name="File">The file.</param>
/// <param name="FromLine">The first line.</param>
/// <param name="ToLine">The last line.</param>
/// <param name="FromColumn">For a comment, the column at which it begins; 0 for whole lines.</param>
/// <param name="IsPrivate">Whether it is a private field; comments are withheld in every edition.</param>
public sealed record WithheldLines(int File, int FromLine, int ToLine, int FromColumn, bool IsPrivate);

/// <summary>
/// All that was read: records as they stand in the files, each alone in order, not yet held against each other. What
/// could not be read is missing here and named among the problems.
/// </summary>
/// <param name="Folders">Where it was read.</param>
/// <param name="Config">site.yaml.</param>
/// <param name="Roster">departments.yaml.</param>
/// <param name="Dimensions">dimensions.yaml, or the tool's own.</param>
/// <param name="Commons">common.yaml.</param>
/// <param name="Frameworks">frameworks/.</param>
/// <param name="Reports">reports/, with their narratives.</param>
/// <param name="Articles">pages/.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Files">The files, for places and source pages.</param>
/// <param name="Replies">replies.yaml.</param>
/// <param name="Withheld">Lines that must not be published.</param>
/// <param name="PersonalMentions">Personal data that was masked as it was read.</param>
/// <param name="Unparsed">Identifiers whose files could not be read: what refers to them is not an error of its own.</param>
public sealed record SiteSources(
    SiteFolders Folders,
    SiteConfig Config,
    Roster Roster,
    IReadOnlyList<Dimension> Dimensions,
    IReadOnlyList<CommonIndicator> Commons,
    IReadOnlyList<Framework> Frameworks,
    IReadOnlyList<Report> Reports,
    IReadOnlyList<Article> Articles,
    Theme Theme,
    InputFiles Files,
    IReadOnlyList<Reply> Replies,
    IReadOnlyList<WithheldLines> Withheld,
    IReadOnlyList<PersonalMention> PersonalMentions,
    IReadOnlySet<string> Unparsed);
