using System.Diagnostics;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Extensions.Logging;
using Serilog.Formatting;
using Serilog.Formatting.Display;
using Serilog.Formatting.Json;
using Serilog.Parsing;

namespace BackTrainer.Web.Hosting;

/// <summary>The log: on the console and in files by day, as text or as one JSON object a line, each line with the trace of its request.</summary>
internal sealed class ProgramLog : ILogEventEnricher
{
    /// <summary>The setting that chooses between <c>text</c> and <c>json</c>.</summary>
    public const string FormatSetting = "Logging:Format";

    /// <summary>The property that finds all lines of a request; it stands on error pages and in problem answers as well.</summary>
    public const string Trace = "Trace";

    /// <summary>How many days of log are kept.</summary>
    public const int FilesKept = 14;

    private readonly bool _isJson;
    private bool _isStarted;

    private ProgramLog(bool isJson) => _isJson = isJson;

    /// <summary>The trace of what is done now, or a dash where that is no request.</summary>
    public static string TraceOf(Activity? activity) => activity?.TraceId.ToHexString() ?? "-";

    /// <exception cref="SettingException">The format is neither of the two.</exception>
    public static ProgramLog Add(WebApplicationBuilder builder, DataFolder folder)
    {
        var log = new ProgramLog(builder.Configuration.Choice(FormatSetting, "text", "json") == "json");

        // The host's own Serilog integration is not in the package feed; the logger is made by hand.
        var logger = new LoggerConfiguration()
            .ReadFrom.Configuration(builder.Configuration)
            .Enrich.With(log)
            .WriteTo.Logger(console => console.Filter.ByExcluding(log.IsToldOtherwise).WriteTo.Console(log.Format("[{Timestamp:HH:mm:ss} {Level:u3}]")))
            .WriteTo.File(log.Format("{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} [{Level:u3}]"), folder.LogFile, rollingInterval: RollingInterval.Day, retainedFileCountLimit: FilesKept, shared: true)
            .CreateLogger();
        builder.Logging.ClearProviders().AddSerilog(logger, dispose: true);

        // It would say nothing that RequestLog does not, and begins a trace and a scope for every request.
        builder.Logging.AddFilter<SerilogLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        return log;
    }

    /// <summary>Says something on the console, whatever the log leaves out.</summary>
    public void Say(string sentence)
    {
        if (!_isJson)
        {
            Console.WriteLine(sentence);
            return;
        }

        var line = new LogEvent(DateTimeOffset.Now, LogEventLevel.Information, exception: null, new MessageTemplate([new TextToken(sentence)]), [new(Trace, new ScalarValue("-"))]);
        Format("").Format(line, Console.Out);
    }

    /// <summary>From now on the console shows faults with all that is known of them.</summary>
    public void Started() => _isStarted = true;

    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory) =>
        logEvent.AddOrUpdateProperty(propertyFactory.CreateProperty(Trace, TraceOf(Activity.Current)));

    /// <summary>A fault that stops the start is told on the console in one sentence, and in full in the file.</summary>
    private bool IsToldOtherwise(LogEvent line) => !_isStarted && line.Level >= LogEventLevel.Error;

    private ITextFormatter Format(string head) => _isJson
        ? new JsonFormatter(renderMessage: true)
        : new MessageTemplateTextFormatter(head + " {" + Trace + "} {Message:lj}{NewLine}{Exception}", formatProvider: null);
}
