using System.Diagnostics;
using System.Globalization;
using Governance.Data.Providers;
using Npgsql;

namespace Governance.Testing;

/// <summary>The data folder of a host under test, looked at from outside. Its server is stopped and its files go when the test is over.</summary>
public sealed class EmbeddedData : IAsyncDisposable
{
    /// <summary>Its path.</summary>
    public string Folder { get; } = TestFolder.Create();

    /// <summary>The server's data.</summary>
    public string ServerData => Path.Combine(Folder, "postgres", "data");

    private string Lock => Path.Combine(ServerData, "postmaster.pid");

    /// <summary>The process id of the server, while one runs.</summary>
    public int? Server
    {
        get
        {
            if (!File.Exists(Lock)) return null;
            var id = int.Parse(File.ReadLines(Lock).First(), CultureInfo.InvariantCulture);
            return Process.GetProcesses().Any(p => p.Id == id) ? id : null;
        }
    }

    /// <summary>Runs SQL as the superuser in the portal's database; what it returned first.</summary>
    public async Task<object?> AskAsync(string sql, CancellationToken stop)
    {
        var connection = EmbeddedPostgres.RunningConnection(Folder, EmbeddedPostgres.Superuser, "governance") + ";Pooling=false";
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(stop);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (Server is not null)
        {
            using var left = DataFolder.Open(Folder);
            await (await EmbeddedPostgres.StartAsync(left, durable: false, CancellationToken.None)).DisposeAsync();
        }
        Directory.Delete(Folder, recursive: true);
    }
}
