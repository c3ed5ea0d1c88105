using Governance.Domain.Assessments;
using Governance.Domain.Exchange;

namespace Governance.Data.Door;

/// <summary>Makes again, in an organization that has none of it yet, what its received log once made. Nobody is told a second time.</summary>
public sealed class Replay(IEnumerable<IProjection> projections)
{
    /// <summary>Applies the received transmittals of an organization in the order in which they arrived; how many.</summary>
    /// <param name="owner">A context in the organization's scope.</param>
    /// <param name="log">Its transmittals; those that it sent itself are passed over.</param>
    /// <param name="enclosed">Its documents, those that came along with transmittals among them.</param>
    /// <param name="stop">Ends it; nothing of the transmittal under way is kept.</param>
    public async Task<int> ApplyAsync(GovernanceDb owner, IReadOnlyCollection<Transmittal> log, IReadOnlyCollection<StoredDocument> enclosed, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(enclosed);
        foreach (var document in enclosed) await owner.KeepAsync(document.TenantId, document.Kind, document.Json, stop);
        var arrived = log.Where(t => t.Direction is Direction.Received).OrderBy(t => t.At).ThenBy(t => t.Sequence).ToList();
        foreach (var received in arrived)
        {
            await using var whole = await owner.Database.BeginTransactionAsync(stop);
            foreach (var projection in projections.Where(p => p.Kind == received.Kind)) await projection.ApplyAsync(owner, received, stop);
            await owner.SaveChangesAsync(stop);
            await whole.CommitAsync(stop);
        }
        return arrived.Count;
    }
}
