using Governance.Vault.Keys;

namespace Governance.Web.Hosting;

/// <summary>Has the master key loaded while the portal starts, so that a missing or wrong one stops it there.</summary>
public sealed class VaultHost(IServiceProvider services) : IHostedService
{
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetRequiredService<MasterKey>();
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
