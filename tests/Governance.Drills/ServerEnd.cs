using Governance.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(Governance.Drills.ServerEnd))]

namespace Governance.Drills;

/// <summary>Stops the shared server after the last drill.</summary>
public sealed class ServerEnd : IAsyncLifetime
{
    /// <inheritdoc />
    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => DatabaseServer.StopAsync();
}
