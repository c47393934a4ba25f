using SiteGen.Analysis;
using SiteGen.Model;

namespace SiteGen.Rendering.Wording;

/// <summary>A part of a board by one feature of its reports.</summary>
/// <param name="Feature">The key of the feature's name.</param>
/// <param name="Name">Its name in addresses; numbered, for values are in any script.</param>
/// <param name="Text">The value as shown.</param>
/// <param name="Includes">Whether a row belongs to it.</param>
internal sealed record BoardFilter(string Feature, string Name, string Text, Func<BoardRow, bool> Includes)
{
    /// <summary>The filters of a board: by type, sector, level, kind and grade, each with the values that occur; none for a feature with only one.</summary>
    public static IReadOnlyList<BoardFilter> Of(SiteView site, Board board)
    {
        var book = site.Book;
        return
        [
            .. By("type", r => Department(r).Type.Value, v => v),
            .. By("sector", r => Department(r).Sector?.Value, v => v),
            .. By("level", r => Token.Of(book.Jurisdiction(Department(r)).Level.Value), v => site.Texts.Of($"levels.{v}")),
            .. By("kind", r => Token.Of(r.Result.Report.Kind.Value), v => site.Texts.Of($"kinds.{v}")),
            .. By("grade", r => r.Result.Grade, v => v),
        ];

        Department Department(BoardRow row) => book.Department(row.Result.Report.Department.Value);

        IEnumerable<BoardFilter> By(string feature, Func<BoardRow, string?> value, Func<string, string> text)
        {
            var values = board.Rows.Select(value).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            return values.Count < 2 ? [] : values.Select((v, i) => new BoardFilter(feature, $"{feature}-{Format.Whole(i + 1)}", text(v), row => value(row) == v));
        }
    }
}
