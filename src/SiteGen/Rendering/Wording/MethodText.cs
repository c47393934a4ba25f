using SiteGen.Analysis;
using SiteGen.Analysis.Peers;
using SiteGen.Model;
using SiteGen.Rendering.Views;

namespace SiteGen.Rendering.Wording;

/// <summary>How ranks, changes and losses are computed, in words, with the constants in force.</summary>
internal static class MethodText
{
    /// <summary>The sections of the method page about comparison; without ranks and gaps where the edition has none.</summary>
    public static IEnumerable<Section> Sections(SiteView site)
    {
        var t = site.Texts;
        if (site.Analytics.Scope.Ranks)
        {
            yield return new Section("ranks", t.Of("method.ranks"), null,
            [
                new Block(Items:
                [
                    new(t.Of("method.peers")),
                    new(t.Of("method.widest", ("coverage", Format.Percent(Board.LeastCoverage)))),
                    new(t.Of("method.ties")),
                    new(t.Of(
                        "method.interval",
                        ("draws", Format.Whole(RankInterval.Draws)),
                        ("many", Format.Whole(RankInterval.ManyRows)),
                        ("draws-of-many", Format.Whole(RankInterval.DrawsOfMany)),
                        ("seed", Format.Plain(RankInterval.Seed)),
                        ("dimensions", site.Words(site.Book.TopDimensions.Select(d => DimensionText.Name(site, d)))))),
                    new(t.Of("method.quartiles", ("least", Format.Whole(PeerGroup.LeastForQuartiles)))),
                    new(t.Of("method.aggregate")),
                ]),
            ]);
        }

        yield return new Section("changes", t.Of("method.changes"), null,
        [
            new Block(Items:
            [
                new(t.Of("method.split")), new(t.Of("method.break")), new(t.Of("method.direction")), new(t.Of("method.money-change")), new(t.Of("method.execution")),
                .. site.Analytics.Scope.Gaps ? [new Item(t.Of("method.repeated")), new Item(t.Of("method.review-gap"))] : Array.Empty<Item>(),
            ]),
        ]);
        yield return new Section("losses", t.Of("method.losses"), null, [new Block(Items: [new(t.Of("method.loss")), .. site.Analytics.Scope.Gaps ? [new Item(t.Of("method.ceiling"))] : Array.Empty<Item>()])]);
    }
}
