using SiteGen.Model;
using Xunit;

namespace SiteGen.Tests.Model;

public class OperandTests
{
    [Fact]
    public void A_path_of_any_depth_with_stage_year_and_passage_is_read()
    {
        Assert.True(Operand.TryParse("money/expenditure/basic/final/2020@四（二）3", 0, out var operands));
        Assert.Equal(new Operand(OperandList.Money, "expenditure/basic", "final", 2020, "四（二）3", "money/expenditure/basic/final/2020@四（二）3", 0), Assert.Single(operands));
    }

    [Fact]
    public void Several_are_joined_by_plus()
    {
        Assert.True(Operand.TryParse("scores/A1 + scores/A2/weight + observations/cases/2021", 0, out var operands));
        Assert.Equal([("A1", "score"), ("A2", "weight"), ("cases", "value")], operands.Select(o => (o.Path, o.Field)));
        Assert.Equal(2021, operands[2].Year);
        Assert.Equal([0, 12, 31], operands.Select(o => o.Offset));
    }

    [Fact]
    public void A_year_before_may_be_this_year_less_the_increase()
    {
        Assert.True(Operand.TryParse("money/running-cost/final - money/running-cost/increase/final", 0, out var operands));
        Assert.Equal([false, true], operands.Select(o => o.IsSubtracted));
    }

    [Theory]
    [InlineData("expenditure/final")]
    [InlineData("money/final")]
    [InlineData("money//final")]
    [InlineData("declared/total/x")]
    [InlineData("money/expenditure/final@")]
    [InlineData("")]
    public void What_is_outside_the_grammar_is_refused(string text) => Assert.False(Operand.TryParse(text, 0, out _));
}
