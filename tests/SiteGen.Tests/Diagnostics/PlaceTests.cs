using SiteGen.Diagnostics;
using Xunit;

namespace SiteGen.Tests.Diagnostics;

public class PlaceTests
{
    [Fact]
    public void A_place_takes_eight_bytes() => Assert.Equal(8, System.Runtime.CompilerServices.Unsafe.SizeOf<Place>());

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1_048_575, 16_777_215, 1_048_575)]
    [InlineData(50_000, 120, 33)]
    public void File_line_and_column_come_back_as_they_went_in(int file, int line, int column)
    {
        var place = new Place(file, line, column);
        Assert.Equal((file, line, column), (place.File, place.Line, place.Column));
    }

    [Fact]
    public void A_line_beyond_the_limit_stays_at_the_limit() => Assert.Equal(16_777_215, new Place(1, int.MaxValue, 1).Line);

    [Fact]
    public void A_file_beyond_the_limit_is_a_mistake_of_ours() => Assert.Throws<ArgumentOutOfRangeException>(() => new Place(1 << 20, 1, 1));
}
