using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace BackTrainer.Web.Tests.Support;

/// <summary>The cable to a server, which can be pulled out and put in again.</summary>
public sealed class Cable : IDisposable
{
    private readonly ConcurrentBag<TcpClient> _ends = [];
    private readonly int _to;
    private TcpListener? _listener;

    public Cable(int to)
    {
        _to = to;
        PutIn();
    }

    /// <summary>Where it begins.</summary>
    public int Port { get; private set; }

    /// <summary>Cuts what goes through it, and lets nothing begin.</summary>
    public void PullOut()
    {
        _listener?.Dispose();
        _listener = null;
        foreach (var end in _ends)
        {
            end.Dispose();
        }
    }

    /// <summary>Lets everything through.</summary>
    public void PutIn()
    {
        _listener = new TcpListener(IPAddress.Loopback, Port);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync(_listener);
    }

    public void Dispose() => PullOut();

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception fault) when (fault is SocketException or ObjectDisposedException)
        {
            // Pulled out.
        }
    }

    private async Task CarryAsync(TcpClient here)
    {
        var there = new TcpClient();
        _ends.Add(here);
        _ends.Add(there);
        try
        {
            await there.ConnectAsync(IPAddress.Loopback, _to);
            await Task.WhenAny(here.GetStream().CopyToAsync(there.GetStream()), there.GetStream().CopyToAsync(here.GetStream()));
        }
        catch (Exception fault) when (fault is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut.
        }

        here.Dispose();
        there.Dispose();
    }
}
