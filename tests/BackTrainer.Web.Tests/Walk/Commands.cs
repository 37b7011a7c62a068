using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackTrainer.Web.Tests.Walk;

/// <summary>Counts the commands that EF Core sends to one database file, whoever in the process sends them.</summary>
internal sealed class Commands : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _folder;
    private readonly List<IDisposable> _ends = [];
    private int _count;

    /// <param name="folder">Where the file is.</param>
    public Commands(string folder)
    {
        _folder = folder;
        _ends.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>So far.</summary>
    public int Count
    {
        get => Volatile.Read(ref _count);
        set => Volatile.Write(ref _count, value);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _ends.Add(value.Subscribe(this, name => name == RelationalEventId.CommandExecuting.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Connection.DataSource: { } file } && file.StartsWith(_folder, StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _count);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => _ends.ForEach(e => e.Dispose());
}
