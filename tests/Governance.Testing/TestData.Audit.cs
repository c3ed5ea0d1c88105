using System.Globalization;
using Governance.Data;
using Governance.Data.Audit;
using Governance.Domain.Organizations;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>Seals what an organization has written, and makes the checkpoints that the worker makes at the full hour.</summary>
    public async Task CheckpointAsync(Organization organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        await host.Services.GetRequiredService<SealingRound>().SweepAsync(CancellationToken.None);
        await WithAsync(async services =>
        {
            services.GetRequiredService<TenantScope>().Tenant = organization.Id;
            await ActivatorUtilities.CreateInstance<CheckpointHandler>(services).DoAsync(CheckpointHandler.At(organization.Id, host.Clock.GetUtcNow()), CancellationToken.None);
            return await services.GetRequiredService<GovernanceDb>().SaveChangesAsync();
        });
    }

    /// <summary>Does to the database what nobody in the portal can: as the server's superuser, past every policy and trigger.</summary>
    public async Task TamperAsync(FormattableString statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var name = new NpgsqlConnectionStringBuilder(host.AppConnection).Database!;
        await using var connection = new NpgsqlConnection((await DatabaseServer.ServerAsync()).Connection(Data.Providers.EmbeddedPostgres.Superuser, name));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("set session_replication_role = replica; " + statement.ToString(CultureInfo.InvariantCulture), connection);
        await command.ExecuteNonQueryAsync();
    }
}
