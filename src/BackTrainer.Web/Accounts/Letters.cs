using System.Net;
using System.Net.Mail;
using System.Threading.Channels;

namespace BackTrainer.Web.Accounts;

/// <summary>A letter to somebody.</summary>
/// <param name="To">The address.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Text">What it says, without its link.</param>
/// <param name="Link">Where it leads, or null.</param>
public sealed record Letter(string To, string Subject, string Text, string? Link = null);

/// <summary>
/// Sends letters behind the back of whoever asked, so that no answer waits for them or tells whether there was one. Where no mail
/// server is set, the link is written to the log for whoever hosts this.
/// </summary>
public sealed partial class Letters(IConfiguration configuration, ILogger<Letters> logger) : BackgroundService
{
    /// <summary>The most letters that wait; more are dropped, and that is logged.</summary>
    public const int MostWaiting = 1000;

    /// <summary>How often a letter is tried.</summary>
    public const int MostTries = 3;

    private static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(20);

    private readonly MailSettings _settings = MailSettings.Read(configuration);
    private readonly Channel<Letter> _waiting = Channel.CreateBounded<Letter>(MostWaiting);

    /// <summary>Sends a letter soon.</summary>
    public void Send(Letter letter)
    {
        if (_settings.Host is null)
        {
            NoMail(letter.To, letter.Subject, letter.Link ?? letter.Text);
        }
        else if (!_waiting.Writer.TryWrite(letter))
        {
            Dropped(letter.Subject);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var letter in _waiting.Reader.ReadAllAsync(stoppingToken))
            {
                for (var attempt = 1; !await TryAsync(letter, stoppingToken) && attempt < MostTries; attempt++)
                {
                    await Task.Delay(BetweenTries, stoppingToken);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program stops.
        }
    }

    private async Task<bool> TryAsync(Letter letter, CancellationToken cancel)
    {
        try
        {
            using var client = new SmtpClient(_settings.Host, _settings.Port)
            {
                EnableSsl = _settings.Tls,
                Credentials = _settings.User is null ? null : new NetworkCredential(_settings.User, _settings.Password),
            };
            using var mail = new MailMessage(new MailAddress(_settings.From!, "BackTrainer"), new MailAddress(letter.To))
            {
                Subject = letter.Subject,
                Body = letter.Link is null ? letter.Text : $"{letter.Text}\n\n{letter.Link}\n",
            };
            await client.SendMailAsync(mail, cancel);
            return true;
        }
        catch (Exception fault) when (fault is SmtpException or InvalidOperationException or FormatException)
        {
            NotSent(letter.Subject, fault.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "No mail server is set (Mail:Host), so this is for you to pass on to {Address}. {Subject}: {Link}")]
    private partial void NoMail(string address, string subject, string link);

    [LoggerMessage(Level = LogLevel.Error, Message = "A letter was not sent ({Subject}): {Fault}")]
    private partial void NotSent(string subject, string fault);

    [LoggerMessage(Level = LogLevel.Error, Message = "Too many letters wait for the mail server; this one was dropped: {Subject}")]
    private partial void Dropped(string subject);
}
