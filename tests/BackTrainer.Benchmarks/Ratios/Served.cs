using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BackTrainer.Benchmarks.Ratios;

/// <summary>A published program that runs as a process of its own and answers on a port of this machine.</summary>
internal sealed class Served : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;

    private Served(string program, int port, IEnumerable<string> arguments)
    {
        Port = port;
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetDirectoryName(program) };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        var begin = Stopwatch.GetTimestamp();
        _process = Process.Start(start)!;

        // Nobody reads it, and a full pipe would stop the program.
        _ = _process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        _ = _process.StandardError.BaseStream.CopyToAsync(Stream.Null);
        while (!Answers())
        {
            if (_process.HasExited || Stopwatch.GetElapsedTime(begin) > Patience)
            {
                throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} does not answer.");
            }

            Thread.Sleep(1);
        }

        FirstAnswer = Stopwatch.GetElapsedTime(begin);
    }

    /// <summary>Where it answers.</summary>
    public int Port { get; }

    /// <summary>The same as an address.</summary>
    public Uri Address => new($"http://127.0.0.1:{Port}");

    /// <summary>From its start until it had answered once.</summary>
    public TimeSpan FirstAnswer { get; }

    /// <summary>The processor time that it took until now.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Its memory that is resident, in MB.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Starts a program with arguments that depend on its address, and waits until its first page is there.</summary>
    public static Served Start(string program, Func<string, IEnumerable<string>> arguments)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        return new(program, port, arguments($"http://127.0.0.1:{port}"));
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private bool Answers()
    {
        try
        {
            using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Connect(IPAddress.Loopback, Port);
            socket.Send("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"u8);
            return socket.Receive(new byte[16]) > 0;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
