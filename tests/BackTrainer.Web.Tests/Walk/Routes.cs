using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace BackTrainer.Web.Tests.Walk;

/// <summary>One thing that can be asked of the program.</summary>
/// <param name="Method">GET, POST and so on.</param>
/// <param name="Template">The address with its parameters, as in <c>/plans/{id:guid}</c>.</param>
/// <param name="Handler">The handler of a page, or null.</param>
/// <param name="Names">What its handler takes beside the route.</param>
public sealed record RouteVisit(string Method, string Template, string? Handler, IReadOnlyList<string> Names)
{
    /// <summary>Programs ask it, not people.</summary>
    public bool IsApi => Template.StartsWith("/api", StringComparison.Ordinal);

    /// <summary>The parameters of the address that are ids of plans, sessions and the like.</summary>
    public IReadOnlyList<string> Ids => [.. Parameters.Where(p => p.IsId).Select(p => p.Name)];

    /// <summary>The address with its parameters filled in.</summary>
    public string Fill(Func<string, bool, string> value) => Parameters.Aggregate(Template, (path, p) => path.Replace($"{{{p.Text}}}", Uri.EscapeDataString(value(p.Name, p.IsId)), StringComparison.Ordinal))
        + (Handler is null ? "" : $"?handler={Handler}");

    public override string ToString() => $"{Method} {Template}{(Handler is null ? "" : $"?handler={Handler}")}";

    private IEnumerable<(string Text, string Name, bool IsId)> Parameters => Template.Split('{').Skip(1).Select(p => p[..p.IndexOf('}', StringComparison.Ordinal)])
        .Select(text => (text, text.Split(':', '=')[0], text.Contains(":guid", StringComparison.Ordinal)));
}

/// <summary>All that can be asked, read from the program itself: a page or route that is added is among it.</summary>
public static class Routes
{
    /// <summary>Every handler of every page, and every route.</summary>
    public static async Task<IReadOnlyList<RouteVisit>> OfAsync(WebApplication app)
    {
        var visits = new List<RouteVisit>();
        var loader = app.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>())
        {
            var template = "/" + endpoint.RoutePattern.RawText!.TrimStart('/');
            if (endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            {
                continue;
            }

            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
            {
                visits.AddRange((endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new RouteVisit(method, template, null, [])));
                continue;
            }

            var handlers = (await loader.LoadAsync(page, endpoint.Metadata)).HandlerMethods;
            visits.AddRange(handlers.Select(h => new RouteVisit(h.HttpMethod.ToUpperInvariant(), template, h.Name, [.. h.Parameters.Where(p => p.ParameterType != typeof(CancellationToken)).Select(p => p.Name)])));
            if (handlers.All(h => !string.Equals(h.HttpMethod, "GET", StringComparison.OrdinalIgnoreCase)))
            {
                visits.Add(new("GET", template, null, []));
            }
        }

        return [.. visits.Distinct()];
    }
}
