using System.Collections.Concurrent;
using Governance.Domain;

namespace Governance.Data.Audit;

/// <summary>
/// A hint of this node which organizations have entries that are not in the chain yet. It is kept for two rounds, because an
/// entry is noted before its transaction ends; what a hint misses, the sweep over all organizations finds.
/// </summary>
public sealed class Unsealed
{
    private const int Rounds = 2;
    private readonly ConcurrentDictionary<TenantId, int> rounds = new();

    /// <summary>An entry of this organization was written.</summary>
    public void Note(TenantId tenant) => rounds[tenant] = Rounds;

    /// <summary>The organizations of this round.</summary>
    public IReadOnlyList<TenantId> Take()
    {
        var noted = rounds.ToArray();
        foreach (var (tenant, left) in noted)
        {
            if (left > 1) rounds.TryUpdate(tenant, left - 1, left);
            else rounds.TryRemove(new(tenant, left));
        }
        return [.. noted.Select(n => n.Key)];
    }
}
