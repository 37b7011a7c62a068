using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests.PostgreSql;

/// <summary>Settings that lead nowhere end the start in one sentence that says what to do.</summary>
public sealed class StartTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("oracle", "Host=x", "It has to be sqlite or postgresql.")]
    [InlineData("postgresql", "", "Database:ConnectionString is missing.")]
    [InlineData("postgresql", "Hostess=x;Password=secret", "Database:ConnectionString cannot be read.")]
    [InlineData("sqlite", "Host=x", "set Database:Provider to postgresql")]
    [InlineData("postgresql", "Host=127.0.0.1;Port=1;Database=b;Username=b;Password=secret", "The database 'b' on 127.0.0.1 cannot be reached: ")]
    public async Task Settings_that_cannot_be_used_are_named(string provider, string connection, string said) =>
        await SaysAsync(said, "--Database:Provider", provider, "--Database:ConnectionString", connection);

    [Fact]
    public async Task A_database_that_is_not_there_and_one_that_may_not_be_changed_are_named()
    {
        var server = PostgreSqlServer.OfThisRun;
        await SaysAsync("The database 'nowhere' on 127.0.0.1 is not there. Create it", "--Database:ConnectionString", server.To("nowhere"));
        var name = $"poor_{Guid.NewGuid():N}";
        server.Run($"CREATE ROLE {name} LOGIN");
        server.Run($"CREATE DATABASE {name}");
        server.Run($"REVOKE ALL ON SCHEMA public FROM public", name);
        await SaysAsync("Make that user its owner.", "--Database:ConnectionString", server.To(name).Replace("Username=backtrainer", $"Username={name}", StringComparison.Ordinal));
        server.Run($"DROP DATABASE {name} WITH (FORCE)");
        server.Run($"DROP ROLE {name}");
    }

    private async Task SaysAsync(string said, params string[] settings)
    {
        using var program = new ProgramProcess(_folder.Path, more: settings);
        var (code, _, error) = await program.EndAsync();
        Assert.Equal(1, code);
        var line = Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(said, line, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error, StringComparison.Ordinal);
    }
}
