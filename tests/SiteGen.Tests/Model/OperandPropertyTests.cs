using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Model;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Model;

public class OperandPropertyTests(ITestOutputHelper output)
{
    private static readonly Gen<string> Step = Gen.Elements("expenditure", "basic", "three-public", "A1.1", "P2", "x-1");

    private static readonly Gen<string> Field = Gen.Elements("final", "adjusted", "score", "weight", "total");

    // An operand as it is meant, with the text that says so.
    private static readonly Gen<Operand> Operands =
        from list in Gen.Elements(Enum.GetValues<OperandList>())
        from count in Gen.Choose(1, 3)
        from steps in Step.ListOf(count)
        from field in Field
        from hasField in Gen.Elements(true, false)
        from year in Gen.OneOf(Gen.Constant<int?>(null), Gen.Choose(1949, 2999).Select(y => (int?)y))
        from at in Gen.Elements(null, "四（二）3", "附件1 三（一）", "表 1-2")
        select Meant(list, [.. steps], field, hasField, year, at);

    [Fact]
    public void Operands_joined_by_plus_and_minus_are_read_back_with_their_offsets() => RandomCases.Check(
        output,
        5_000,
        (from count in Gen.Choose(1, 5)
         from operands in Operands.ListOf(count)
         from signs in Gen.Elements(true, false).ListOf(count)
         from offset in Gen.Choose(0, 3)
         select (Operands: operands.ToList(), Signs: signs.ToList(), Offset: offset)).ToArbitrary(),
        given =>
        {
            var text = new StringBuilder();
            var expected = new List<Operand>();
            for (var i = 0; i < given.Operands.Count; i++)
            {
                var isSubtracted = i > 0 && given.Signs[i];
                if (i > 0) text.Append(isSubtracted ? " - " : " + ");
                expected.Add(given.Operands[i] with { Offset = given.Offset + text.Length, IsSubtracted = isSubtracted });
                text.Append(given.Operands[i].Text);
            }

            return Operand.TryParse(text.ToString(), given.Offset, out var read) && read.SequenceEqual(expected);
        });

    private static Operand Meant(OperandList list, IReadOnlyList<string> steps, string field, bool hasField, int? year, string? at)
    {
        var (path, read, name) = list switch
        {
            OperandList.Declared => ("", field, field),
            OperandList.Observations => (steps[0], "value", steps[0]),
            OperandList.Scores => (steps[0], hasField ? field : "score", hasField ? $"{steps[0]}/{field}" : steps[0]),
            _ => (string.Join('/', steps), field, $"{string.Join('/', steps)}/{field}"),
        };
        var text = FormattableString.Invariant($"{Token.Of(list)}/{name}{(year is { } y ? $"/{y}" : "")}{(at is null ? "" : "@" + at)}");
        return new Operand(list, path, read, year, at, text, 0);
    }
}
