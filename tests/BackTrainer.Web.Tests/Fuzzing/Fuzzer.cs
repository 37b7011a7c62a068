using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;

namespace BackTrainer.Web.Tests.Fuzzing;

/// <summary>Makes one malformed request after another and sends it.</summary>
public sealed class Fuzzer : IDisposable
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "TRACE", "PROPFIND"];
    private static readonly string[] Kinds = ["application/json", "application/json; charset=utf-16", "text/plain", "application/xml", "multipart/form-data", "application/x-www-form-urlencoded", "application/octet-stream", "x"];
    private static readonly string[] HeaderNames =
    [
        "Accept", "Accept-Language", "Accept-Encoding", "Authorization", "Cookie", "If-None-Match", "If-Modified-Since", "Range", "Origin", "Referer", "Sec-Fetch-Site", "X-Forwarded-For", "X-Forwarded-Proto", "traceparent", "tracestate", "BackTrainer-Person", "X-HTTP-Method-Override", "Expect", "TE", "Via",
    ];

    private readonly FuzzTarget _target;
    private readonly Random _random;
    private readonly Nasty _nasty;
    private readonly HttpClient _client;

    public Fuzzer(FuzzTarget target, Random random, TimeSpan patience)
    {
        (_target, _random, _nasty) = (target, random, new Nasty(random));
        _client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = target.Address, Timeout = patience * 2 };
    }

    /// <summary>Sends one; says what it was, and the status, which is 0 where the connection was closed without one.</summary>
    public async Task<(string What, int Status)> SendAsync()
    {
        if (_random.Next(40) == 0)
        {
            return await SendRawAsync();
        }

        var (method, path, content, text) = _random.Next(3) switch
        {
            0 => Form(),
            1 => Link(),
            _ => Route(),
        };
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(_target.Address, path)) { Content = content };
        Head(request);
        try
        {
            using var answer = await _client.SendAsync(request);
            return ($"{method} {path} {text}", (int)answer.StatusCode);
        }
        catch (HttpRequestException)
        {
            // Refused while the body was still on its way.
            return ($"{method} {path} {text}", 0);
        }
    }

    public void Dispose() => _client.Dispose();

    private (string Method, string Path, HttpContent? Content, string Text) Route()
    {
        var route = _target.Routes[_random.Next(_target.Routes.Count)];
        var path = route.Fill((_, isId) => _random.Next(3) > 0 && isId ? _target.Ids[_random.Next(_target.Ids.Count)] : isId ? Guid.NewGuid().ToString() : _nasty.Text());
        var names = route.Names.Concat(["q", "pattern", "muscle", "equipment", "level", "from", "to", "page", "week", "handler", "revision", "v"]).ToList();
        for (var more = _random.Next(0, 4); more > 0; more--)
        {
            path += (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + $"{names[_random.Next(names.Count)]}={Escaped(_nasty.Text())}";
        }

        var method = _random.Next(12) == 0 ? Methods[_random.Next(Methods.Length)] : route.Method;
        var (content, text) = method is "GET" or "HEAD" or "TRACE" ? (null, "") : route.IsApi || _random.Next(6) == 0 ? Json() : Fields(route.Names.Select(n => new KeyValuePair<string, string>(n, _nasty.Text())));
        return (method, path, content, text);
    }

    private (string Method, string Path, HttpContent? Content, string Text) Form()
    {
        var form = _target.Forms[_random.Next(_target.Forms.Count)];
        var fields = form.Fields.ToList();
        for (var changes = _random.Next(1, 4); changes > 0 && fields.Count > 0; changes--)
        {
            var place = _random.Next(fields.Count);
            if (fields[place].Key == "__RequestVerificationToken" && _random.Next(10) > 0)
            {
                continue;
            }

            switch (_random.Next(5))
            {
                case 0:
                    fields.RemoveAt(place);
                    break;
                case 1:
                    fields.Add(new(fields[place].Key, _nasty.Text()));
                    break;
                case 2:
                    fields.Add(new($"{fields[place].Key}{(_random.Next(2) == 0 ? "[0]" : ".x")}", _nasty.Text()));
                    break;
                default:
                    fields[place] = new(fields[place].Key, _nasty.Text());
                    break;
            }
        }

        var (content, text) = Fields(fields);
        return ("POST", form.Action, content, text);
    }

    private (string Method, string Path, HttpContent? Content, string Text) Link()
    {
        var path = _target.Paths[_random.Next(_target.Paths.Count)];
        if (path.Split('?') is [var place, var query])
        {
            var parts = query.Split('&');
            var which = _random.Next(parts.Length);
            parts[which] = $"{parts[which].Split('=')[0]}={Escaped(_nasty.Text())}";
            path = $"{place}?{string.Join('&', parts)}";
        }
        else if (_random.Next(2) == 0)
        {
            path = $"{path.TrimEnd('/')}/{Escaped(_nasty.Text())}";
        }

        return ("GET", path, null, "");
    }

    private (HttpContent Content, string Text) Json()
    {
        var json = _nasty.Mutated(_target.Bodies[_random.Next(_target.Bodies.Count)]);
        var content = new ByteArrayContent(_random.Next(20) == 0 ? Bytes() : Encoding.UTF8.GetBytes(json));
        content.Headers.TryAddWithoutValidation("Content-Type", _random.Next(15) == 0 ? Kinds[_random.Next(Kinds.Length)] : "application/json");
        return (content, json[..Math.Min(json.Length, 1500)]);
    }

    private (HttpContent Content, string Text) Fields(IEnumerable<KeyValuePair<string, string>> fields)
    {
        var all = fields.ToList();
        var text = string.Join('&', all.Select(f => $"{f.Key}={f.Value}"));
        if (_random.Next(8) > 0)
        {
            return (new StringContent(string.Join('&', all.Select(f => $"{Escaped(f.Key)}={Escaped(f.Value)}")), Encoding.UTF8, "application/x-www-form-urlencoded"), text);
        }

        var parts = new MultipartFormDataContent();
        foreach (var (key, value) in all)
        {
            parts.Add(new StringContent(value), $"\"{new string([.. key.Where(char.IsAsciiLetterOrDigit)])}\"");
        }

        parts.Add(new ByteArrayContent(Bytes()), "file", "a.csv");
        return (parts, $"file and {text}");
    }

    private void Head(HttpRequestMessage request)
    {
        if (_random.Next(3) > 0)
        {
            request.Headers.TryAddWithoutValidation("Cookie", _target.Cookies.GetCookieHeader(_target.Address));
            request.Headers.TryAddWithoutValidation("Sec-Fetch-Site", "same-origin");
        }
        else
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _target.Token);
        }

        for (var more = _random.Next(-2, 3); more > 0; more--)
        {
            request.Headers.TryAddWithoutValidation(HeaderNames[_random.Next(HeaderNames.Length - 3)], _nasty.Header());
        }
    }

    /// <summary>What no HTTP client would send.</summary>
    private async Task<(string What, int Status)> SendRawAsync()
    {
        var route = _target.Routes[_random.Next(_target.Routes.Count)];
        var path = route.Fill((_, _) => _target.Ids[_random.Next(_target.Ids.Count)]);
        var head = $"Host: {_target.Address.Authority}\r\nAuthorization: Bearer {_target.Token}\r\nConnection: close\r\n";
        var text = _random.Next(9) switch
        {
            0 => Encoding.Latin1.GetString(Bytes()),
            1 => $"{route.Method} {path} HTTP/9.9\r\n{head}\r\n",
            2 => $"{route.Method} {_nasty.Text()} HTTP/1.1\r\n{head}\r\n",
            3 => $"{route.Method} {path} HTTP/1.1\r\n{head}Content-Length: -1\r\n\r\n",
            4 => $"{route.Method} {path} HTTP/1.1\r\n{head}Content-Length: 10\r\nContent-Length: 20\r\n\r\n0123456789",
            5 => $"{route.Method} {path} HTTP/1.1\r\n{head}Transfer-Encoding: chunked\r\nContent-Type: application/json\r\n\r\nzz\r\n{{}}\r\n0\r\n\r\n",
            6 => $"{route.Method} {path} HTTP/1.1\r\n{head}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n2\r\n{{}}\r\n0\r\n\r\n",
            7 => $"{route.Method} {path} HTTP/1.1\r\n{head}{_nasty.Text()}: {_nasty.Text()}\r\n\r\n",
            _ => $"{route.Method} {path}%{_random.Next(16):x}%ff%c0%af HTTP/1.1\r\n{head}\r\n",
        };
        try
        {
            using var client = new TcpClient();
            await client.ConnectAsync(_target.Address.Host, _target.Address.Port);
            using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(40));
            var stream = client.GetStream();
            await stream.WriteAsync(Encoding.Latin1.GetBytes(text), stop.Token);
            client.Client.Shutdown(SocketShutdown.Send);
            using var reader = new StreamReader(stream);
            var line = await reader.ReadLineAsync(stop.Token) ?? "";
            return (text, line.Split(' ') is [_, var status, ..] && int.TryParse(status, out var code) ? code : 0);
        }
        catch (Exception fault) when (fault is IOException or SocketException)
        {
            return (text, 0);
        }
    }

    private byte[] Bytes()
    {
        var bytes = new byte[_random.Next(0, 3000)];
        _random.NextBytes(bytes);
        return bytes;
    }

    /// <summary>Halves of characters become whole ones, which the escape asks for.</summary>
    private static string Escaped(string text) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)));
}
