using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Governance.Benchmarks.Scenarios;

/// <summary>
/// A wire between the portal and PostgreSQL that listens: which statements the portal sends, how often it waits for an answer, and how often
/// it commits. What finds the session, the membership and the context is counted apart.
/// </summary>
internal sealed class Wire : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly List<string> statements = [];
    // the connections, each known by the list of its present request, that are inside a transaction
    private readonly HashSet<List<string>> inside = [];
    private readonly int server;
    private int trips, commits;

    /// <summary>Lays it in front of a server's port.</summary>
    public Wire(int server)
    {
        this.server = server;
        listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>Where the portal connects.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>What was heard since the last time.</summary>
    public Heard Take()
    {
        lock (statements)
        {
            var heard = new Heard([.. statements], trips, commits);
            statements.Clear();
            (trips, commits) = (0, 0);
            return heard;
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Dispose();
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                var portal = await listener.AcceptTcpClientAsync(end.Token);
                var database = new TcpClient();
                await database.ConnectAsync(IPAddress.Loopback, server, end.Token);
                (portal.NoDelay, database.NoDelay) = (true, true);
                _ = ListenAsync(portal.GetStream(), database.GetStream());
                _ = CopyAsync(database.GetStream(), portal.GetStream());
            }
        }
        catch (OperationCanceledException)
        {
            // taken down
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            await from.CopyToAsync(to, end.Token);
        }
        catch (Exception ended) when (ended is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // hung up
        }
    }

    private async Task ListenAsync(NetworkStream portal, NetworkStream database)
    {
        var (pending, buffer, begun) = (new List<byte>(), new byte[1 << 16], false);
        var (ours, named) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        try
        {
            for (int read; (read = await portal.ReadAsync(buffer, end.Token)) > 0;)
            {
                pending.AddRange(buffer.AsSpan(0, read));
                begun = Read(pending, begun, ours, named);
                await database.WriteAsync(buffer.AsMemory(0, read), end.Token);
            }
        }
        catch (Exception ended) when (ended is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // hung up
        }
    }

    // messages of the protocol, version 3: a letter, the length, the content; the first one has no letter
    private bool Read(List<byte> pending, bool begun, List<string> trip, Dictionary<string, string> named)
    {
        while (pending.Count >= (begun ? 5 : 4))
        {
            var span = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pending);
            var length = BinaryPrimitives.ReadInt32BigEndian(span[(begun ? 1 : 0)..]) + (begun ? 1 : 0);
            if (span.Length < length) break;
            if (begun) Hear((char)span[0], span[5..length], trip, named);
            // a request for encryption is answered by a letter, and the first message comes again
            else begun = length != 8;
            pending.RemoveRange(0, length);
        }
        return begun;
    }

    private void Hear(char kind, ReadOnlySpan<byte> content, List<string> trip, Dictionary<string, string> named)
    {
        switch (kind)
        {
            // cleaning up and beginning are sent ahead of the next request, and nobody waits for them
            case 'Q' when Text(content) is var sql && !IsCleaning(sql):
                trip.Add(sql);
                if (!IsBegin(sql)) End(trip);
                break;
            // a statement is told once under its name, and asked for by that name from then on
            case 'P': named[Text(content)] = Text(content[(content.IndexOf((byte)0) + 1)..]); break;
            case 'B': trip.Add(named[Text(content[(content.IndexOf((byte)0) + 1)..])]); break;
            case 'S': End(trip); break;
            default: break;
        }
    }

    private void End(List<string> trip)
    {
        // what the worker asks by itself is nobody's request
        if (trip.Count > 0 && !trip.Exists(IsSession) && !trip.Exists(IsWorker))
        {
            lock (statements)
            {
                trips++;
                // outside a transaction each request that writes is one
                if (trip.Exists(IsCommit) || (!trip.Exists(IsBegin) && !inside.Contains(trip) && trip.Exists(IsWrite))) commits++;
                if (trip.Exists(IsBegin)) inside.Add(trip);
                if (trip.Exists(IsCommit)) inside.Remove(trip);
                statements.AddRange(trip.Where(sql => !IsFraming(sql)));
            }
        }
        trip.Clear();
    }

    private static bool IsSession(string sql) => sql.Contains("wall.caller", StringComparison.Ordinal) || sql.Contains("-- context", StringComparison.Ordinal);

    private static bool IsCleaning(string sql) => sql.StartsWith("DISCARD", StringComparison.Ordinal) || sql.StartsWith("SET SESSION AUTHORIZATION DEFAULT", StringComparison.Ordinal);

    private static bool IsBegin(string sql) => sql.StartsWith("BEGIN", StringComparison.OrdinalIgnoreCase);

    private static bool IsWrite(string sql) => sql.Contains("insert into", StringComparison.OrdinalIgnoreCase) || sql.Contains("update ", StringComparison.OrdinalIgnoreCase);

    private static bool IsCommit(string sql) => sql.StartsWith("COMMIT", StringComparison.OrdinalIgnoreCase);

    private static bool IsWorker(string sql) => sql.Contains("update work", StringComparison.Ordinal) || sql.Contains("audit_links", StringComparison.Ordinal);

    // what begins, ends or names the work
    private static bool IsFraming(string sql) =>
        sql.StartsWith("set governance.context", StringComparison.Ordinal) || sql.StartsWith("select set_config('governance.context'", StringComparison.Ordinal) || IsBegin(sql) || IsCommit(sql);

    private static string Text(ReadOnlySpan<byte> content) => Encoding.UTF8.GetString(content[..content.IndexOf((byte)0)]);
}
