using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Data.Providers;

/// <summary>Tells SQL Server for whom a connection works: once per logical open, read-only until it is closed (SECURITY 4).</summary>
public sealed class MicrosoftContextInterceptor(TenantScope scope) : DbConnectionInterceptor
{
    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var tell = Command(connection);
        tell?.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var tell = Command(connection);
        if (tell is null) return;
        await using (tell) await tell.ExecuteNonQueryAsync(cancellationToken);
    }

    private DbCommand? Command(DbConnection connection)
    {
        ArgumentNullException.ThrowIfNull(connection);
        if (scope.Tenant is not { } tenant) return null;
        var command = connection.CreateCommand();
        command.CommandText = "exec sp_set_session_context @key = N'tenant', @value = @tenant, @read_only = 1";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "@tenant";
        parameter.Value = tenant.Value;
        command.Parameters.Add(parameter);
        return command;
    }
}
