using System.Data.Common;
using BackTrainer.Domain.Sessions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace BackTrainer.Data;

/// <summary>
/// Adds many sessions at once, as the model maps them, but past the tracking of changes, which takes longer than all else where
/// somebody brings in years: SQLite gets one prepared statement for each table, PostgreSQL a copy.
/// </summary>
public static class SessionsAtOnce
{
    /// <summary>Adds sessions that are new with their sets, in the transaction that runs.</summary>
    public static async Task AddAtOnceAsync(this TrainingDb db, IReadOnlyCollection<TrainingSession> sessions, CancellationToken cancel = default)
    {
        if (sessions.Count == 0)
        {
            return;
        }

        var session = db.Model.FindEntityType(typeof(TrainingSession))!;
        var set = session.FindNavigation(nameof(TrainingSession.Sets))!.TargetEntityType;
        await db.WriteAsync(session, sessions.Select(s => new Row(s, null)), cancel);
        await db.WriteAsync(set, sessions.SelectMany(s => s.Sets, (s, each) => new Row(each, s)), cancel);
    }

    /// <summary>
    /// Says that there are many more sessions than before, in the transaction that added them: until PostgreSQL counts again by
    /// itself, it would look for them as if there were a few.
    /// </summary>
    public static Task CountAnewAsync(this TrainingDb db, CancellationToken cancel = default) =>
        db is PostgreSqlTrainingDb ? db.Database.ExecuteSqlAsync($"""ANALYZE "Sessions", "LoggedSets" """, cancel) : Task.CompletedTask;

    private static Task WriteAsync(this TrainingDb db, IEntityType type, IEnumerable<Row> rows, CancellationToken cancel)
    {
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var columns = type.GetProperties().Select(p => Column.Of(p, type.FindOwnership(), table)).ToList();
        var quote = db.GetService<ISqlGenerationHelper>();
        var into = $"{quote.DelimitIdentifier(table.Name)} ({string.Join(", ", columns.Select(c => quote.DelimitIdentifier(c.Name)))})";
        var connection = db.Database.GetDbConnection();
        return connection is NpgsqlConnection server
            ? CopyAsync(server, into, columns, rows, cancel)
            : InsertAsync(connection, db.Database.CurrentTransaction!.GetDbTransaction(), into, columns, rows, cancel);
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string into, List<Column> columns, IEnumerable<Row> rows, CancellationToken cancel)
    {
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {into} FROM STDIN (FORMAT BINARY)", cancel);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancel);
            foreach (var column in columns)
            {
                await (column.ValueIn(row) is { } value ? copy.WriteAsync(value, column.Mapping.StoreTypeNameBase, cancel) : copy.WriteNullAsync(cancel));
            }
        }

        await copy.CompleteAsync(cancel);
    }

    private static async Task InsertAsync(DbConnection connection, DbTransaction transaction, string into, List<Column> columns, IEnumerable<Row> rows, CancellationToken cancel)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var parameters = columns.Select((c, i) => c.Mapping.CreateParameter(command, $"@p{i}", null, nullable: true)).ToArray();
        command.CommandText = $"INSERT INTO {into} VALUES ({string.Join(", ", parameters.Select(p => p.ParameterName))})";
        command.Parameters.AddRange(parameters);
        foreach (var row in rows)
        {
            for (var i = 0; i < parameters.Length; i++)
            {
                parameters[i].Value = columns[i].ValueIn(row) ?? DBNull.Value;
            }

            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    /// <summary>What becomes a row, and what it belongs to.</summary>
    private readonly record struct Row(object Thing, object? Owner);

    /// <summary>A column, and where its values are.</summary>
    private sealed record Column(string Name, RelationalTypeMapping Mapping, IProperty Source, bool IsOwners)
    {
        /// <summary>What a thing does not say itself, it has from what it belongs to.</summary>
        public static Column Of(IProperty property, IForeignKey? ownership, in StoreObjectIdentifier table)
        {
            var place = property.IsShadowProperty() && ownership is not null ? ownership.Properties.IndexOf(property) : -1;
            return new(property.GetColumnName(table)!, property.GetRelationalTypeMapping(), place < 0 ? property : ownership!.PrincipalKey.Properties[place], place >= 0);
        }

        public object? ValueIn(Row row)
        {
            var value = Source.GetGetter().GetClrValue(IsOwners ? row.Owner! : row.Thing);
            return value is not null && Mapping.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }

    private static int IndexOf(this IReadOnlyList<IProperty> all, IProperty one)
    {
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i] == one)
            {
                return i;
            }
        }

        return -1;
    }
}
