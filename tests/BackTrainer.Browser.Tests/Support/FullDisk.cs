using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BackTrainer.Browser.Tests.Support;

/// <summary>
/// As long as it stands, no connection that is opened to a file takes a write, and SQLite itself says so. A connection on which a
/// write failed is given back, and the next may be another one: so each is told when it opens.
/// </summary>
internal sealed class FullDisk : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    /// <summary>What tells a connection that it takes nothing.</summary>
    public const string TakeNothing = "PRAGMA query_only = 1;";

    private readonly List<IDisposable> _listened = [];
    private readonly string _file;

    /// <summary>A disk on which this file can only be read.</summary>
    public FullDisk(string file)
    {
        _file = file;
        _listened.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _listened.Add(value.Subscribe(this, name => name == RelationalEventId.ConnectionOpened.Name));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is ConnectionEventData { Connection: { } connection } && connection.DataSource == _file)
        {
            using DbCommand command = connection.CreateCommand();
            command.CommandText = TakeNothing;
            command.ExecuteNonQuery();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    /// <summary>It takes everything again: what was told otherwise is closed, now or when it is given back.</summary>
    public void Dispose()
    {
        _listened.ForEach(l => l.Dispose());
        SqliteConnection.ClearAllPools();
    }
}
