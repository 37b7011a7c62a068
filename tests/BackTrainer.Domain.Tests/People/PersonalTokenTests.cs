using BackTrainer.Domain.People;

namespace BackTrainer.Domain.Tests.People;

public sealed class PersonalTokenTests
{
    private static PersonalToken Of(TokenScope scope) => new(Guid.NewGuid(), "Phone", scope, PersonalToken.NewSecret(), DateTime.UnixEpoch);

    private static CalledOff Session(string key, int revision, int daysAhead) => new(key, revision, A.Today.AddDays(daysAhead), 45);

    [Fact]
    public void A_calendar_remembers_each_session_that_is_called_off_as_it_was_last_until_its_day_is_past()
    {
        var calendar = Of(TokenScope.Calendar);
        calendar.CallOff([Session("a", 1, 5), Session("b", 1, 0), Session("c", 1, -1)], A.Today);
        Assert.Equal(["a", "b"], calendar.CalledOff.Select(s => s.Key));
        calendar.CallOff([Session("a", 3, 2)], A.Today.AddDays(1));
        Assert.Equal([Session("a", 3, 2)], calendar.CalledOff);
        calendar.CallOff([Session("a", 2, 9)], A.Today);
        Assert.Equal([Session("a", 3, 2)], calendar.CalledOff);
    }

    [Fact]
    public void It_remembers_so_many_the_latest_and_none_once_it_is_taken_back()
    {
        var calendar = Of(TokenScope.Calendar);
        calendar.CallOff(Enumerable.Range(0, PersonalToken.MostCalledOff + 1).Select(n => Session($"{n}", 1, n)), A.Today);
        Assert.Equal(PersonalToken.MostCalledOff, calendar.CalledOff.Count);
        Assert.DoesNotContain(calendar.CalledOff, s => s.Key == "0");
        calendar.Revoke(DateTime.UnixEpoch);
        Assert.Empty(calendar.CalledOff);
        calendar.CallOff([Session("a", 1, 1)], A.Today);
        Assert.Empty(calendar.CalledOff);
    }

    [Theory]
    [InlineData(TokenScope.Read)]
    [InlineData(TokenScope.Write)]
    public void Other_tokens_have_nothing_to_call_off(TokenScope scope)
    {
        var token = Of(scope);
        token.CallOff([Session("a", 1, 1)], A.Today);
        Assert.Empty(token.CalledOff);
    }
}
