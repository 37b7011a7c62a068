using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace BackTrainer.Web.Tests.Support;

/// <summary>A mail server that takes letters by SMTP and keeps them.</summary>
public sealed class PostOffice : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<string> _letters = Channel.CreateUnbounded<string>();

    public PostOffice()
    {
        _listener.Start();
        _ = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>The next letter as it came, with its head.</summary>
    public async Task<string> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _letters.Reader.ReadAsync(patience.Token);
    }

    public void Dispose() => _listener.Dispose();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await TalkAsync(client);
            }
        }
        catch (Exception fault) when (fault is ObjectDisposedException or SocketException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 here");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                var letter = new StringBuilder();
                while (await reader.ReadLineAsync() is { } text && text != ".")
                {
                    letter.AppendLine(text);
                }

                await _letters.Writer.WriteAsync(letter.ToString());
            }

            await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 fine");
        }
    }
}
