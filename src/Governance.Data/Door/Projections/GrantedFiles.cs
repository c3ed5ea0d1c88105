using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>Takes in the files that a vendor grants, in one way whatever they came with.</summary>
internal static class GrantedFiles
{
    /// <summary>Takes in those that are new, and for what a known one serves besides.</summary>
    /// <param name="receiver">The buyer.</param>
    /// <param name="received">What brought them.</param>
    /// <param name="assessment">The buyer's assessment of this vendor; the caller has seen that it is.</param>
    /// <param name="files">What was granted.</param>
    /// <param name="stop">Ends it; nothing is kept.</param>
    public static async Task TakeAsync(this GovernanceDb receiver, Transmittal received, AssessmentId assessment, IReadOnlyList<SubmittedEvidence> files, CancellationToken stop)
    {
        if (files.Count == 0) return;
        var grants = files.Select(e => e.GrantId).ToList();
        var known = await receiver.Set<ReceivedEvidence>().Where(e => e.Vendor == received.Counterparty && grants.Contains(e.GrantId)).ToDictionaryAsync(e => e.GrantId, stop);
        foreach (var told in files)
        {
            if (known.TryGetValue(told.GrantId, out var before)) before.Serve(told.Questions);
            else receiver.Add(new ReceivedEvidence(received.TenantId, received.Counterparty, assessment, told, received.At));
        }
    }
}
