using BackTrainer.Web.Hosting;
using BackTrainer.Web.Listing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace BackTrainer.Web.Tests.Pages;

public sealed class SiteAddressTests
{
    private static SiteAddress Set(string? address) =>
        new(new ConfigurationBuilder().AddInMemoryCollection([new(SiteAddress.Setting, address)]).Build());

    private static string Of(SiteAddress site) =>
        site.Of(new DefaultHttpContext { Request = { Scheme = "http", Host = new HostString("10.0.0.2", 5080), PathBase = "/back" } }.Request);

    [Fact]
    public void Without_the_setting_it_is_what_the_request_came_to()
    {
        Assert.Equal("http://10.0.0.2:5080/back", Of(Set(null)));
        Assert.Equal("http://10.0.0.2:5080/back", Of(Set("  ")));
    }

    [Theory]
    [InlineData("https://back.example", "https://back.example")]
    [InlineData("https://back.example/", "https://back.example")]
    [InlineData("http://gym.example/back/", "http://gym.example/back")]
    public void The_setting_comes_first(string setting, string address) => Assert.Equal(address, Of(Set(setting)));

    [Theory]
    [InlineData("back.example")]
    [InlineData("ftp://back.example")]
    [InlineData("https://back.example/?a=b")]
    [InlineData("https://me@back.example")]
    public void What_is_no_address_stops_the_start_with_the_name_of_the_setting(string setting) =>
        Assert.Contains("Site:Address", Assert.Throws<SettingException>(() => Set(setting)).Message, StringComparison.Ordinal);
}
