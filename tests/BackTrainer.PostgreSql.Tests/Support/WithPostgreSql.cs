using BackTrainer.Web.Tests.Support;

namespace BackTrainer.Web.Tests;

/// <summary>
/// What <c>[Fact]</c> means in this project, in the tests that it shares too: skipped where there is no PostgreSQL, unless nothing
/// may be skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FactAttribute : Xunit.FactAttribute
{
    public FactAttribute() => Skip = WithPostgreSql.WhyNot;
}

/// <summary>The same for <c>[Theory]</c>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TheoryAttribute : Xunit.TheoryAttribute
{
    public TheoryAttribute() => Skip = WithPostgreSql.WhyNot;
}

/// <summary>Whether there is PostgreSQL to test with.</summary>
internal static class WithPostgreSql
{
    /// <summary>Why tests are skipped, or null where they run.</summary>
    public static string? WhyNot { get; } =
        PostgreSqlServer.IsThere || Environment.GetEnvironmentVariable("BACKTRAINER_TESTS_REQUIRE") == "all" ? null : PostgreSqlServer.Missing;
}
