using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Api;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Listing;
using BackTrainer.Web.Pages;
using BackTrainer.Web.Pages.Plans;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Serilog;

namespace BackTrainer.Web;

/// <summary>The one place where the program is put together. Tests start the same one.</summary>
public static class BackTrainerApp
{
    /// <summary>The largest request body, in bytes: more than any form or plan request needs.</summary>
    public const int MaxRequestBytes = 256 * 1024;

    /// <summary>The program, ready to run.</summary>
    /// <exception cref="LibraryFileException">An exercise file is broken.</exception>
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(BackTrainerApp).Assembly.GetName().Name,

            // Settings and pages' files stand beside the program, from wherever it is started.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        var folder = DataFolder.From(builder.Configuration);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
        });
        AddLogging(builder, folder);
        builder.Services.AddTrainingDb(builder.Configuration.DatabaseIn(folder), folder);
        AddServices(builder.Services, folder, builder.Configuration["Library:Folder"]);
        GuestsApi.AddLimit(builder.Services, builder.Configuration);
        builder.Services.AddSingleton(new SiteAddress(builder.Configuration));

        var app = builder.Build();
        Use(app);
        Map(app);
        app.Lifetime.ApplicationStarted.Register(() =>
            Console.WriteLine($"BackTrainer is at {string.Join(" and ", app.Urls)}. Its data is in {folder.Path}."));
        return app;
    }

    private static void AddLogging(WebApplicationBuilder builder, DataFolder folder)
    {
        // The host's own Serilog integration is not in the package feed; the logger is made by hand.
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .WriteTo.Console(formatProvider: null)
            .WriteTo.File(folder.LogFile, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 14, shared: true, formatProvider: null)
            .CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);
    }

    private static void AddServices(IServiceCollection services, DataFolder folder, string? libraryFolder)
    {
        libraryFolder = string.IsNullOrWhiteSpace(libraryFolder) ? LibraryFolder.Default : libraryFolder;
        services.AddSingleton(folder);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new LibraryStart(LibraryFolder.Read(libraryFolder)));
        services.AddSingleton(new LibraryDownload(libraryFolder));
        services.AddHostedService<DatabaseStart>();
        services.AddSingleton<ExerciseLibrary>(provider => provider.GetRequiredService<LibraryStart>().Library);
        services.AddSingleton<FigureAlbum>();
        services.AddHttpContextAccessor();
        services.AddScoped<Guest>();
        services.AddSingleton<Modules>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<LogDesk>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<TodayDesk>();

        services.AddRazorPages(pages =>
        {
            pages.Conventions.ConfigureFilter(new HandlerNeeded());
            pages.Conventions.AddPageRoute("/Plans/Target", "/sessions/{session:guid}/target");
        });
        services.AddRazorComponents();
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "backtrainer-form";
            antiforgery.Cookie.SameSite = SameSiteMode.Lax;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddProblemDetails();
        services.AddExceptionHandler<NothingTaken>();
        services.AddOpenApi();
        services.AddHealthChecks().AddDbContextCheck<TrainingDb>(tags: ["ready"]);
    }

    private static void Use(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<RequestLog>();

        // The API answers problems as JSON; people get a page.
        app.UseWhen(ApiRoutes.IsApi, api =>
        {
            api.UseExceptionHandler();
            api.UseStatusCodePages(status => RequestBody.Problem(status.HttpContext).ExecuteAsync(status.HttpContext));
        });
        app.UseWhen(context => !ApiRoutes.IsApi(context), pages =>
        {
            pages.UseExceptionHandler("/error/500");
            pages.UseStatusCodePagesWithReExecute("/error/{0}");
        });
        PersonTag.Use(app);
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAntiforgery();
    }

    private static void Map(WebApplication app)
    {
        app.MapStaticAssets();
        app.MapRazorPages().WithStaticAssets();
        app.MapOpenApi();
        Modules.Map(app);
        FigureSprite.Map(app);
        ServiceWorker.Map(app);
        LibraryDownload.Map(app);
        Sitemap.Map(app);
        ExercisesApi.Map(app);
        StrengthApi.Map(app);
        ProgressionApi.Map(app);
        GuestsApi.Map(app);
        var own = app.MapGroup("").DisableAntiforgery().AddEndpointFilter<OwnersOnly>()
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        PlansApi.Map(app, own);
        SessionsApi.Map(own);
        SyncApi.Map(own);
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains("ready") });
    }
}
