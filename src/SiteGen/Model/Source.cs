using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>The original document (原件) behind a report.</summary>
/// <param name="Title">Its title as printed.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Published">When, as far as it is said.</param>
/// <param name="Filled">The date on which the form was filled in.</param>
/// <param name="Prepared">The date of the report itself.</param>
/// <param name="DocumentNumber">Its number (文号).</param>
/// <param name="Url">Where it was published.</param>
/// <param name="Sha256">The hash of the file that was transcribed.</param>
/// <param name="OriginalChecked">Whether the transcription was compared with the original; until then what is missing is a gap of ours.</param>
/// <param name="Language">The language of the original.</param>
/// <param name="Note">What a reader has to know about the copy.</param>
public sealed record Source(
    Located<string> Title,
    Located<string>? Publisher,
    Located<PartialDate>? Published,
    Located<PartialDate>? Filled,
    Located<PartialDate>? Prepared,
    Located<string>? DocumentNumber,
    Located<string>? Url,
    Located<string>? Sha256,
    Located<bool>? OriginalChecked,
    Located<string>? Language,
    Located<string>? Note);

/// <summary>What the report declares as its result.</summary>
/// <param name="Total">总分 as printed.</param>
/// <param name="FullMark">满分.</param>
/// <param name="Grade">等级 as printed.</param>
/// <param name="Rate">The score rate, where it is printed.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands in the data.</param>
public sealed record Declared(
    Located<Number>? Total,
    Located<Number>? FullMark,
    Located<string>? Grade,
    Located<Number>? Rate,
    Located<string>? At,
    Place Place);
