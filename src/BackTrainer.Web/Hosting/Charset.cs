namespace BackTrainer.Web.Hosting;

/// <summary>Files and words that are text say in which characters: all of them are UTF-8.</summary>
internal static class Charset
{
    private static readonly string[] Texts = ["text/css", "text/javascript", "text/plain", "image/svg+xml"];

    /// <summary>Says it on the answers of these endpoints.</summary>
    public static void SaidBy(IEndpointConventionBuilder endpoints) => endpoints.Add(endpoint =>
    {
        if (endpoint.RequestDelegate is { } answer)
        {
            endpoint.RequestDelegate = context =>
            {
                context.Response.OnStarting(Say, context.Response);
                return answer(context);
            };
        }
    });

    private static Task Say(object answer)
    {
        var response = (HttpResponse)answer;
        if (Texts.Contains(response.ContentType))
        {
            response.ContentType += "; charset=utf-8";
        }

        return Task.CompletedTask;
    }
}
