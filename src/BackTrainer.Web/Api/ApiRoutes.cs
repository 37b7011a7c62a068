namespace BackTrainer.Web.Api;

/// <summary>What the API's routes have in common.</summary>
internal static class ApiRoutes
{
    /// <summary>The request is for a program, so problems are answered as JSON.</summary>
    public static bool IsApi(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || context.Request.Path.StartsWithSegments("/openapi", StringComparison.OrdinalIgnoreCase);
}
