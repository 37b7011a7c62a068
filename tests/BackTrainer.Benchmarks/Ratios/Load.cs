using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace BackTrainer.Benchmarks.Ratios;

/// <summary>What a program answered under load, and what that cost.</summary>
/// <param name="ASecond">Answers a second.</param>
/// <param name="Processor">Microseconds of processor that the program took for one.</param>
/// <param name="Sender">Microseconds of processor that asking took; were it more than <paramref name="Processor"/>, the sender would be what is measured.</param>
/// <param name="Median">Half of the answers took at most this, in milliseconds.</param>
/// <param name="P99">99 of 100 answers took at most this, in milliseconds.</param>
/// <param name="Refused">Answers that were no success and no 304.</param>
internal sealed record Load(double ASecond, double Processor, double Sender, double Median, double P99, int Refused)
{
    /// <summary>The requests of one connection, one after the other; the number says how many came before.</summary>
    public delegate ReadOnlyMemory<byte> Requests(int connection, int number);

    /// <summary>A plain GET with these headers, again and again.</summary>
    public static Requests Get(string path, params IEnumerable<string> headers)
    {
        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: localhost\r\n{string.Concat(headers.Select(h => $"{h}\r\n"))}\r\n");
        return (_, _) => request;
    }

    /// <summary>Asks over so many connections at once for a time, each connection again as soon as it has its answer.</summary>
    public static Load Run(Served program, int connections, TimeSpan time, Requests requests)
    {
        using var self = Process.GetCurrentProcess();
        var (ours, theirs, begin) = (self.TotalProcessorTime, program.Processor, Stopwatch.GetTimestamp());
        var askers = Enumerable.Range(0, connections).Select(n => new Asker(program.Port, number => requests(n, number), time)).ToList();
        var threads = askers.ConvertAll(asker => new Thread(asker.Run, maxStackSize: 256 * 1024));
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        var seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
        self.Refresh();
        var took = askers.SelectMany(a => a.Took).Order().ToArray();
        return askers.Find(a => a.Fault is not null)?.Fault is { } fault ? throw new InvalidOperationException(fault) : new(
            took.Length / seconds,
            (program.Processor - theirs).TotalMicroseconds / took.Length,
            (self.TotalProcessorTime - ours).TotalMicroseconds / took.Length,
            Stopwatch.GetElapsedTime(0, took[took.Length / 2]).TotalMilliseconds,
            Stopwatch.GetElapsedTime(0, took[(int)(took.Length * 0.99)]).TotalMilliseconds,
            askers.Sum(a => a.Refused));
    }

    /// <summary>One connection with a thread of its own: two calls of the system an answer, and as little else as can be.</summary>
    private sealed class Asker(int port, Func<int, ReadOnlyMemory<byte>> requests, TimeSpan time)
    {
        private readonly byte[] _buffer = new byte[512 * 1024];

        public List<long> Took { get; } = new(100_000);

        public int Refused { get; private set; }

        public string? Fault { get; private set; }

        public void Run()
        {
            try
            {
                using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Connect(IPAddress.Loopback, port);
                var begin = Stopwatch.GetTimestamp();
                for (var number = 0; Stopwatch.GetElapsedTime(begin) < time; number++)
                {
                    var request = requests(number);
                    var asked = Stopwatch.GetTimestamp();
                    socket.Send(request.Span);
                    Read(socket);
                    Took.Add(Stopwatch.GetTimestamp() - asked);
                }
            }
            catch (Exception e) when (e is SocketException or InvalidOperationException)
            {
                Fault = e.Message;
            }
        }

        private void Read(Socket socket)
        {
            var length = 0;
            var whole = -1;
            var isChunked = false;
            do
            {
                var read = socket.Receive(_buffer, length, _buffer.Length - length, SocketFlags.None);
                length += read > 0 ? read : throw new InvalidOperationException("The connection was closed.");
                var answer = _buffer.AsSpan(0, length);
                if (whole < 0 && !isChunked && answer.IndexOf("\r\n\r\n"u8) is > 0 and var head)
                {
                    Refused += answer[9] is (byte)'2' || answer[9..12].SequenceEqual("304"u8) ? 0 : 1;
                    isChunked = answer[..head].IndexOf("Transfer-Encoding: chunked"u8) >= 0;
                    whole = isChunked ? -1 : head + 4 + Length(answer[..head]);
                }
            }
            while (isChunked ? !_buffer.AsSpan(0, length).EndsWith("0\r\n\r\n"u8) : length != whole);
        }

        private static int Length(ReadOnlySpan<byte> head)
        {
            var name = "Content-Length: "u8;
            return head.IndexOf(name) is >= 0 and var at && System.Buffers.Text.Utf8Parser.TryParse(head[(at + name.Length)..], out int length, out _) ? length : 0;
        }
    }
}
