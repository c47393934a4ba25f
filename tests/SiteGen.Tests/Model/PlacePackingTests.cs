using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace SiteGen.Tests.Model;

public class PlacePackingTests(ITestOutputHelper output)
{
    private const int MaxFile = (1 << 20) - 1;
    private const int MaxLine = (1 << 24) - 1;
    private const int MaxColumn = (1 << 20) - 1;

    [Fact]
    public void What_goes_into_a_place_comes_out_again_up_to_its_limits() => RandomCases.Check(
        output,
        10_000,
        (from file in Gen.Choose(0, MaxFile)
         from line in Gen.OneOf(Gen.Choose(0, 1000), Gen.Choose(0, int.MaxValue))
         from column in Gen.OneOf(Gen.Choose(0, 1000), Gen.Choose(0, int.MaxValue))
         select (File: file, Line: line, Column: column)).ToArbitrary(),
        given =>
        {
            var place = new Place(given.File, given.Line, given.Column);
            return (place.File, place.Line, place.Column) == (given.File, Math.Min(given.Line, MaxLine), Math.Min(given.Column, MaxColumn));
        });

    [Fact]
    public void A_step_to_the_right_stays_in_file_and_line() => RandomCases.Check(
        output,
        10_000,
        (from file in Gen.Choose(1, MaxFile)
         from line in Gen.Choose(1, MaxLine)
         from column in Gen.Choose(1, MaxColumn)
         from step in Gen.Choose(0, MaxColumn)
         select (Place: new Place(file, line, column), Step: step)).ToArbitrary(),
        given => given.Place.Right(given.Step) == new Place(given.Place.File, given.Place.Line, Math.Min(MaxColumn, given.Place.Column + given.Step)));
}
