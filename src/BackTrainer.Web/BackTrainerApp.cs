using System.Diagnostics;
using BackTrainer.Data;
using BackTrainer.Domain.Exercises;
using BackTrainer.Web.Accounts;
using BackTrainer.Web.Api;
using BackTrainer.Web.Drawing;
using BackTrainer.Web.Hosting;
using BackTrainer.Web.Importing;
using BackTrainer.Web.Listing;
using BackTrainer.Web.Pages;
using BackTrainer.Web.Pages.Plans;
using BackTrainer.Web.Pages.Sessions;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Diagnostics.HealthChecks;

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
        builder.Configuration.CheckAddresses();
        var folder = DataFolder.From(builder.Configuration).Make();
        var connections = builder.Configuration.Number("Limits:Connections", otherwise: 2000, least: 10, most: 1_000_000);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            RequestLimits.Apply(kestrel.Limits, connections);
        });
        var log = ProgramLog.Add(builder, folder);
        var times = DrainTimes.From(builder.Configuration);
        builder.Services.AddSingleton(times).Configure<HostOptions>(host => host.ShutdownTimeout = times.Most);
        builder.Services.AddTrainingDb(builder.Configuration.DatabaseIn(folder), folder);
        AddServices(builder.Services, folder, builder.Configuration["Library:Folder"]);
        GuestsApi.AddLimit(builder.Services, builder.Configuration);
        ImportLimit.Add(builder.Services, builder.Configuration);
        SearchLimit.Add(builder.Services, builder.Configuration);
        RequestLimits.AddTimes(builder.Services);
        KnownProxies.Add(builder.Services, builder.Configuration);
        MetricsServer.Add(builder.Services, builder.Configuration);
        builder.Services.AddSingleton(new SiteAddress(builder.Configuration));

        var app = builder.Build();
        Use(app);
        Map(app);
        app.Lifetime.ApplicationStarted.Register(log.Started);
        app.Lifetime.ApplicationStarted.Register(() =>
            log.Say($"BackTrainer is at {string.Join(" and ", app.Urls)}. Its data is in {folder.Path}."));
        return app;
    }

    private static void AddServices(IServiceCollection services, DataFolder folder, string? libraryFolder)
    {
        libraryFolder = string.IsNullOrWhiteSpace(libraryFolder) ? LibraryFolder.Default : libraryFolder;
        services.AddSingleton(folder);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new LibraryStart(LibraryFolder.Read(libraryFolder)));
        services.AddSingleton(new LibraryDownload(libraryFolder));
        services.AddHostedService<DatabaseStart>();
        services.AddHostedService<Draining>();
        services.AddScoped<PersonClock>();
        services.AddScoped<OwnLibrary>();
        services.AddScoped<ExerciseLibrary>(provider => provider.GetRequiredService<OwnLibrary>().Library);
        services.AddSingleton<FigureAlbum>();
        services.AddSingleton<SetsSaved>();
        services.AddSingleton<SharedAnswers>();
        services.AddHostedService(provider => provider.GetRequiredService<SharedAnswers>());
        services.AddHttpContextAccessor();
        services.AddScoped<Guest>();
        services.AddAccounts();
        services.AddSingleton<Modules>();
        services.AddScoped<SessionDesk>();
        services.AddScoped<LogDesk>();
        services.AddScoped<DraftDesk>();
        services.AddScoped<PlanDesk>();
        services.AddScoped<TodayDesk>();
        services.AddScoped<ImportDesk>();
        services.AddSingleton<ImportGate>();
        services.AddSingleton<ImportRuns>();
        services.AddHostedService(provider => provider.GetRequiredService<ImportRuns>());
        services.AddHostedService<StaleUploads>();
        services.AddScoped<Pages.Progress.ProgressDesk>();
        services.AddSingleton<Pages.Progress.ProgressMemory>();
        services.AddSingleton<Pages.Progress.BestsBefore>();

        services.AddRazorPages(pages =>
        {
            pages.Conventions.ConfigureFilter(new HandlerNeeded());
            pages.Conventions.AddFolderApplicationModelConvention("/Account", page => page.Filters.Add(new ResponseCacheAttribute { NoStore = true, Location = ResponseCacheLocation.None }));
            pages.Conventions.AddPageRoute("/Plans/Target", "/sessions/{session:guid}/target");
        });
        services.AddRazorComponents();
        services.AddRouting(routing => routing.LowercaseUrls = true);
        services.AddAntiforgery(antiforgery => antiforgery.Cookie = new CookieBuilder
        {
            Name = "backtrainer-form",
            HttpOnly = true,
            IsEssential = true,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            SecurePolicy = CookieSecurePolicy.SameAsRequest,
        });
        services.AddProblemDetails(problems => problems.CustomizeProblemDetails = problem =>
            problem.ProblemDetails.Extensions["traceId"] = ProgramLog.TraceOf(Activity.Current));
        services.AddExceptionHandler<NothingTaken>();
        ApiDocument.Add(services);
        services.AddHealthChecks().AddDbContextCheck<TrainingDb>(tags: ["ready"]).AddCheck<Draining>("stopping", tags: ["ready"]);
    }

    private static void Use(WebApplication app)
    {
        KnownProxies.Use(app);
        app.UseMiddleware<SharedPages>();
        HostCookies.Use(app);
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
        WhoIsThis.Use(app);
        PersonTag.Use(app);
        app.UseRouting();
        RequestLimits.RefuseLongBodies(app);
        app.UseRequestTimeouts();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.UseAntiforgery();
    }

    private static void Map(WebApplication app)
    {
        Charset.SaidBy(app.MapStaticAssets());
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
        OwnExercisesApi.Map(own);
        ExportApi.Map(own);
        ImportApi.Map(own);
        CalendarApi.Map(app, own);
        Charset.SaidBy(app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }));
        Charset.SaidBy(app.MapHealthChecks("/health/ready", new HealthCheckOptions
        {
            Predicate = check => check.Tags.Contains("ready"),
            ResultStatusCodes =
            {
                // It works, and is on its way out.
                [HealthStatus.Degraded] = StatusCodes.Status503ServiceUnavailable,
            },
        }));
    }
}
