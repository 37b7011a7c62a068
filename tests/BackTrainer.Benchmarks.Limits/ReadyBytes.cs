namespace BackTrainer.Benchmarks.Limits;

/// <summary>Kestrel and nothing else: the bytes of files, each at its name, or a bare 304 for whoever has them.</summary>
internal static class ReadyBytes
{
    public static async Task RunAsync(string url, string folder, string encoding)
    {
        var bodies = Directory.GetFiles(folder).ToDictionary(file => $"/{Path.GetFileName(file)}", File.ReadAllBytes, StringComparer.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls(url).ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        await using var app = builder.Build();
        app.Run(context =>
        {
            var response = context.Response;
            if (context.Request.Headers.IfNoneMatch.Count > 0)
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return Task.CompletedTask;
            }

            if (!bodies.TryGetValue(context.Request.Path.Value!, out var body))
            {
                response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            response.ContentType = "text/html; charset=utf-8";
            response.Headers.ContentEncoding = encoding;
            response.ContentLength = body.Length;
            return response.Body.WriteAsync(body).AsTask();
        });
        await app.RunAsync();
    }
}
