using Governance.Domain;

namespace Governance.Data;

/// <summary>The last number that an organization gave out under a name.</summary>
public sealed class Counter : ITenantOwned
{
    private Counter() { }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>What is counted.</summary>
    public string Name { get; private set; } = "";
    /// <summary>The last number given.</summary>
    public long Value { get; private set; }
}
