using Governance.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Governance.Journeys.ServerEnd))]

namespace Governance.Journeys;

/// <summary>Stops the shared server after the last test.</summary>
public sealed class ServerEnd : IAsyncLifetime
{
    /// <inheritdoc />
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;
    /// <inheritdoc />
    public ValueTask DisposeAsync() => DatabaseServer.StopAsync();
}
