using SiteGen.Model;
using Xunit;

namespace SiteGen.Tests.Model;

public class TokenTests
{
    [Fact]
    public void A_member_is_written_in_small_letters_with_hyphens()
    {
        Assert.Equal("full-though-not-applicable", Token.Of(ScoreStatus.FullThoughNotApplicable));
        Assert.Equal("self", Token.Of(ReportKind.Self));
        Assert.Equal("spent-in-year", Token.Of(MoneyStage.SpentInYear));
    }

    [Fact]
    public void A_token_is_read_back_and_nothing_else_is()
    {
        Assert.True(Token.TryParse<ReportKind>("final-accounts", out var kind));
        Assert.Equal(ReportKind.FinalAccounts, kind);
        Assert.False(Token.TryParse<ReportKind>("FinalAccounts", out _));
    }
}
