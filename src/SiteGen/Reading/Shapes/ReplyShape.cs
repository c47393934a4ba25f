using SiteGen.Model;
using SiteGen.Reading.Binding;

namespace SiteGen.Reading.Shapes;

/// <summary>replies.yaml.</summary>
internal static class ReplyShape
{
    private static readonly Shape<Reply> Reply = new("reply", f => new Reply(
        Rule: f.Required("rule", Scalars.Text),
        Target: f.Required("target", Scalars.Text),
        State: f.Required("state", Scalars.Word<ReplyState>()),
        Text: f.Required("text", Scalars.Text),
        Date: f.Required("date", Scalars.Date),
        Until: f.Optional("until", Scalars.Date),
        Place: f.Place));

    /// <summary>The file.</summary>
    public static Shape<Replies> Replies { get; } = new("replies", f => new Replies(f.List("replies", Reply)));
}
