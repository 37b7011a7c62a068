using BackTrainer.Data;
using Npgsql;

namespace BackTrainer.Web.Tests.Data;

/// <summary>Which database the settings name.</summary>
public sealed class DatabasePlaceTests
{
    [Theory]
    [InlineData("Host=db", DatabasePlace.MostConnections)]
    [InlineData("Host=db;Maximum Pool Size=50", 50)]
    [InlineData("host=db;MaxPoolSize=7", 7)]
    public void A_process_opens_few_connections_where_nothing_else_is_said(string connection, int most)
    {
        var place = DatabasePlace.From(DatabasePlace.PostgreSql, connection, "x.db");
        Assert.True(place.IsShared);
        Assert.Equal((most, "BackTrainer"), (new NpgsqlConnectionStringBuilder(place.ConnectionString).MaxPoolSize, new NpgsqlConnectionStringBuilder(place.ConnectionString).ApplicationName));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("sqlite")]
    public void Without_settings_it_is_a_file(string? provider) =>
        Assert.Contains("Data Source=x.db", DatabasePlace.From(provider, null, "x.db").ConnectionString, StringComparison.Ordinal);

    [Theory]
    [InlineData("mysql", "Host=db")]
    [InlineData("PostgreSQL", "Host=db")]
    [InlineData("postgresql", " ")]
    [InlineData("postgresql", "Hots=db;Password=secret")]
    [InlineData("postgresql", "Host=db;Port=many;Password=secret")]
    [InlineData("sqlite", "Host=db")]
    public void What_cannot_be_used_is_refused_without_telling_what_is_secret(string provider, string connection) =>
        Assert.DoesNotContain("secret", Assert.Throws<DatabaseException>(() => DatabasePlace.From(provider, connection, "x.db")).Message, StringComparison.Ordinal);
}
